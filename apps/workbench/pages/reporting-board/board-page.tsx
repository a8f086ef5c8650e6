import type { ReportingBoard } from '@kangcheng/indicators/contract'
import {
  Choice,
  cityDay,
  Empty,
  ExportLinks,
  formatDay,
  PageHead,
  PageState,
  say,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { reportChoicesQuery, reportingBoardQuery } from '../../queries/report-queries.ts'
import { byTrouble } from './board.ts'
import { BoardGrid } from './board-grid.tsx'
import { RatesChart } from './rates-chart.tsx'
import { boardWords } from './words.ts'
import './board.css'

const route = getRouteApi('/frame/reporting-board')

/** Who reports completely and in time, and who does not? */
export function BoardPage() {
  const t = useWords(boardWords)
  const language = useLanguage()
  const navigate = useNavigate({ from: '/reporting-board' })
  const { dataSet } = route.useSearch()
  const board = useQuery({ ...reportingBoardQuery(dataSet), staleTime: 0 })
  const { data: choices } = useQuery(reportChoicesQuery)
  return (
    <div className="stack">
      <PageHead
        title={t('title')}
        lead={t('lead', { day: formatDay(cityDay(new Date()), language) })}
        actions={<ExportLinks path="/reporting-board" query={{ dataSet }} />}
      />
      {choices && choices.dataSets.length > 1 && (
        <div>
          <Choice
            label={t('dataSet')}
            withAll
            value={dataSet ?? ''}
            options={choices.dataSets.map(({ code, name }) => ({ value: code, label: say(name, language) }))}
            onChange={(chosen) => void navigate({ replace: true, search: chosen === '' ? {} : { dataSet: chosen } })}
          />
        </div>
      )}
      <PageState query={board}>
        {(rows) => (rows.length === 0 ? <Empty>{t('none')}</Empty> : <Forms board={rows} />)}
      </PageState>
    </div>
  )
}

/** A grid and a chart for each form: periods of a month and of a year do not stand in one grid. */
function Forms({ board }: { board: ReportingBoard }) {
  const language = useLanguage()
  const forms = Map.groupBy(board.toSorted(byTrouble), ({ dataSet }) => dataSet)
  return [...forms].map(([code, rows]) => {
    const form = rows[0] ? say(rows[0].names.dataSet, language) : code
    return (
      <div key={code} className="stack">
        <h2>{form}</h2>
        <BoardGrid form={form} rows={rows} />
        <RatesChart form={form} rows={rows} dataSet={code} />
      </div>
    )
  })
}

import { Choice, cityDay, Empty, ExportLinks, PageHead, PageState, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { MonthField } from './month-field.tsx'
import { scoresQuery } from './quality-queries.ts'
import { QualityTabs } from './quality-tabs.tsx'
import { RuleScores } from './rule-scores.tsx'
import { ScoreTable } from './score-table.tsx'
import { ScoresChart } from './scores-chart.tsx'
import { GROUPS, PHASES, readScoreSearch, yearUntil } from './search.ts'
import { qualityWords } from './words.ts'
import './record-quality.css'

const route = getRouteApi('/frame/quality/scores')

/** Which department, doctor or rule needs most to get better? */
export function ScoresPage() {
  const t = useWords(qualityWords)
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/quality/scores' })
  const query = { by: 'department', ...yearUntil(cityDay(new Date())), ...search } as const
  const board = useQuery(scoresQuery(query))
  const change = (part: Record<string, unknown>) =>
    void navigate({ replace: true, resetScroll: false, search: readScoreSearch({ ...search, ...part }) })
  return (
    <div className="stack">
      <PageHead
        title={t('scores')}
        lead={t('scoresLead')}
        actions={<ExportLinks path="/exchange/record-quality/scores" query={query} />}
      />
      <QualityTabs />
      <search className="quality-filters no-print">
        <Choice
          label={t('by')}
          value={query.by}
          options={GROUPS.map((value) => ({ value, label: t(`by_${value}`) }))}
          onChange={(by) => change({ by })}
        />
        <MonthField label={t('from')} value={query.from} onChange={(from) => change({ from })} />
        <MonthField label={t('to')} value={query.to} onChange={(to) => change({ to })} />
        <Choice
          label={t('phase')}
          withAll
          value={query.phase ?? ''}
          options={PHASES.map((value) => ({ value, label: t(`phase_${value}`) }))}
          onChange={(phase) => change({ phase })}
        />
      </search>
      <PageState query={board}>
        {(found) => {
          if (found.rows.length === 0 && found.ruleRows.length === 0) return <Empty>{t('noScores')}</Empty>
          return (
            <ScoresChart
              board={found}
              table={found.by === 'rule' ? <RuleScores board={found} /> : <ScoreTable board={found} />}
            />
          )
        }}
      </PageState>
    </div>
  )
}

import { Choice, Empty, PageState, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { FiguresChart } from './figures-chart.tsx'
import { FiguresTable } from './figures-table.tsx'
import { PeriodFields, useAsking } from './period-fields.tsx'
import { ReasonsCard } from './reasons-card.tsx'
import { figuresQuery } from './recognition-queries.ts'
import { GROUPINGS, type RecognitionSearch } from './search.ts'
import { Summary } from './summary.tsx'
import { recognitionWords } from './words.ts'

export interface Period {
  readonly from: string
  readonly to: string
}

/** The sums of a period, and the same by institution, item or month. */
export function FiguresPart({ search, period }: { search: RecognitionSearch; period: Period }) {
  const t = useWords(recognitionWords)
  const ask = useAsking(search)
  const grouping = search.grouping ?? 'pair'
  const figures = useQuery(figuresQuery({ ...period, grouping }))
  return (
    <>
      <div className="line">
        <PeriodFields search={search} period={period} />
        <Choice
          label={t('by')}
          value={grouping}
          options={GROUPINGS.map((one) => ({ value: one, label: t(one) }))}
          onChange={(chosen) => ask({ grouping: chosen })}
        />
      </div>
      <PageState query={figures}>
        {(statistics) =>
          statistics.total.offered === 0 ? (
            <Empty>{t('none')}</Empty>
          ) : (
            <>
              <Summary statistics={statistics} />
              <FiguresChart statistics={statistics} />
              <ReasonsCard statistics={statistics} />
              <FiguresTable statistics={statistics} />
            </>
          )
        }
      </PageState>
    </>
  )
}

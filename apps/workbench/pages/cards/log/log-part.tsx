import { Choice, cityDay, DayField, Empty, PageState, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { readingsQuery } from '../card-queries.ts'
import { type CardSearch, daysOf, readCardSearch } from '../search.ts'
import { cardWords } from '../words.ts'
import { OUTCOME_CODES, outcomeWords } from './outcomes.ts'
import { ReadingsTable } from './readings-table.tsx'

/** What was read at the windows one answers for: today, or when it is asked about. */
export function LogPart({ search }: { search: CardSearch }) {
  const t = useWords(cardWords)
  const language = useLanguage()
  const navigate = useNavigate({ from: '/cards' })
  const { from, to } = daysOf(search, cityDay(new Date()))
  const { outcome } = search
  const readings = useQuery(readingsQuery({ from, to, ...(outcome === undefined ? {} : { outcome }) }))
  const ask = (part: Record<string, string | undefined>) =>
    void navigate({ replace: true, search: readCardSearch({ ...search, ...part, part: 'log' }) })
  return (
    <>
      <div className="line">
        <DayField label={t('from')} value={from} max={to} onChange={(day) => ask({ from: day })} />
        <DayField label={t('to')} value={to} min={from} onChange={(day) => ask({ from, to: day })} />
        <Choice
          label={t('outcome')}
          withAll
          value={outcome ?? ''}
          options={OUTCOME_CODES.map((code) => ({ value: code, label: say(outcomeWords(code), language) }))}
          onChange={(chosen) => ask({ outcome: chosen })}
        />
        <Button onClick={() => void readings.refetch()} loading={readings.isFetching}>
          {t('refresh')}
        </Button>
      </div>
      <PageState query={readings}>
        {(found) =>
          found.readings.length === 0 ? (
            <Empty>{t('noReadings')}</Empty>
          ) : (
            <ReadingsTable caption={t('part_log')} found={found} />
          )
        }
      </PageState>
    </>
  )
}

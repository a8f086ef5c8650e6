import type { CompletenessRow } from '@kangcheng/exchange/contract'
import { type Column, DataTable, formatNumber, PageState, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { PlaceAndYears } from '../place-and-years.tsx'
import type { VitalSearch } from '../search.ts'
import { completenessQuery } from '../vital-queries.ts'
import { vitalWords } from '../words.ts'

/** Where are deaths missing, and where does it take too long? */
export function CompletenessView(props: {
  search: VitalSearch
  place: { readonly region: string; readonly year: number }
  today: number
}) {
  const { search, place, today } = props
  const t = useWords(vitalWords)
  const language = useLanguage()
  const found = useQuery(completenessQuery(place))
  const number = (value: number | undefined, decimals: number) =>
    value === undefined ? '—' : formatNumber(value, { language, decimals })
  const counted = (
    key: 'deaths' | 'persons' | 'submitDays' | 'checkDays' | 'lateSubmitted' | 'lateChecked' | 'illDefined',
  ): Column<CompletenessRow> => ({
    key,
    tight: true,
    align: 'end',
    title: t(`completeness_${key}`),
    show: (row) => number(row[key], 0),
    sort: (row) => row[key],
  })
  const columns: Column<CompletenessRow>[] = [
    {
      key: 'name',
      head: true,
      title: t('region'),
      show: ({ name }) => say(name, language),
      sort: ({ region }) => region,
    },
    counted('deaths'),
    counted('persons'),
    {
      key: 'rate',
      tight: true,
      align: 'end',
      title: t('completeness_rate'),
      show: ({ rate }) => number(rate, 2),
      sort: ({ rate }) => rate,
    },
    {
      key: 'completeness',
      tight: true,
      title: t('completeness_share'),
      show: ({ completeness, isBelowFloor }) =>
        completeness === undefined ? '—' : `${isBelowFloor ? '⚠' : '✓'} ${number(completeness * 100, 1)} %`,
      sort: ({ completeness }) => completeness,
    },
    counted('submitDays'),
    counted('lateSubmitted'),
    counted('checkDays'),
    counted('lateChecked'),
    counted('illDefined'),
  ]
  return (
    <div className="stack">
      <PlaceAndYears search={search} place={place} today={today} withSex={false} />
      <PageState query={found}>
        {({ rows, floor, submitWithin, checkWithin, rules }) => (
          <section className="card stack">
            <p className="soft">
              {t('completenessHint', { floor, submitWithin, checkWithin })}
              {rules.status === 'unverified' && ` ${t('unverified')}`}
            </p>
            <DataTable caption={t('completeness')} columns={columns} rows={rows} keyOf={({ region }) => region} />
          </section>
        )}
      </PageState>
    </div>
  )
}

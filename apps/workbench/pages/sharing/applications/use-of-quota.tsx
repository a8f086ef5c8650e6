import type { SharingQuota, UseOfDay } from '@kangcheng/exchange/contract'
import {
  type Column,
  cityDay,
  DataTable,
  Empty,
  formatDay,
  formatNumber,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { sharingWords } from '../words.ts'

/** How much of the quota today has taken, and the days before. */
export function UseOfQuota({ use, quota }: { use: readonly UseOfDay[]; quota: SharingQuota }) {
  const t = useWords(sharingWords)
  const language = useLanguage()
  const number = (value: number) => formatNumber(value, { language, decimals: 0 })
  const today = use.find(({ day }) => day === cityDay(new Date())) ?? { rows: 0, calls: 0 }
  const { rows, calls } = today
  const said = t('usageToday', {
    rows: number(rows),
    allRows: number(quota.rows),
    calls: number(calls),
    allCalls: number(quota.calls),
  })
  const columns: Column<UseOfDay>[] = [
    {
      key: 'day',
      head: true,
      tight: true,
      title: t('day'),
      show: ({ day }) => formatDay(day, language),
      sort: ({ day }) => day,
    },
    { key: 'rows', align: 'end', title: t('rows'), show: (one) => number(one.rows), sort: (one) => one.rows },
    { key: 'calls', align: 'end', title: t('calls'), show: (one) => number(one.calls), sort: (one) => one.calls },
  ]
  return (
    <section className="stack">
      <h2>{t('usage')}</h2>
      <p>
        <progress max={quota.rows} value={Math.min(rows, quota.rows)} aria-label={t('usage')} /> {said}
      </p>
      {use.length === 0 ? (
        <Empty>{t('noUse')}</Empty>
      ) : (
        <DataTable caption={t('usage')} columns={columns} rows={use} keyOf={({ day }) => day} />
      )}
    </section>
  )
}

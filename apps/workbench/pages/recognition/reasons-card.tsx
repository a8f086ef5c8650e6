import type { RecognitionStatistics } from '@kangcheng/exchange/contract'
import { type Column, DataTable, formatNumber, useLanguage, useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { reasonsOf } from './figures-option.ts'
import { nameIn } from './row-names.ts'
import { recognitionWords } from './words.ts'

interface ReasonRow {
  readonly code: string
  readonly name: string
  readonly count: number
}

/** Why it was refused, the most frequent reason first. */
export function ReasonsCard({ statistics }: { statistics: RecognitionStatistics }) {
  const t = useWords(recognitionWords)
  const language = useLanguage()
  const { from, to, total, names } = statistics
  const rows = reasonsOf(statistics).map((code): ReasonRow => {
    return { code, name: nameIn(names, 'reasons', code, language), count: total.byReason[code] ?? 0 }
  })
  const columns: Column<ReasonRow>[] = [
    { key: 'reason', head: true, title: t('reason'), show: ({ name }) => name, sort: ({ name }) => name },
    {
      ...{ key: 'count', title: t('count'), align: 'end', sort: ({ count }) => count },
      show: ({ code, name, count }) => (
        <Link
          to="/data/recognition"
          search={{ part: 'cases', from, to, state: 'refused', reason: code }}
          aria-label={t('seeCases', { name: `${name} ${count}` })}
        >
          {formatNumber(count, { language, decimals: 0 })}
        </Link>
      ),
    },
    {
      ...{ key: 'share', title: t('share'), align: 'end', sort: ({ count }) => count },
      show: ({ count }) => `${formatNumber((100 * count) / total.refused, { language, decimals: 1, fixed: true })}%`,
    },
  ]
  return (
    <section className="card stack">
      <h2>{t('reasons')}</h2>
      {rows.length === 0 ? (
        <p className="soft">{t('noneRefused')}</p>
      ) : (
        <DataTable caption={t('reasons')} columns={columns} rows={rows} keyOf={({ code }) => code} />
      )}
    </section>
  )
}

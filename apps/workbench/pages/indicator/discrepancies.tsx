import type { IndicatorPage } from '@kangcheng/indicators/contract'
import { formatNumber, formatPeriod, formatSigned, useLanguage, useWords } from '@kangcheng/web-kit'
import { styleOf } from './figure-style.ts'
import { IndicatorExports } from './indicator-exports.tsx'
import { TwinTable } from './twin-table.tsx'
import { indicatorWords } from './words.ts'

/** Reported and computed side by side; neither is silently preferred. */
export function Discrepancies({ page }: { page: IndicatorPage }) {
  const t = useWords(indicatorWords)
  const language = useLanguage()
  const style = styleOf(page, language)
  return (
    <section className="card stack">
      <div className="spread">
        <h2>{t('discrepancies')}</h2>
        <IndicatorExports page={page} table="discrepancies" title={t('discrepancies')} />
      </div>
      <p className="note warning">{t('discrepancyNote')}</p>
      <TwinTable
        caption={t('discrepancies')}
        head={[t('period'), t('reportedValue'), t('computedValue'), t('difference')]}
        rows={page.discrepancies.map((found) => [
          formatPeriod(found.period, language),
          formatNumber(found.reported, style),
          formatNumber(found.computed, style),
          formatSigned(found.difference, { ...style, unit: '' }),
        ])}
      />
    </section>
  )
}

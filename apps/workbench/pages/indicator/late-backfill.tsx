import type { IndicatorPage } from '@kangcheng/indicators/contract'
import { cityDay, formatDay, useLanguage, useWords } from '@kangcheng/web-kit'
import { indicatorWords } from './words.ts'

/** Says that a page of an earlier day rests on figures which nobody had here on that day. */
export function LateBackfill({ page }: { page: IndicatorPage }) {
  const t = useWords(indicatorWords)
  const language = useLanguage()
  const late = page.values.filter(
    ({ provenance, recordedAt }) => provenance.backfilled && cityDay(new Date(recordedAt)) > page.asOf,
  )
  if (late.length === 0) return null
  return (
    <p className="note warning">{t('lateBackfill', { day: formatDay(page.asOf, language), count: late.length })}</p>
  )
}

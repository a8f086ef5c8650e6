import type { DraftRow, IndicatorSummary } from '@kangcheng/indicators/contract'
import { say, useLanguage, useWords } from '@kangcheng/web-kit'
import { importWords } from './words.ts'

/** Which indicator a row is taken for; pressed, it lets another one be chosen. */
export function MatchLine(props: {
  row: DraftRow
  /** The indicator of the library; undefined for a new one, and while the library is on its way. */
  indicator: IndicatorSummary | undefined
  disabled: boolean
  onOpen: () => void
}) {
  const t = useWords(importWords)
  const language = useLanguage()
  const { row, indicator } = props
  const name = indicator ? say(indicator.name, language) : row.code
  const match = !row.matched
    ? t('new')
    : indicator?.name.zh === row.name.reading
      ? t('sameName')
      : t('library', { name })
  return (
    <button
      type="button"
      className="review-match"
      data-match={row.ordinal}
      disabled={props.disabled}
      aria-label={t('matchOf', { ordinal: row.ordinal, match })}
      onClick={props.onOpen}
    >
      {row.matched ? match : `+ ${match}`} <span aria-hidden="true">▾</span>
    </button>
  )
}

import type { DraftRow, IndicatorSummary } from '@kangcheng/indicators/contract'
import { say, useLanguage, useWords } from '@kangcheng/web-kit'
import { Select } from 'antd'
import { useRef } from 'react'
import { findsIndicator, NEW_INDICATOR } from './indicator-search.ts'
import { importWords } from './words.ts'

/** Which known indicator a row states: searched by name or code. Enter takes one, Escape leaves it as it was. */
export function IndicatorChoice(props: {
  row: DraftRow
  indicators: readonly IndicatorSummary[]
  /** Rows that are taken for an indicator already, by code. */
  taken: ReadonlyMap<string, number>
  /** Undefined for a new one. */
  onChoose: (indicator: string | undefined) => void
  onCancel: () => void
}) {
  const t = useWords(importWords)
  const language = useLanguage()
  const chosen = useRef(false)
  const { row } = props
  const labelOf = ({ code, name, unit }: IndicatorSummary) => {
    const shown = unit === '' ? say(name, language) : `${say(name, language)} (${unit})`
    const ordinal = props.taken.get(code)
    return ordinal === undefined || ordinal === row.ordinal ? shown : t('usedMatch', { name: shown, ordinal })
  }
  const known = props.indicators
    .map((indicator) => ({ value: indicator.code, label: labelOf(indicator), indicator }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language === 'zh' ? 'zh-CN' : 'en'))
  return (
    <Select
      className="match-choice"
      aria-label={t('matchOfRow', { ordinal: row.ordinal })}
      placeholder={t('searchMatch')}
      value={row.matched ? row.code : NEW_INDICATOR}
      // A new one comes last: Enter after a search must not take it for want of looking.
      options={[...known, { value: NEW_INDICATOR, label: `+ ${t('newMatch')}`, indicator: undefined }]}
      showSearch={{
        filterOption: (words, option) => !option?.indicator || findsIndicator(option.indicator, words.trim()),
      }}
      virtual={false}
      classNames={{ popup: { root: 'match-popup' } }}
      // Beside the table and not in it: a narrow table scrolls and would cut the list off.
      getPopupContainer={(select) => select.closest('main') ?? document.body}
      autoFocus
      defaultOpen
      onChange={(value: string) => {
        chosen.current = true
        props.onChoose(value === NEW_INDICATOR ? undefined : value)
      }}
      onOpenChange={(open) => {
        if (!open && !chosen.current) props.onCancel()
      }}
    />
  )
}

import { useWords } from '@kangcheng/web-kit'
import { useState } from 'react'
import { qualityWords } from './words.ts'

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

/** A month to type, `2026-03`: the browser's own field follows the browser's language, and some browsers have none. */
export function MonthField(props: { label: string; value: string; onChange: (month: string) => void }) {
  const t = useWords(qualityWords)
  const [typed, setTyped] = useState<string>()
  const wrong = typed !== undefined && !MONTH.test(typed)
  const settle = () => {
    if (typed === undefined || wrong) return
    setTyped(undefined)
    if (typed !== props.value) props.onChange(typed)
  }
  return (
    <label className="field">
      <span>{props.label}</span>
      <input
        inputMode="numeric"
        size={8}
        value={typed ?? props.value}
        aria-invalid={wrong}
        onChange={(event) => setTyped(event.target.value.trim())}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
      />
      {wrong && (
        <span className="quality-fault" role="alert">
          {t('monthBad')}
        </span>
      )}
    </label>
  )
}

import { CalendarOutlined } from '@ant-design/icons'
import { useId, useRef, useState } from 'react'
import { useWords } from '../language/word-book.ts'
import { readTypedDay } from './typed-day.ts'
import { pageWords } from './words.ts'

/**
 * A day to type or to pick. Written year first in both languages: the browser's own field follows the browser's
 * language, not the page's, and 03/04 would be read either way.
 */
export function DayField(props: {
  label: string
  value: string
  min?: string
  max?: string
  /** What is wrong with the day itself, told beneath the field. */
  fault?: string | undefined
  /** Receives `YYYY-MM-DD`, or nothing when the field was emptied. */
  onChange: (day: string | undefined) => void
}) {
  const t = useWords(pageWords)
  const [typed, setTyped] = useState<string>()
  const picker = useRef<HTMLInputElement>(null)
  const id = useId()
  const shown = typed ?? props.value
  const wrong = typed !== undefined && typed.trim() !== '' && !allowed(typed)
  // While another day is being typed the old one's fault is gone, lest a line that goes with it moves what is clicked next.
  const fault = wrong ? t('notDay') : typed === undefined ? props.fault : undefined
  function allowed(text: string): string | undefined {
    const day = readTypedDay(text)
    if (day === undefined || (props.min && day < props.min) || (props.max && day > props.max)) return undefined
    return day
  }
  const settle = () => {
    if (typed === undefined || wrong) return
    const day = allowed(typed)
    setTyped(undefined)
    if (day !== undefined && day !== props.value) props.onChange(day)
    if (day === undefined && props.value !== '') props.onChange(undefined)
  }
  return (
    <span className="field day-field">
      <span className="day-box">
        <label>
          <span>{props.label}</span>
          <input
            type="text"
            inputMode="numeric"
            placeholder="YYYY-MM-DD"
            value={shown}
            aria-invalid={fault !== undefined}
            aria-describedby={fault === undefined ? undefined : id}
            title={wrong ? t('notDay') : undefined}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={settle}
            onKeyDown={(event) => event.key === 'Enter' && settle()}
          />
        </label>
        <input
          ref={picker}
          className="day-picker"
          type="date"
          tabIndex={-1}
          aria-hidden="true"
          value={props.value}
          min={props.min}
          max={props.max}
          onChange={(event) => {
            setTyped(undefined)
            props.onChange(event.target.value || undefined)
          }}
        />
        <button
          type="button"
          className="quiet"
          aria-label={`${t('pickDay')} ${props.label}`}
          onClick={() => picker.current?.showPicker()}
        >
          <CalendarOutlined aria-hidden />
        </button>
      </span>
      {fault !== undefined && (
        <span id={id} className="day-wrong" role="alert">
          {fault}
        </span>
      )}
    </span>
  )
}

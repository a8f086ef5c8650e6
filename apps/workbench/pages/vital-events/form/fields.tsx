import type { VitalFinding } from '@kangcheng/exchange/contract'
import { say, useLanguage, type Words } from '@kangcheng/web-kit'
import { type ReactNode, useId } from 'react'
import { FindingNotes } from './finding-notes.tsx'

/** A line of text with what was found about it. */
export function TextLine(props: {
  label: string
  value: string | undefined
  onChange: (value: string) => void
  found: readonly VitalFinding[]
  placeholder?: string
  inputMode?: 'numeric'
  list?: string
  maxLength?: number
  type?: 'time'
  wide?: boolean
}) {
  const { label, value = '', found, onChange, wide, ...field } = props
  const id = useId()
  return (
    <Fit found={found} id={id} wide={wide === true}>
      <label className="field">
        <span>{label}</span>
        <input
          {...field}
          value={value}
          autoComplete="off"
          aria-invalid={found.some(({ severity }) => severity === 'error')}
          aria-describedby={id}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
    </Fit>
  )
}

/** One of a few answers, each a key press away. */
export function Answers<Value extends string>(props: {
  label: string
  value: Value | undefined
  words: Readonly<Record<Value, Words>>
  found: readonly VitalFinding[]
  onChange: (value: Value) => void
}) {
  const { label, value, words, found, onChange } = props
  const language = useLanguage()
  const id = useId()
  return (
    <Fit found={found} id={id} wide>
      <fieldset className="vital-answers" aria-describedby={id}>
        <legend>{label}</legend>
        {(Object.entries(words) as [Value, Words][]).map(([code, text]) => (
          <label key={code}>
            <input type="radio" name={`${id}answer`} checked={value === code} onChange={() => onChange(code)} />
            {say(text, language)}
          </label>
        ))}
      </fieldset>
    </Fit>
  )
}

/** A field of another kind with what was found about it. */
export function Fit(props: { found: readonly VitalFinding[]; children: ReactNode; id?: string; wide?: boolean }) {
  return (
    <div className="vital-field" data-wide={props.wide === true}>
      {props.children}
      <FindingNotes of={props.found} {...(props.id === undefined ? {} : { id: props.id })} />
    </div>
  )
}

import { useId } from 'react'

/** One line of text with what is wrong with it beneath, told to screen readers too. */
export function TextField(props: {
  label: string
  value: string
  fault: string | undefined
  hint?: string
  numeric?: boolean
  onChange: (value: string) => void
}) {
  const id = useId()
  return (
    <label className="field">
      <span>{props.label}</span>
      <input
        value={props.value}
        maxLength={500}
        inputMode={props.numeric ? 'decimal' : 'text'}
        placeholder={props.hint}
        aria-invalid={props.fault !== undefined}
        aria-describedby={props.fault === undefined ? undefined : id}
        onChange={(event) => props.onChange(event.target.value)}
      />
      {props.fault !== undefined && (
        <span id={id} className="record-fault" role="alert">
          {props.fault}
        </span>
      )}
    </label>
  )
}

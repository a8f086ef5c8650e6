import { useId } from 'react'

/** A labelled field of one line, or of several where `rows` says how many, with what is wrong with it. */
export function TextField(props: {
  label: string
  value: string
  onChange: (value: string) => void
  fault?: string | undefined
  rows?: number
  maxLength?: number
  placeholder?: string
  inputMode?: 'numeric'
}) {
  const { label, fault, rows, onChange, ...field } = props
  const id = useId()
  const shared = {
    ...field,
    id,
    'aria-invalid': fault !== undefined,
    'aria-describedby': fault === undefined ? undefined : `${id}fault`,
  }
  return (
    <div className="task-field">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input {...shared} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
      )}
      {fault !== undefined && (
        <span id={`${id}fault`} className="task-fault" role="alert">
          {fault}
        </span>
      )}
    </div>
  )
}

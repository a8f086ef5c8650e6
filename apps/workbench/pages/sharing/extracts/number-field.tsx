/** A whole number within bounds. */
export function NumberField(props: {
  label: string
  value: number
  min: number
  max: number
  onChange: (value: number) => void
}) {
  return (
    <label className="field">
      <span>{props.label}</span>
      <input
        type="number"
        required
        min={props.min}
        max={props.max}
        value={Number.isNaN(props.value) ? '' : props.value}
        onChange={(event) => props.onChange(Math.trunc(event.target.valueAsNumber))}
      />
    </label>
  )
}

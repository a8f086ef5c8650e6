/** A code to type: never kept by the browser, offered by the telephone where it can. */
export function CodeField(props: { label: string; value: string; onChange: (code: string) => void }) {
  return (
    <label className="field">
      <span>{props.label}</span>
      <input
        required
        minLength={6}
        maxLength={40}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </label>
  )
}

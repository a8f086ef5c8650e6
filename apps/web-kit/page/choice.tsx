import { useWords } from '../language/word-book.ts'
import { pageWords } from './words.ts'

export interface Option {
  readonly value: string
  readonly label: string
}

/** One of several, with its label. The browser's own list: it works with every keyboard, phone and screen reader. */
export function Choice(props: {
  label: string
  value: string
  options: readonly Option[]
  onChange: (value: string) => void
  /** Leave out where something must be chosen. */
  withAll?: boolean
  labelUnseen?: boolean
}) {
  const t = useWords(pageWords)
  return (
    <label className="field">
      <span className={props.labelUnseen ? 'unseen' : undefined}>{props.label}</span>
      <select value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        {props.withAll && <option value="">{t('all')}</option>}
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}

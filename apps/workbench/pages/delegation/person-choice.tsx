import { Choice, useWords } from '@kangcheng/web-kit'
import { useEffect, useState } from 'react'
import { delegationWords } from './words.ts'

const WAIT_MILLISECONDS = 300

/** Finds somebody by the beginning of how they are called, and chooses them. */
export function PersonChoice(props: {
  label: string
  find: string
  nobody: string
  value: string
  people: readonly { id: string; name: string; login: string }[] | undefined
  onFind: (text: string) => void
  onChange: (id: string) => void
}) {
  const t = useWords(delegationWords)
  const [text, setText] = useState('')
  const { onFind, people } = props
  useEffect(() => {
    const waiting = setTimeout(() => onFind(text.trim()), WAIT_MILLISECONDS)
    return () => clearTimeout(waiting)
  }, [text, onFind])
  return (
    <div className="delegation-fields">
      <label className="field">
        <span>{props.find}</span>
        <input value={text} maxLength={60} autoComplete="off" onChange={(event) => setText(event.target.value)} />
      </label>
      {text.trim() !== '' && people !== undefined && (
        <div aria-live="polite">
          {people.length === 0 ? (
            <p className="soft">{props.nobody}</p>
          ) : (
            <Choice
              label={props.label}
              value={props.value}
              options={[
                { value: '', label: t('choose') },
                ...people.map(({ id, name, login }) => ({ value: id, label: `${name}（${login}）` })),
              ]}
              onChange={props.onChange}
            />
          )}
        </div>
      )}
    </div>
  )
}

import { DayField, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useRef, useState } from 'react'
import { personWords } from '../words.ts'
import { NOBODY, type Wanted } from './question.ts'
import { findWords } from './words.ts'

export function FindForm({ wanted, onFind }: { wanted: Wanted; onFind: (wanted: Wanted) => void }) {
  const t = useWords(findWords)
  const common = useWords(personWords)
  const [typed, setTyped] = useState(wanted)
  // Enter in the field of the day settles the day and sends the form at once, before anything is drawn again.
  const latest = useRef(wanted)
  const type = (part: Partial<Wanted>) => {
    latest.current = { ...latest.current, ...part }
    setTyped(latest.current)
  }
  const text = (name: Exclude<keyof Wanted, 'birthDate'>, label: string, hint = '') => (
    <label className="field">
      <span>{label}</span>
      <input
        type="text"
        value={typed[name]}
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        inputMode={name === 'phone' ? 'tel' : undefined}
        onChange={(event) => type({ [name]: event.target.value })}
      />
    </label>
  )
  return (
    <form
      className="person-form"
      aria-label={t('form')}
      onSubmit={(event) => {
        event.preventDefault()
        onFind(latest.current)
      }}
    >
      {text('identityNumber', common('identityNumber'), t('identityHint'))}
      {text('phone', common('phone'))}
      {text('name', common('name'), t('nameHint'))}
      <DayField
        label={common('birthDate')}
        value={typed.birthDate}
        onChange={(day) => type({ birthDate: day ?? '' })}
      />
      <div className="line">
        <Button type="primary" htmlType="submit">
          {t('find')}
        </Button>
        <Button
          onClick={() => {
            type(NOBODY)
            onFind(NOBODY)
          }}
        >
          {t('clear')}
        </Button>
      </div>
      <details className="person-form-wide" open={wanted.card !== ''}>
        <summary>{t('byCard')}</summary>
        <div className="line">
          {text('card', t('card'), t('cardHint'))}
          {text('cardSystem', t('cardSystem'), t('cardSystemHint'))}
        </div>
      </details>
    </form>
  )
}

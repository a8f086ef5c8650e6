import { ProblemNote, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { type ReactNode, type SubmitEvent, useEffect, useId, useRef, useState } from 'react'
import { privacyWords } from './words.ts'

const LEAST = 2

/** Some sentences that somebody writes: takes the focus, Escape takes it back. */
export function TextForm(props: {
  label: string
  field: string
  hint: string
  send: string
  change: { isPending: boolean; error: unknown }
  /** What is chosen beside the text. */
  children?: ReactNode
  onSend: (text: string) => void
  onCancel: () => void
}) {
  const { label, field, hint, send, change, children, onSend, onCancel } = props
  const t = useWords(privacyWords)
  const area = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const isShort = [...text.trim()].length < LEAST
  useEffect(() => area.current?.focus(), [])
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (!isShort && !change.isPending) onSend(text.trim())
  }
  return (
    <form
      className="stack own-form"
      aria-label={label}
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      {children}
      <label className="field">
        <span>{field}</span>
        <textarea
          ref={area}
          rows={3}
          value={text}
          maxLength={1_000}
          aria-invalid={tried && isShort}
          aria-describedby={id}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p id={id} className={tried && isShort ? 'own-fault' : 'soft'} role={tried && isShort ? 'alert' : undefined}>
        {tried && isShort ? t('textMissing') : hint}
      </p>
      {change.error !== null && <ProblemNote problem={change.error} />}
      <div className="line">
        <Button type="primary" htmlType="submit" disabled={change.isPending}>
          {change.isPending ? t('working') : send}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </form>
  )
}

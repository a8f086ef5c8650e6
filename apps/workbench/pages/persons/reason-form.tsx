import { ProblemNote, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { type ReactNode, type SubmitEvent, useEffect, useId, useRef, useState } from 'react'
import { personWords } from './words.ts'

/** Asks why, in the place of what wants a reason. Takes the focus; Escape takes it back. */
export function ReasonForm(props: {
  label: string
  hint: string
  /** What is told where the reason is too short. */
  missing?: string
  least?: number
  danger?: boolean
  isReady?: boolean
  /** What is chosen beside the reason. */
  children?: ReactNode
  change: { isPending: boolean; error: unknown }
  onSend: (reason: string) => void
  onCancel: () => void
}) {
  const t = useWords(personWords)
  const { label, hint, least = 2, danger = false, isReady = true, change, onSend, onCancel } = props
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const said = reason.trim()
  const isShort = [...said].length < least
  useEffect(() => field.current?.focus(), [])
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (!isShort && isReady && !change.isPending) onSend(said)
  }
  return (
    <form
      className="stack person-reason"
      aria-label={label}
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      {props.children}
      <label className="field">
        <span>{t('reason')}</span>
        <input
          ref={field}
          value={reason}
          maxLength={500}
          aria-invalid={tried && isShort}
          aria-describedby={id}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <p id={id} className="soft person-hint">
        {hint}
      </p>
      {tried && isShort && (
        <span className="person-fault" role="alert">
          {props.missing ?? t('reasonMissing')}
        </span>
      )}
      {change.error !== null && <ProblemNote problem={change.error} />}
      <div className="line">
        <Button type="primary" danger={danger} htmlType="submit" disabled={!isReady || change.isPending}>
          {change.isPending ? t('working') : label}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </form>
  )
}

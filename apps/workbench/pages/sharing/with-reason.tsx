import { ProblemNote, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { type SubmitEvent, useState } from 'react'
import { sharingWords } from './words.ts'

/** A button whose work wants a reason: the reason is asked for in its place. */
export function WithReason(props: {
  label: string
  /** What comes of it. */
  hint: string
  danger?: boolean
  change: { mutate: (reason: string) => void; isPending: boolean; error: unknown }
}) {
  const t = useWords(sharingWords)
  const { label, hint, danger = false, change } = props
  const [asked, setAsked] = useState(false)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const missing = tried && reason.trim() === ''
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (reason.trim() !== '') change.mutate(reason)
  }
  if (!asked)
    return (
      <div>
        <Button danger={danger} onClick={() => setAsked(true)}>
          {label}
        </Button>
      </div>
    )
  return (
    <form className="card stack" onSubmit={submit} aria-label={label}>
      <p>{hint}</p>
      <label className="field">
        <span>{t('reason')}</span>
        <input
          value={reason}
          maxLength={500}
          aria-invalid={missing}
          onChange={(event) => setReason(event.target.value)}
        />
        {missing && <span role="alert">{t('reasonMissing')}</span>}
      </label>
      <div className="line">
        <Button type="primary" danger={danger} htmlType="submit" disabled={change.isPending}>
          {change.isPending ? t('working') : label}
        </Button>
        <Button onClick={() => setAsked(false)}>{t('cancel')}</Button>
      </div>
      {change.error !== null && <ProblemNote problem={change.error} />}
    </form>
  )
}

import { type MessageSummary, sayFault } from '@kangcheng/exchange/contract'
import { useLanguage, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react'
import { exchangeWords } from '../words.ts'
import { ChangeProblem } from './change-problem.tsx'
import { useLetterChanges } from './letter-changes.ts'
import { messageWords } from './words.ts'

/** Correct it where that can be done here, try it again, or say why it is not needed. */
export function DeadActions(props: {
  message: MessageSummary
  onEdit: (() => void) | undefined
  onRefresh: () => void
}) {
  const t = useWords(messageWords)
  const language = useLanguage()
  const { message, onEdit, onRefresh } = props
  const { retrying, dismissing } = useLetterChanges(message)
  const [isDismissing, setDismissing] = useState(false)
  const receipt = retrying.data
  return (
    <div className="stack">
      <div className="line">
        {onEdit && (
          <Button type="primary" onClick={onEdit}>
            {t('edit')}
          </Button>
        )}
        <Button disabled={retrying.isPending} onClick={() => retrying.mutate()}>
          {t('retry')}
        </Button>
        <Button aria-expanded={isDismissing} onClick={() => setDismissing(!isDismissing)}>
          {t('dismiss')}
        </Button>
      </div>
      {receipt?.state === 'dead' && (
        <p className="note warning" role="alert">
          {t('retryDead', { fault: receipt.fault ? sayFault(receipt.fault, language) : '' })}
        </p>
      )}
      {isDismissing && (
        <DismissForm
          isPending={dismissing.isPending}
          onDismiss={(reason) => dismissing.mutate(reason)}
          onCancel={() => setDismissing(false)}
        />
      )}
      <ChangeProblem problem={retrying.error ?? dismissing.error} onRefresh={onRefresh} />
    </div>
  )
}

function DismissForm(props: { isPending: boolean; onDismiss: (reason: string) => void; onCancel: () => void }) {
  const t = useWords(messageWords)
  const common = useWords(exchangeWords)
  const { isPending, onDismiss, onCancel } = props
  const field = useRef<HTMLInputElement>(null)
  const hint = useId()
  const [reason, setReason] = useState('')
  useEffect(() => field.current?.focus(), [])
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    onDismiss(reason.trim())
  }
  return (
    <form className="card stack" onSubmit={submit} aria-label={t('dismiss')}>
      <label className="field exchange-wide">
        <span>{t('dismissReason')}</span>
        <input
          ref={field}
          value={reason}
          maxLength={500}
          aria-describedby={hint}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <p id={hint} className="exchange-hint">
        {t('reasonHint')}
      </p>
      <div className="line">
        <Button danger htmlType="submit" disabled={isPending || reason.trim().length < 2}>
          {t('dismiss')}
        </Button>
        <Button onClick={onCancel}>{common('cancel')}</Button>
      </div>
    </form>
  )
}

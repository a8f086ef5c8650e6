import type { TaskPage } from '@kangcheng/indicators/contract'
import { formatDay, ProblemNote, useLanguage, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { type SubmitEvent, useState } from 'react'
import { taskWords } from '../words.ts'
import { TextField } from './text-field.tsx'
import { useTaskStep } from './use-task-step.ts'

/** The newest report waits for the office, or was accepted and can still be sent back. */
export function ReviewSection({ page }: { page: TaskPage }) {
  const t = useWords(taskWords)
  const language = useLanguage()
  const step = useTaskStep(page)
  const [returning, setReturning] = useState(false)
  const [reason, setReason] = useState('')
  const [attempted, setAttempted] = useState(false)
  const newest = page.reports[0]
  if (newest?.review !== 'waiting' && newest?.review !== 'accepted') return null
  const waiting = newest.review === 'waiting'
  const missing = attempted && reason.trim() === ''
  const sendBack = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setAttempted(true)
    if (reason.trim() === '') return
    step.mutate({ kind: 'returned', reason: reason.trim() }, { onSuccess: () => setReturning(false) })
  }
  return (
    <section className="card stack">
      <h2>{t('review')}</h2>
      <p>
        {t(waiting ? 'reviewWaits' : 'reviewAccepted', {
          day: formatDay(newest.on, language),
          status: t(`status_${newest.status}`),
          percent: newest.percent,
        })}
      </p>
      {waiting && page.ownReport && <p className="note">{t('ownReport')}</p>}
      {returning ? (
        <form className="stack task-form" onSubmit={sendBack} noValidate>
          <TextField
            label={t('returnReason')}
            fault={missing ? t('reasonMissing') : undefined}
            rows={2}
            maxLength={500}
            value={reason}
            onChange={setReason}
          />
          <div className="line">
            <Button type="primary" htmlType="submit" disabled={step.isPending}>
              {t('return')}
            </Button>
            <Button onClick={() => setReturning(false)}>{t('cancel')}</Button>
          </div>
        </form>
      ) : (
        <div className="line">
          {waiting && !page.ownReport && (
            <Button type="primary" disabled={step.isPending} onClick={() => step.mutate({ kind: 'accepted' })}>
              {t('accept')}
            </Button>
          )}
          <Button disabled={step.isPending} onClick={() => setReturning(true)}>
            {t('return')}
          </Button>
        </div>
      )}
      {step.error && <ProblemNote problem={step.error} />}
    </section>
  )
}

import type { Evidence } from '@kangcheng/indicators/contract'
import { formatBytes, formatMoment, ProblemNote, useLanguage, useWords } from '@kangcheng/web-kit'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react'
import { type EvidenceSubject, evidenceQuery } from '../queries/evidence-queries.ts'
import { evidenceWords } from './words.ts'

/** One file: to be carried away, and by those who may, taken off with a reason. */
export function EvidenceFile(props: {
  subject: EvidenceSubject
  file: Evidence
  people: Readonly<Record<string, string>>
  mayChange: boolean
  onChange: () => void
}) {
  const t = useWords(evidenceWords)
  const language = useLanguage()
  const [asking, setAsking] = useState(false)
  const { subject, file, people } = props
  const nameOf = (id: string) => people[id] ?? t('somebody')
  const { withdrawn } = file
  return (
    <li className="evidence-file" data-withdrawn={withdrawn !== undefined}>
      <div className="line">
        {withdrawn && !file.cited ? (
          <s>{file.fileName}</s>
        ) : (
          <a href={`/api/v1${subject.path}/${file.id}`} download>
            {file.fileName}
          </a>
        )}
        <span className="soft">{formatBytes(file.size, language)}</span>
        <span className="evidence-scan" data-scan={file.scanState}>
          <span aria-hidden="true">{file.scanState === 'clean' ? '✓' : '○'}</span> {t(file.scanState)}
        </span>
        <span className="soft">
          {t('by', { name: nameOf(file.attachedBy), time: formatMoment(file.attachedAt, language) })}
        </span>
        {props.mayChange && !withdrawn && !asking && (
          <button
            type="button"
            className="quiet"
            aria-label={t('withdrawOf', { name: file.fileName })}
            onClick={() => setAsking(true)}
          >
            {t('withdraw')}
          </button>
        )}
      </div>
      {withdrawn && (
        <p className="soft">
          {t('withdrawn', {
            name: nameOf(withdrawn.by),
            time: formatMoment(withdrawn.at, language),
            reason: withdrawn.reason,
          })}
        </p>
      )}
      {asking && <WithdrawForm {...props} onClose={() => setAsking(false)} />}
    </li>
  )
}

function WithdrawForm(props: { subject: EvidenceSubject; file: Evidence; onChange: () => void; onClose: () => void }) {
  const t = useWords(evidenceWords)
  const id = useId()
  const queries = useQueryClient()
  const { subject, file } = props
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const withdrawing = useMutation({
    mutationFn: () => subject.withdraw(file.id, reason.trim()),
    onSuccess: async () => {
      props.onClose()
      await queries.invalidateQueries({ queryKey: evidenceQuery(subject).queryKey })
      props.onChange()
    },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setMissing(reason.trim() === '')
    if (reason.trim() !== '') withdrawing.mutate()
  }
  return (
    <form className="evidence-withdraw" noValidate onSubmit={submit}>
      <label>
        <span className="soft">{t('reason')}</span>
        <input
          ref={field}
          value={reason}
          maxLength={500}
          aria-invalid={missing}
          aria-describedby={missing ? id : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      {missing && (
        <span id={id} className="evidence-fault" role="alert">
          {t('reasonMissing')}
        </span>
      )}
      {withdrawing.error && <ProblemNote problem={withdrawing.error} />}
      <span className="line">
        <Button htmlType="submit" disabled={withdrawing.isPending}>
          {t('confirmWithdraw')}
        </Button>
        <Button onClick={props.onClose}>{t('cancel')}</Button>
      </span>
    </form>
  )
}

import { ProblemNote, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { type SubmitEvent, useState } from 'react'
import { Dialog } from '../dialog.tsx'
import { reportWords } from '../words.ts'
import { ReasonField } from './reason-field.tsx'
import type { Stepping } from './use-stepping.ts'

/** Asks why a report is taken back, returned or reopened: whoever gets it reads the reason. */
export function ReasonDialog(props: {
  kind: 'withdrawn' | 'returned' | 'reopened'
  stepping: Stepping
  onClose: () => void
}) {
  const t = useWords(reportWords)
  const { kind, stepping } = props
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (reason.trim() === '') return setMissing(true)
    stepping.mutate({ kind, reason: reason.trim() }, { onSuccess: props.onClose })
  }
  return (
    <Dialog title={t(`step_${kind}`)} onClose={props.onClose}>
      <form className="stack" onSubmit={submit} noValidate>
        <p>{t(`${kind}_lead`)}</p>
        <ReasonField
          reason={reason}
          missing={missing}
          onChange={(text) => {
            setReason(text)
            setMissing(false)
          }}
        />
        {stepping.error && <ProblemNote problem={stepping.error} />}
        <div className="line">
          <Button type="primary" htmlType="submit" disabled={stepping.isPending}>
            {t(`step_${kind}`)}
          </Button>
          <Button onClick={props.onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}

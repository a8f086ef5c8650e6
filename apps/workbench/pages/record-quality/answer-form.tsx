import type { QualityAnswerKind, QualityFinding } from '@kangcheng/exchange/contract'
import { DayField, ProblemNote, useMay, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { type SubmitEvent, useId, useState } from 'react'
import { ColleagueChoice } from './colleague-choice.tsx'
import { possibleAnswers, WANTS_REASON } from './possible-answers.ts'
import { useAnswering } from './quality-queries.ts'
import { qualityWords } from './words.ts'

/** What is done about the finding. What was typed stays until it was taken. */
export function AnswerForm({ finding }: { finding: QualityFinding }) {
  const t = useWords(qualityWords)
  const kinds = possibleAnswers(finding, useMay())
  const answering = useAnswering(finding.id)
  const name = useId()
  const [chosen, setChosen] = useState<QualityAnswerKind>()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const [assignedTo, setAssignedTo] = useState(finding.assignedTo ?? '')
  const [dueOn, setDueOn] = useState(finding.dueOn)
  const kind = chosen !== undefined && kinds.includes(chosen) ? chosen : undefined
  const told = answering.data && (
    <p className="note" role="status">
      {t('done', { status: t(`status_${answering.data.status}`) })}
    </p>
  )
  if (kinds.length === 0) return told ?? <p className="soft">{t('nothingToDo')}</p>

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (kind === undefined) return
    const said = reason.trim()
    const lacks = WANTS_REASON.has(kind) && said === ''
    setMissing(lacks)
    if (lacks) return
    const assignment = {
      ...(assignedTo === '' ? {} : { assignedTo }),
      ...(dueOn === undefined ? {} : { dueOn }),
    }
    answering.mutate(
      {
        kind,
        revision: finding.revision,
        ...(said === '' ? {} : { reason: said }),
        ...(kind === 'assign' ? assignment : {}),
      },
      {
        onSuccess: () => {
          setChosen(undefined)
          setReason('')
        },
      },
    )
  }
  return (
    <form className="stack quality-answer" onSubmit={submit} noValidate>
      <fieldset>
        <legend>{t('answerHow')}</legend>
        {kinds.map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={one === kind} onChange={() => setChosen(one)} />
            {t(`answer_${one}`)}
          </label>
        ))}
      </fieldset>
      {kind !== undefined && <p className="soft">{t(`hint_${kind}`)}</p>}
      {kind === 'assign' && (
        <>
          <ColleagueChoice value={assignedTo} onChange={setAssignedTo} />
          <DayField label={t('due')} value={dueOn ?? ''} onChange={setDueOn} />
        </>
      )}
      {kind !== undefined && kind !== 'assign' && (
        <label className="quality-reason">
          <span>{t('reason')}</span>
          <textarea
            rows={3}
            maxLength={500}
            value={reason}
            aria-invalid={missing}
            onChange={(event) => {
              setReason(event.target.value)
              setMissing(false)
            }}
          />
        </label>
      )}
      {missing && (
        <span className="quality-fault" role="alert">
          {t('reasonMissing')}
        </span>
      )}
      {answering.error && <ProblemNote problem={answering.error} />}
      {told}
      <div className="line">
        <Button type="primary" htmlType="submit" disabled={kind === undefined || answering.isPending}>
          {t(answering.isPending ? 'sending' : 'send')}
        </Button>
      </div>
    </form>
  )
}

import type { DoubtDecision, DoubtPage } from '@kangcheng/persons/contract'
import { cityDay, DayField, ProblemNote, useSession, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { type SubmitEvent, useId, useRef, useState } from 'react'
import { personWords } from '../words.ts'
import { DECISIONS, type Decision, dayAfterRest, decisionOf, isParting } from './decision.ts'
import { LeavingCharts } from './leaving-charts.tsx'
import { useKeys } from './use-keys.ts'
import { doubtWords } from './words.ts'

/** One person, two people, or later: chosen by 1, 2, 3, then why, then Enter. */
export function DecisionForm(props: {
  doubt: DoubtPage
  deciding: { isPending: boolean; error: unknown }
  onDecide: (decision: DoubtDecision) => void
}) {
  const { doubt, deciding, onDecide } = props
  const t = useWords(doubtWords)
  const common = useWords(personWords)
  const me = useSession()?.userId
  const today = cityDay(new Date())
  const [name, hint] = [useId(), useId()]
  const field = useRef<HTMLInputElement>(null)
  const [decision, setDecision] = useState<Decision>()
  const [reason, setReason] = useState('')
  const [lookAgain, setLookAgain] = useState(dayAfterRest(today))
  const [leaving, setLeaving] = useState<readonly string[]>([doubt.other])
  const [tried, setTried] = useState(false)
  const { kind, state, proposedBy, evidence, sides } = doubt
  const isOwnProposal = state === 'proposed' && proposedBy === me
  const isShort = [...reason.trim()].length < 2
  const parts = decision === 'apart' && kind !== 'separate'
  const isParted = !parts || isParting(leaving, sides[0].charts)
  const choose = (chosen: Decision) => {
    if (chosen === 'link' && isOwnProposal) return
    setDecision(chosen)
    field.current?.focus()
  }
  useKeys({ '1': () => choose('link'), '2': () => choose('apart'), '3': () => choose('later') })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (decision === undefined || isShort || !isParted || deciding.isPending) return
    onDecide(decisionOf(doubt, { decision, reason, lookAgain, leaving: parts ? leaving : undefined }))
  }
  return (
    <form className="card stack doubt-decision no-print" aria-label={t('decide')} onSubmit={submit}>
      <h2>{t('decide')}</h2>
      <fieldset>
        <legend className="unseen">{t('decide')}</legend>
        {DECISIONS.map((one, at) => (
          <label key={one} data-chosen={decision === one}>
            <input
              type="radio"
              name={name}
              checked={decision === one}
              disabled={one === 'link' && isOwnProposal}
              onChange={() => setDecision(one)}
            />
            <span className="doubt-key" aria-hidden="true">
              {at + 1}
            </span>
            <span>{t(one === 'later' ? 'later' : `${one}_${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      {decision === 'link' && kind === 'separate' && state !== 'proposed' && evidence.conflicts.length > 0 && (
        <p className="note warning">⚠ {t('proposes')}</p>
      )}
      {parts && <LeavingCharts doubt={doubt} leaving={leaving} onChoose={setLeaving} />}
      {decision === 'later' && (
        <DayField label={t('lookAgainOn')} value={lookAgain} min={today} onChange={(day) => day && setLookAgain(day)} />
      )}
      <label className="field">
        <span>{common('reason')}</span>
        <input
          ref={field}
          value={reason}
          maxLength={500}
          aria-invalid={tried && isShort}
          aria-describedby={hint}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      {tried && (isShort || !isParted) && (
        <span className="person-fault" role="alert">
          {isShort ? common('reasonMissing') : t('leavingMissing')}
        </span>
      )}
      {deciding.error !== null && <ProblemNote problem={deciding.error} />}
      <div className="line">
        <Button type="primary" htmlType="submit" disabled={decision === undefined || deciding.isPending}>
          {deciding.isPending ? common('working') : t('submit')}
        </Button>
      </div>
      <p id={hint} className="soft person-hint">
        {t('decideHint')}
      </p>
    </form>
  )
}

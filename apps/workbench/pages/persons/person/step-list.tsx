import type { PersonPage, Step, StepKind } from '@kangcheng/persons/contract'
import { formatMoment, formatNumber, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useState } from 'react'
import { useUndoing } from '../person-queries.ts'
import { ReasonForm } from '../reason-form.tsx'
import { onePersonWords } from './words.ts'

const SIGNS: Readonly<Record<StepKind, string>> = {
  arrive: '＋',
  link: '⇒',
  merge: '⇒',
  unlink: '⇠',
  correct: '↷',
  apart: '≠',
  undo: '↩',
}
/** As many as the server answers with. */
const MOST = 100

/** What was done, by whom and why, the newest first; and what can still be put back. */
export function StepList({ page }: { page: PersonPage }) {
  const t = useWords(onePersonWords)
  const { steps, names } = page
  return (
    <section className="card stack">
      <h2>{t('history')}</h2>
      <ol className="person-steps">
        {steps.map((step) => (
          <li key={step.id} data-undone={step.undoneBy !== undefined}>
            <StepLine step={step} by={names[step.by] ?? t('bySystem')} />
          </li>
        ))}
      </ol>
      {steps.length === MOST && <p className="soft">{t('stepsMost', { count: MOST })}</p>}
    </section>
  )
}

function StepLine({ step, by }: { step: Step; by: string }) {
  const t = useWords(onePersonWords)
  const language = useLanguage()
  const mayChange = useMay()('persons.index.change')
  const undoing = useUndoing()
  const [isAsking, setAsking] = useState(false)
  const { kind, at, reason, score, moves, undoneBy } = step
  const time = formatMoment(at, language)
  const canUndo = mayChange && undoneBy === undefined && kind !== 'arrive' && kind !== 'undo'
  return (
    <>
      <div className="spread">
        <p className="line">
          <strong>
            <span aria-hidden="true">{SIGNS[kind]}</span> {t(`step_${kind}`)}
          </strong>
          {undoneBy !== undefined && <span className="person-mark">↩ {t('undone')}</span>}
          <span>{by}</span>
          <time dateTime={at} className="soft">
            {time}
          </time>
          {moves.length > 0 && <span className="soft">{t('moved', { count: moves.length })}</span>}
          {score !== undefined && (
            <span className="soft">{t('score', { score: formatNumber(score, { language, decimals: 1 }) })}</span>
          )}
        </p>
        {canUndo && !isAsking && (
          <Button
            size="small"
            aria-label={t('undoOf', { step: t(`step_${kind}`), time })}
            onClick={() => setAsking(true)}
          >
            {t('undo')}
          </Button>
        )}
      </div>
      {reason && <p>{reason}</p>}
      {isAsking && canUndo && (
        <ReasonForm
          label={t('undo')}
          hint={t('undoHint')}
          danger
          change={undoing}
          onSend={(said) => undoing.mutate({ step: step.id, reason: said }, { onSuccess: () => setAsking(false) })}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  )
}

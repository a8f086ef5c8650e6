import type { TaskPage } from '@kangcheng/indicators/contract'
import { Choice, DayField, ProblemNote, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { type SubmitEvent, useState } from 'react'
import { STATUSES } from '../search.ts'
import { taskWords } from '../words.ts'
import { TextField } from './text-field.tsx'
import { beginProgress, progressFaults, progressOf, type TypedProgress, withStatus } from './typed-progress.ts'
import { useTaskStep } from './use-task-step.ts'

/** How the task stands, all of it again: status, per cent, every milestone reached so far, words, next step. */
export function ReportForm({ page, onClose }: { page: TaskPage; onClose: () => void }) {
  const t = useWords(taskWords)
  const step = useTaskStep(page)
  const [typed, setTyped] = useState(() => beginProgress(page))
  const [attempted, setAttempted] = useState(false)
  const { milestones } = page.task
  const faults = attempted ? progressFaults(typed, milestones) : new Set()
  const change = (part: Partial<TypedProgress>) => setTyped({ ...typed, ...part })
  const tick = (code: string, day: string | undefined) => {
    const { [code]: _before, ...others } = typed.milestones
    change({ milestones: day === undefined ? others : { ...others, [code]: day } })
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setAttempted(true)
    if (progressFaults(typed, milestones).size > 0) return
    step.mutate({ kind: 'reported', progress: progressOf(typed) }, { onSuccess: onClose })
  }
  return (
    <form className="stack task-form" onSubmit={submit} noValidate>
      <div className="task-fields">
        <DayField
          label={t('reportDay')}
          value={typed.day}
          max={page.asOf}
          onChange={(day) => change({ day: day ?? page.asOf })}
        />
        <Choice
          label={t('status')}
          value={typed.status}
          options={STATUSES.map((value) => ({ value, label: t(`status_${value}`) }))}
          onChange={(value) => {
            const status = STATUSES.find((one) => one === value)
            if (status) setTyped(withStatus(typed, status))
          }}
        />
        <TextField
          label={t('percentField')}
          fault={faults.has('percent') ? t('percentDiffers') : undefined}
          inputMode="numeric"
          value={typed.percent}
          onChange={(value) => change({ percent: value })}
        />
      </div>
      {milestones.length > 0 && (
        <fieldset className="task-milestones">
          <legend>{t('milestonesReached')}</legend>
          {milestones.map(({ code, title }) => {
            const day = typed.milestones[code]
            return (
              <fieldset key={code} className="task-fields" aria-label={title}>
                <label className="task-check">
                  <input
                    type="checkbox"
                    checked={day !== undefined}
                    onChange={(event) => tick(code, event.target.checked ? typed.day : undefined)}
                  />
                  {title}
                </label>
                {day !== undefined && (
                  <DayField
                    label={t('reachedDay')}
                    value={day}
                    max={typed.day}
                    onChange={(to) => tick(code, to ?? typed.day)}
                  />
                )}
              </fieldset>
            )
          })}
          {faults.has('milestones') && (
            <p className="task-fault" role="alert">
              {t('milestonesOpen')}
            </p>
          )}
        </fieldset>
      )}
      <TextField
        label={t(typed.status === 'blocked' ? 'textBlocked' : 'text')}
        fault={faults.has('text') ? t('textMissing') : undefined}
        rows={4}
        maxLength={2000}
        value={typed.text}
        onChange={(value) => change({ text: value })}
      />
      <TextField
        label={t('nextStep')}
        rows={2}
        maxLength={500}
        value={typed.nextStep}
        onChange={(value) => change({ nextStep: value })}
      />
      {step.error && <ProblemNote problem={step.error} />}
      <div className="line">
        <Button type="primary" htmlType="submit" disabled={step.isPending}>
          {t('send')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
        {typed.status === 'done' && <span className="soft">{t('doneHint')}</span>}
      </div>
    </form>
  )
}

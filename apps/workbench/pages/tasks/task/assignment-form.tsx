import type { TaskPage } from '@kangcheng/indicators/contract'
import { Choice, ProblemNote, say, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { type SubmitEvent, useId, useState } from 'react'
import { organisationsQuery } from '../../../queries/plan-queries.ts'
import { taskWords } from '../words.ts'
import { MilestoneFields, type TypedMilestone } from './milestone-fields.tsx'
import { TextField } from './text-field.tsx'
import { useTaskStep } from './use-task-step.ts'

const DUE = /^\d{4}(-(\d{2}(-\d{2})?|Q[1-4]|H[12]))?$/

/** The whole decision again, filled with what holds now: owners, due day, milestones, and why. */
export function AssignmentForm({ page, onClose }: { page: TaskPage; onClose: () => void }) {
  const t = useWords(taskWords)
  const language = useLanguage()
  const may = useMay()
  const step = useTaskStep(page)
  const now = page.assignments[0] ?? page.stated
  const [lead, setLead] = useState(now.lead ?? '')
  const [coOwners, setCoOwners] = useState<readonly string[]>(now.coOwners)
  const [due, setDue] = useState(now.due ?? '')
  const [milestones, setMilestones] = useState<readonly TypedMilestone[]>(() =>
    now.milestones.map((one) => ({ ...one, key: one.code })),
  )
  const [reason, setReason] = useState('')
  const [attempted, setAttempted] = useState(false)
  const id = useId()
  const { data: organisations = [] } = useQuery({ ...organisationsQuery, enabled: may('access.directory.read') })
  const options = organisations
    .filter(({ retired }) => !retired)
    .map(({ code, name }) => ({ value: code, label: say(name, language) }))
  const label = (code: string) => options.find(({ value }) => value === code)?.label ?? code
  const faults = {
    due: due !== '' && !DUE.test(due) ? t('dueUnreadable') : undefined,
    reason: attempted && reason.trim() === '' ? t('reasonMissing') : undefined,
  }
  const bad = milestones.some((one) => one.title.trim() === '' || !DUE.test(one.due))
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setAttempted(true)
    if (faults.due !== undefined || bad || reason.trim() === '') return
    const assignment = {
      ...(lead === '' ? {} : { lead }),
      coOwners: [...coOwners],
      ...(due === '' ? {} : { due }),
      milestones: milestones.map(({ key: _key, ...one }) => one),
    }
    step.mutate({ kind: 'assigned', assignment, reason: reason.trim() }, { onSuccess: onClose })
  }
  return (
    <form className="stack task-form" onSubmit={submit} noValidate aria-labelledby={id}>
      <h3 id={id}>{t(page.assignments.length > 0 ? 'reassign' : 'assign')}</h3>
      <div className="task-fields">
        <Choice
          label={t('lead')}
          value={lead}
          options={[{ value: '', label: t('asAbove') }, ...options]}
          onChange={setLead}
        />
        <Choice
          label={t('addCoOwner')}
          value=""
          options={[
            { value: '', label: t('choose') },
            ...options.filter(({ value }) => value !== lead && !coOwners.includes(value)),
          ]}
          onChange={(code) => code !== '' && setCoOwners([...coOwners, code])}
        />
        <TextField
          label={t('dueHint')}
          fault={faults.due}
          value={due}
          placeholder={t('asAbove')}
          onChange={(value) => setDue(value.trim())}
        />
      </div>
      {coOwners.length > 0 && (
        <ul className="line" aria-label={t('coOwners')}>
          {coOwners.map((code) => (
            <li key={code} className="task-chip">
              {label(code)}
              <button
                type="button"
                className="quiet"
                aria-label={t('removeOwner', { name: label(code) })}
                onClick={() => setCoOwners(coOwners.filter((one) => one !== code))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {page.parts.length === 0 && (
        <MilestoneFields milestones={milestones} attempted={attempted} dueFormat={DUE} onChange={setMilestones} />
      )}
      <TextField
        label={t('reason')}
        fault={faults.reason}
        rows={2}
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
      {step.error && <ProblemNote problem={step.error} />}
      <div className="line">
        <Button type="primary" htmlType="submit" disabled={step.isPending}>
          {t('save')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  )
}

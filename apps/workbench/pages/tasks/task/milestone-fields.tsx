import { useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { taskWords } from '../words.ts'
import { TextField } from './text-field.tsx'

export interface TypedMilestone {
  /** Of the line on the screen; a new one has no code yet. */
  readonly key: string
  readonly code?: string
  readonly title: string
  readonly due: string
}

/** The steps of a task, a line each. */
export function MilestoneFields(props: {
  milestones: readonly TypedMilestone[]
  attempted: boolean
  dueFormat: RegExp
  onChange: (milestones: readonly TypedMilestone[]) => void
}) {
  const t = useWords(taskWords)
  const { milestones, attempted, onChange } = props
  const change = (key: string, part: Partial<TypedMilestone>) =>
    onChange(milestones.map((one) => (one.key === key ? { ...one, ...part } : one)))
  return (
    <fieldset className="task-milestones">
      <legend>{t('milestones')}</legend>
      {milestones.map((one, at) => {
        const untitled = attempted && one.title.trim() === ''
        const undated = (attempted || one.due !== '') && !props.dueFormat.test(one.due)
        return (
          <div key={one.key} className="task-fields">
            <TextField
              label={t('milestoneTitle', { number: at + 1 })}
              fault={untitled ? t('titleMissing') : undefined}
              value={one.title}
              maxLength={200}
              onChange={(value) => change(one.key, { title: value })}
            />
            <TextField
              label={t('dueHint')}
              fault={undated ? t('dueUnreadable') : undefined}
              value={one.due}
              onChange={(value) => change(one.key, { due: value.trim() })}
            />
            <Button
              aria-label={t('removeMilestone', { number: at + 1 })}
              onClick={() => onChange(milestones.filter(({ key }) => key !== one.key))}
            >
              {t('remove')}
            </Button>
          </div>
        )
      })}
      <Button
        disabled={milestones.length >= 40}
        onClick={() => onChange([...milestones, { key: crypto.randomUUID(), title: '', due: '' }])}
      >
        {t('addMilestone')}
      </Button>
    </fieldset>
  )
}

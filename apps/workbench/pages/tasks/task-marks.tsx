import type { TaskAlarm, TaskState, TaskStatus, TaskSummary } from '@kangcheng/indicators/contract'
import { useWords } from '@kangcheng/web-kit'
import { taskWords } from './words.ts'

const SHAPES: Record<TaskStatus, string> = { 'not-started': '○', 'under-way': '◐', done: '●', blocked: '■' }
const ALARM_SHAPES: Record<TaskAlarm['kind'], string> = {
  late: '⚑',
  'milestone-overdue': '◆',
  silent: '…',
  'due-soon': '◷',
}

/** Where a task stands, by shape, word and colour; done that nobody has accepted yet says so. */
export function StatusMark({ state }: { state: Pick<TaskState, 'status' | 'claimed'> }) {
  const t = useWords(taskWords)
  return (
    <span className="task-mark" data-status={state.status}>
      <span aria-hidden="true">{SHAPES[state.status]}</span> {t(`status_${state.status}`)}
      {state.claimed && <span className="soft"> · {t('claimed')}</span>}
    </span>
  )
}

/** What is not as it should be, and that something came late. */
export function AlarmMarks({ task: { state, milestones } }: { task: Pick<TaskSummary, 'state' | 'milestones'> }) {
  const t = useWords(taskWords)
  const alarmText = ({ kind, days, milestone }: TaskAlarm) => {
    const title = milestones.find(({ code }) => code === milestone)?.title
    const said = kind === 'due-soon' && days === 0 ? t('dueToday') : t(`alarm_${kind}`, { days })
    return title === undefined ? said : t('ofMilestone', { title, said })
  }
  return (
    <>
      {state.alarms.map((alarm) => (
        <span key={alarm.kind} className="task-mark task-alarm" data-alarm={alarm.kind}>
          <span aria-hidden="true">{ALARM_SHAPES[alarm.kind]}</span> {alarmText(alarm)}
        </span>
      ))}
      {state.status === 'done' && state.daysLate > 0 && (
        <span className="task-mark soft">{t('doneLate', { days: state.daysLate })}</span>
      )}
    </>
  )
}

/** Per cent as a bar with its figure beside it. */
export function Percent({ percent }: { percent: number }) {
  const t = useWords(taskWords)
  return (
    <span className="task-percent">
      <progress max={100} value={percent} aria-label={t('percent')} />
      <span>{percent}%</span>
    </span>
  )
}

import { type Day, ok, type Result, readDay, refuse } from '@kangcheng/kernel'
import { TASK_STATUS_WORDS, type TaskProgress } from '../../contract/tasks/index.ts'

export type ProgressRefusal =
  | 'task.day-impossible'
  | 'task.percent-differs'
  | 'task.milestone-unknown'
  | 'task.milestones-open'
  | 'task.text-missing'

interface Surroundings {
  milestones: readonly { code: string; title: string }[]
  /** The first day that a report can speak of, and the last. */
  from: Day
  today: Day
}

/** A report without the white space around its words, or what cannot be true in it. */
export function checkProgress(
  progress: TaskProgress,
  { milestones, from, today }: Surroundings,
): Result<TaskProgress, ProgressRefusal> {
  const { status, percent, day, milestones: reached } = progress
  for (const one of [day, ...Object.values(reached)]) {
    // A milestone is not reached after the day the report speaks of.
    const to = one === day ? today : day
    if (readDay(one) === undefined || one < from || one > to)
      return refuse('task.day-impossible', { day: one, from, to })
  }
  const known = new Set(milestones.map(({ code }) => code))
  const stranger = Object.keys(reached).find((code) => !known.has(code))
  if (stranger !== undefined) return refuse('task.milestone-unknown', { milestone: stranger })
  const fits = status === 'done' ? percent === 100 : status === 'not-started' ? percent === 0 : percent < 100
  if (!fits) {
    const { zh, en = zh } = TASK_STATUS_WORDS[status]
    return refuse('task.percent-differs', { percent, zh, en })
  }
  const open = milestones.find(({ code }) => reached[code] === undefined)
  if (status === 'done' && open) return refuse('task.milestones-open', { milestone: open.title })
  const text = progress.text.trim()
  const nextStep = progress.nextStep?.trim()
  if (text === '') return refuse('task.text-missing')
  const { nextStep: _typed, ...rest } = progress
  return ok({ ...rest, text, ...(nextStep ? { nextStep } : {}) })
}

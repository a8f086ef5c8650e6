import type { TaskPage, TaskProgress, TaskStatus } from '@kangcheng/indicators/contract'

/** A report as it is being typed. */
export interface TypedProgress {
  readonly day: string
  readonly status: TaskStatus
  readonly percent: string
  /** Each milestone that is ticked, with its day. */
  readonly milestones: Readonly<Record<string, string>>
  readonly text: string
  readonly nextStep: string
}

export const PROGRESS_FAULTS = ['percent', 'milestones', 'text'] as const
export type ProgressFault = (typeof PROGRESS_FAULTS)[number]

/** What was said last, to go on from; what was returned is there to be mended, words and all. */
export function beginProgress({ reports, task, asOf }: Pick<TaskPage, 'reports' | 'task' | 'asOf'>): TypedProgress {
  const newest = reports[0]
  const known = new Set(task.milestones.map(({ code }) => code))
  const returned = newest?.review === 'returned'
  return {
    day: asOf,
    status: newest?.status ?? 'under-way',
    percent: String(newest?.percent ?? task.state.percent),
    milestones: Object.fromEntries(Object.entries(newest?.milestones ?? {}).filter(([code]) => known.has(code))),
    text: returned ? newest.text : '',
    nextStep: returned ? (newest.nextStep ?? '') : '',
  }
}

/** Another status brings the per cent that alone goes with it. */
export function withStatus(typed: TypedProgress, status: TaskStatus): TypedProgress {
  const percent = status === 'done' ? '100' : status === 'not-started' ? '0' : typed.percent
  return { ...typed, status, percent }
}

/** Why it cannot be sent yet; the server looks again at all of it. */
export function progressFaults(typed: TypedProgress, milestones: readonly { code: string }[]): Set<ProgressFault> {
  const percent = Number(typed.percent)
  const whole = typed.percent.trim() !== '' && Number.isInteger(percent) && percent >= 0 && percent <= 100
  const fits =
    typed.status === 'done' ? percent === 100 : typed.status === 'not-started' ? percent === 0 : percent < 100
  const open = milestones.some(({ code }) => typed.milestones[code] === undefined)
  return new Set([
    ...(whole && fits ? [] : ['percent' as const]),
    ...(typed.status === 'done' && open ? ['milestones' as const] : []),
    ...(typed.text.trim() === '' ? ['text' as const] : []),
  ])
}

export function progressOf({ percent, nextStep, text, ...typed }: TypedProgress): TaskProgress {
  const next = nextStep.trim()
  return { ...typed, percent: Number(percent), text: text.trim(), ...(next === '' ? {} : { nextStep: next }) }
}

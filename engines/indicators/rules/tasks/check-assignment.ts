import { type Day, ok, type Result, refuse } from '@kangcheng/kernel'
import type { Milestone } from '../../contract/index.ts'
import type { TaskAssignment, TaskAssignmentWish } from '../../contract/tasks/index.ts'
import { dueDay } from './due-day.ts'

export type AssignmentRefusal =
  | 'task.organisation-unknown'
  | 'task.lead-missing'
  | 'task.due-unreadable'
  | 'task.milestone-after-due'

interface Surroundings {
  /** Organisations that exist and are not retired. */
  organisations: ReadonlySet<string>
  from: Day
  /** The due day that holds where the wish names none. */
  dueOtherwise: Day
  /** Codes of milestones the task has, or has ever had: none is used for another. */
  taken: ReadonlySet<string>
}

/** The decision that a wish makes: helpers once each and without the lead, milestones numbered and in the order of their days. */
export function checkAssignment(
  wish: TaskAssignmentWish,
  { organisations, from, dueOtherwise, taken }: Surroundings,
): Result<TaskAssignment, AssignmentRefusal> {
  const { lead, due } = wish
  const coOwners = [...new Set(wish.coOwners)].filter((code) => code !== lead)
  const unknown = [...(lead === undefined ? [] : [lead]), ...coOwners].find((code) => !organisations.has(code))
  if (unknown !== undefined) return refuse('task.organisation-unknown', { organisation: unknown })
  if (lead === undefined && coOwners.length > 0) return refuse('task.lead-missing')
  const unreadable = [...(due === undefined ? [] : [due]), ...wish.milestones.map((step) => step.due)].find(
    (text) => (dueDay(text) ?? '') < from,
  )
  if (unreadable !== undefined) return refuse('task.due-unreadable', { due: unreadable, from })
  const last = (due === undefined ? undefined : dueDay(due)) ?? dueOtherwise
  const after = wish.milestones.find((step) => (dueDay(step.due) ?? '') > last)
  if (after) return refuse('task.milestone-after-due', { milestone: after.title, due: last })
  return ok({
    ...(lead === undefined ? {} : { lead }),
    coOwners,
    ...(due === undefined ? {} : { due }),
    milestones: numbered(wish.milestones, taken).sort((a, b) =>
      (dueDay(a.due) ?? '') < (dueDay(b.due) ?? '') ? -1 : 1,
    ),
  })
}

/** New steps are called m1, m2 …; a code that is not the task's own, or stands twice, counts as none. */
function numbered(steps: TaskAssignmentWish['milestones'], taken: ReadonlySet<string>): Milestone[] {
  const used = new Set<string>()
  let count = 0
  const free = () => {
    do count += 1
    while (taken.has(`m${count}`))
    return `m${count}`
  }
  return steps.map(({ code, ...step }) => {
    const own = code !== undefined && taken.has(code) && !used.has(code) ? code : free()
    used.add(own)
    return { code: own, title: step.title.trim(), due: step.due }
  })
}

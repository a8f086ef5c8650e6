import type { Actor } from '@kangcheng/access'
import { type Result, refuse } from '@kangcheng/kernel'
import type { TaskPage, TaskProgress } from '../../contract/tasks/index.ts'
import { checkProgress } from '../../rules/tasks/check-progress.ts'
import { ownersOf } from '../../rules/tasks/filter-tasks.ts'
import { beginningOf } from '../../rules/tasks/place-tasks.ts'
import { type Deps, inScope } from '../deps.ts'
import { loadTaskToWrite, takeStep } from './take-step.ts'
import { openAmong } from './task-at-hand.ts'

/**
 * Says how a task stands, for one of its owners: the reporter's own organisation if it is one, else the first that is open
 * to them, the lead before the helpers.
 */
export async function reportProgress(
  deps: Deps,
  actor: Actor,
  request: { plan: string; task: string; version: number; progress: TaskProgress },
): Promise<Result<TaskPage>> {
  const may = await deps.access.require(actor, 'indicators.task.report', {}, 'planning')
  if (!may.ok) return may
  const { plan, task, progress } = request
  const look = {
    operation: 'indicators.report-progress',
    subject: `plan/${plan}/task/${task}`,
    detail: { status: progress.status, percent: progress.percent },
  }
  return inScope(deps, may.value, look, async (within) => {
    const loaded = await loadTaskToWrite(deps, within, may.value, request)
    if (!loaded.ok) return loaded
    const { placed, summary } = loaded.value.task
    if (placed.parts.length > 0) return refuse('task.has-parts', { task })
    const owners = ownersOf(summary)
    if (owners.length === 0) return refuse('task.unassigned', { task })
    const open = await openAmong(within, may.value, owners)
    const organisation = open.find((code) => code === actor.organisation.code) ?? open[0]
    if (organisation === undefined) return refuse('task.not-yours', { task })
    if (summary.state.status === 'done') return refuse('task.done', { task })
    const surroundings = { from: beginningOf(loaded.value.plan), today: deps.clock.today() }
    const checked = checkProgress(progress, { milestones: summary.milestones, ...surroundings })
    if (!checked.ok) return checked
    const reported = { kind: 'reported', progress: checked.value, organisation } as const
    return takeStep(deps, within, { actor, decision: may.value }, loaded.value, reported)
  })
}

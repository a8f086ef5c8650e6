import { type Actor, directoryIn } from '@kangcheng/access'
import { type Result, refuse } from '@kangcheng/kernel'
import type { TaskAssignmentWish, TaskPage } from '../../contract/tasks/index.ts'
import { checkAssignment } from '../../rules/tasks/check-assignment.ts'
import { beginningOf, statedAssignment } from '../../rules/tasks/place-tasks.ts'
import type { Within } from '../../store/tables.ts'
import { type Deps, inScope } from '../deps.ts'
import { loadTaskToWrite, takeStep } from './take-step.ts'
import { openAmong, standsOver, type TaskOfPlan } from './task-at-hand.ts'

/** Decides who does a task, by when, in which steps: the whole of it, with the reason. What was decided before stays. */
export async function assignTask(
  deps: Deps,
  actor: Actor,
  request: { plan: string; task: string; version: number; assignment: TaskAssignmentWish; reason: string },
): Promise<Result<TaskPage>> {
  const may = await deps.access.require(actor, 'indicators.task.assign', {}, 'planning')
  if (!may.ok) return may
  const { plan, task, assignment } = request
  const reason = request.reason.trim()
  const look = { operation: 'indicators.assign-task', subject: `plan/${plan}/task/${task}` }
  return inScope(deps, may.value, look, async (within) => {
    const loaded = await loadTaskToWrite(deps, within, may.value, request)
    if (!loaded.ok) return loaded
    if (reason === '') return refuse('task.reason-missing')
    const { placed } = loaded.value.task
    if (placed.parts.length > 0 && assignment.milestones.length > 0) return refuse('task.has-parts', { task })
    const checked = checkAssignment(assignment, await surroundings(within, loaded.value))
    if (!checked.ok) return checked
    // Neither taken from nor given to somebody whose work is not theirs to give; help may come from anywhere.
    const leads = [placed.lead, checked.value.lead].filter((code) => code !== undefined)
    const open = await openAmong(within, may.value, leads)
    if (!standsOver(may.value, loaded.value.regionPath) || open.length < leads.length) {
      return refuse('task.not-yours', { task })
    }
    const assigned = { kind: 'assigned', assignment: checked.value, reason } as const
    return takeStep(deps, within, { actor, decision: may.value }, loaded.value, assigned)
  })
}

async function surroundings(within: Within, { plan, tasks, task: { placed } }: TaskOfPlan) {
  const organisations = (await directoryIn(within).organisations()).filter(({ retired }) => !retired)
  const decided = [statedAssignment(placed.task), ...placed.record.assignments]
  const above = tasks.find(({ summary }) => summary.code === placed.task.parent)
  return {
    organisations: new Set(organisations.map(({ code }) => code)),
    from: beginningOf(plan),
    dueOtherwise: above?.placed.due ?? `${plan.period.to}-12-31`,
    taken: new Set(decided.flatMap(({ milestones }) => milestones.map(({ code }) => code))),
  }
}

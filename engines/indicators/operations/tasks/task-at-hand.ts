import { type Decision, directoryIn, type Organisation } from '@kangcheng/access'
import { type Day, ok, type Result, refuse, type Words } from '@kangcheng/kernel'
import type { Plan } from '../../contract/index.ts'
import type { TaskSummary } from '../../contract/tasks/index.ts'
import { ownersOf } from '../../rules/tasks/filter-tasks.ts'
import { summariseTasks, type TaskAtHand } from '../../rules/tasks/summarise-tasks.ts'
import { concerns } from '../../rules/visible.ts'
import { loadPlan } from '../../store/plans.ts'
import type { Within } from '../../store/tables.ts'
import { openOrganisations } from '../../store/tasks/open-organisations.ts'
import { loadTaskEvents } from '../../store/tasks/task-events.ts'

/** A plan with all its tasks as known on a day. */
export interface TasksOfPlan {
  plan: Plan
  regionPath: string
  asOf: Day
  tasks: TaskAtHand[]
}

/** One of them. */
export interface TaskOfPlan extends TasksOfPlan {
  task: TaskAtHand
}

export async function loadTasks(
  within: Within,
  decision: Decision,
  code: string,
  asOf: Day,
): Promise<Result<TasksOfPlan, 'plan.not-found'>> {
  const kept = await loadPlan(within, code)
  if (!kept || !concerns(kept.regionPath, decision.regions)) return refuse('plan.not-found', { plan: code })
  const tasks = summariseTasks(kept.plan, await loadTaskEvents(within, [code]), asOf)
  return ok({ plan: kept.plan, regionPath: kept.regionPath, asOf, tasks })
}

export async function loadTask(
  within: Within,
  decision: Decision,
  question: { plan: string; task: string },
  asOf: Day,
): Promise<Result<TaskOfPlan, 'plan.not-found' | 'task.not-found'>> {
  const loaded = await loadTasks(within, decision, question.plan, asOf)
  if (!loaded.ok) return loaded
  const task = loaded.value.tasks.find(({ summary }) => summary.code === question.task)
  return task ? ok({ ...loaded.value, task }) : refuse('task.not-found', question)
}

/** Whether the plan lies in the places of the decision; those below it may read it and decide nothing. */
export function standsOver(decision: Decision, regionPath: string): boolean {
  return decision.regions.some((path) => regionPath.startsWith(path))
}

/** Of some organisations, by their codes, those that the decision opens. */
export async function openAmong(within: Within, decision: Decision, codes: readonly string[]): Promise<string[]> {
  const directory = directoryIn(within)
  const known = []
  for (const code of codes) {
    const organisation = await directory.findOrganisation(code)
    const region = organisation && (await directory.findRegion(organisation.region))
    if (region) known.push({ code, path: organisation.path, regionPath: region.path })
  }
  const open = await openOrganisations(within, decision, known)
  return codes.filter((code) => open.has(code))
}

/** Names of all owners of some tasks; a code that nothing has any more is left out. */
export function namesOfOwners(
  tasks: readonly Pick<TaskSummary, 'lead' | 'coOwners'>[],
  organisations: readonly Organisation[],
): Record<string, Words> {
  const codes = new Set(tasks.flatMap(ownersOf))
  return Object.fromEntries(organisations.filter(({ code }) => codes.has(code)).map(({ code, name }) => [code, name]))
}

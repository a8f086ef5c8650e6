import { type Actor, directoryIn, fileDetail } from '@kangcheng/access'
import { ok, type Result, readDay, refuse } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import type { TaskList, TaskStatus } from '../../contract/tasks/index.ts'
import { filterTasks } from '../../rules/tasks/filter-tasks.ts'
import { countTasks } from '../../rules/tasks/roll-up.ts'
import { intervalOf, statesOfLeaves } from '../../rules/tasks/summarise-tasks.ts'
import { type Deps, inScope } from '../deps.ts'
import { loadTasks, namesOfOwners } from './task-at-hand.ts'

export interface TasksQuestion extends FileWish {
  plan: string
  /** Today when left out. */
  asOf?: string | undefined
  /** An owner, or the organisation above it. */
  organisation?: string | undefined
  state?: TaskStatus | undefined
  late?: boolean | undefined
}

/** The tasks of a plan with where each stands on a day. Counts are of the whole plan, whatever is asked for. */
export async function listTasks(deps: Deps, actor: Actor, question: TasksQuestion): Promise<Result<TaskList>> {
  const may = await deps.access.require(actor, 'indicators.plan.read', {}, 'planning')
  if (!may.ok) return may
  const asOf = question.asOf === undefined ? deps.clock.today() : readDay(question.asOf)
  if (asOf === undefined) return refuse('day.unreadable', { day: question.asOf ?? '' })
  const look = { operation: 'indicators.list-tasks', subject: `plan/${question.plan}`, detail: fileDetail(question) }
  return inScope(deps, may.value, look, async (within) => {
    const loaded = await loadTasks(within, may.value, question.plan, asOf)
    if (!loaded.ok) return loaded
    const { plan } = loaded.value
    const all = loaded.value.tasks.map(({ summary }) => summary)
    const known = await directoryIn(within).organisations()
    const { organisation, state, late } = question
    const path = known.find(({ code }) => code === organisation)?.path
    const below = known.filter((one) => path !== undefined && one.path.startsWith(path)).map(({ code }) => code)
    const organisations = organisation === undefined ? undefined : new Set([organisation, ...below])
    const tasks = filterTasks(all, { organisations, state, late })
    return ok({
      plan: plan.code,
      title: plan.title,
      region: plan.region,
      period: plan.period,
      asOf,
      interval: intervalOf(plan),
      tasks,
      counts: countTasks(statesOfLeaves(all)),
      names: namesOfOwners(all, known),
      invented: tasks.some(({ invented }) => invented),
    })
  })
}

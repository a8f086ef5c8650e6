import { type Actor, accountsOf, directoryIn } from '@kangcheng/access'
import { ok, type Result, readDay, refuse } from '@kangcheng/kernel'
import type { TaskPage } from '../../contract/tasks/index.ts'
import { ownersOf } from '../../rules/tasks/filter-tasks.ts'
import { statedAssignment } from '../../rules/tasks/place-tasks.ts'
import { isOwnProgress } from '../../rules/tasks/review-progress.ts'
import { intervalOf } from '../../rules/tasks/summarise-tasks.ts'
import type { Within } from '../../store/tables.ts'
import { type Deps, inScope } from '../deps.ts'
import { loadTask, namesOfOwners, type TaskOfPlan } from './task-at-hand.ts'

/** One task with its whole history as known on a day: whose it is, how it stands, who said and decided what. */
export async function showTask(
  deps: Deps,
  actor: Actor,
  question: { plan: string; task: string; asOf?: string | undefined },
): Promise<Result<TaskPage>> {
  const may = await deps.access.require(actor, 'indicators.plan.read', {}, 'planning')
  if (!may.ok) return may
  const asOf = question.asOf === undefined ? deps.clock.today() : readDay(question.asOf)
  if (asOf === undefined) return refuse('day.unreadable', { day: question.asOf ?? '' })
  const look = { operation: 'indicators.show-task', subject: `plan/${question.plan}/task/${question.task}` }
  return inScope(deps, may.value, look, async (within) => {
    const loaded = await loadTask(within, may.value, question, asOf)
    return loaded.ok ? ok(await pageOf(within, actor, loaded.value)) : loaded
  })
}

export async function pageOf(within: Within, actor: Actor, hand: TaskOfPlan): Promise<TaskPage> {
  const { plan, asOf, tasks } = hand
  const { placed, summary } = hand.task
  const directory = directoryIn(within)
  const organisations = await directory.organisations()
  const below = new Set(placed.parts)
  const parts = tasks.filter((one) => below.has(one.summary.code)).map((one) => one.summary)
  const { assignments, reports } = placed.record
  const stated = statedAssignment(placed.task)
  const writers = [...assignments, ...reports, ...reports.flatMap(({ reviewed }) => reviewed ?? [])]
  const spoken = reports.map(({ organisation }) => ({ lead: organisation, coOwners: [] }))
  const home = actor.organisation.path
  const owners = new Set(ownersOf(summary))
  return {
    plan: plan.code,
    title: plan.title,
    asOf,
    interval: intervalOf(plan),
    task: summary,
    above: placed.above.flatMap((code) => plan.tasks.filter((task) => task.code === code)).map(titled),
    parts,
    stated,
    assignments: assignments.toReversed(),
    reports: reports.toReversed(),
    own: organisations.some(({ code, path }) => owners.has(code) && path.startsWith(home)),
    ownReport: isOwnProgress(reports.at(-1), accountsOf(actor)),
    names: namesOfOwners([summary, stated, ...parts, ...assignments, ...spoken], organisations),
    people: await directory.namesOfUsers([...new Set(writers.flatMap(({ by, onBehalfOf = by }) => [by, onBehalfOf]))]),
  }
}

const titled = ({ code, title }: { code: string; title: string }) => ({ code, title })

import { type Actor, directoryIn } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { MyTasks } from '../../contract/tasks/index.ts'
import { ownersOf } from '../../rules/tasks/filter-tasks.ts'
import { summariseTasks } from '../../rules/tasks/summarise-tasks.ts'
import { waitsForOffice, waitsForOwners } from '../../rules/tasks/task-waits.ts'
import { concerns } from '../../rules/visible.ts'
import { loadPlans } from '../../store/plans.ts'
import { loadTaskEvents } from '../../store/tasks/task-events.ts'
import { type Deps, inScope } from '../deps.ts'
import { namesOfOwners, standsOver } from './task-at-hand.ts'

/** The tasks that the actor's organisation, or one below it, leads or shares, across all plans; and which wait for what. */
export async function listMyTasks(deps: Deps, actor: Actor): Promise<Result<MyTasks>> {
  const may = await deps.access.require(actor, 'indicators.plan.read', {}, 'planning')
  if (!may.ok) return may
  const home = actor.organisation
  const look = { operation: 'indicators.list-my-tasks', subject: `organisation/${home.code}` }
  return inScope(deps, may.value, look, async (within) => {
    const asOf = deps.clock.today()
    const plans = (await loadPlans(within)).filter((one) => concerns(one.regionPath, may.value.regions))
    const codes = plans.map(({ plan }) => plan.code)
    const events = Map.groupBy(await loadTaskEvents(within, codes), ({ plan }) => plan)
    const known = await directoryIn(within).organisations()
    const active = new Set(known.filter(({ retired }) => !retired).map(({ code }) => code))
    const ours = new Set(known.filter(({ path }) => path.startsWith(home.path)).map(({ code }) => code))
    const all = plans.flatMap(({ plan, regionPath }) =>
      summariseTasks(plan, events.get(plan.code) ?? [], asOf)
        .filter(({ placed }) => placed.parts.length === 0)
        .map(({ summary }) => ({
          line: { plan: plan.code, planTitle: plan.title, task: summary },
          own: ownersOf(summary).some((owner) => ours.has(owner)),
          decides: standsOver(may.value, regionPath),
        })),
    )
    const waits = all.flatMap(({ line, own, decides }) => {
      const owners = own ? waitsForOwners(line.task) : undefined
      const office = decides ? waitsForOffice(line.task, active) : undefined
      return [owners, office].filter((wait) => wait !== undefined).map((wait) => ({ ...line, wait }))
    })
    const tasks = all.filter(({ own }) => own).map(({ line }) => line)
    return ok({
      asOf,
      organisation: home.code,
      tasks: tasks.toSorted(byDue),
      waits: waits.toSorted(byDue),
      names: namesOfOwners(
        [...tasks, ...waits].map(({ task }) => task),
        known,
      ),
    })
  })
}

type Line = MyTasks['tasks'][number]

/** What is done comes last. */
function byDue({ task: one }: Line, { task: other }: Line): number {
  const key = ({ state, due, code }: Line['task']) => `${state.status === 'done' ? 1 : 0} ${due} ${code}`
  return key(one) < key(other) ? -1 : 1
}

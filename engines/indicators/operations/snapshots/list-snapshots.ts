import { type Actor, directoryIn, fileDetail } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import type { SnapshotSummary } from '../../contract/index.ts'
import { concerns } from '../../rules/visible.ts'
import { loadPlan } from '../../store/plans.ts'
import { listSnapshots as load } from '../../store/snapshots/snapshots.ts'
import { type Deps, inScope } from '../deps.ts'

/** The snapshots of a plan, all its versions, that the actor may see; the newest day first. */
export async function listSnapshots(
  deps: Deps,
  actor: Actor,
  question: { plan: string } & FileWish,
): Promise<Result<SnapshotSummary[]>> {
  const may = await deps.access.require(actor, 'indicators.snapshot.read', {}, 'planning')
  if (!may.ok) return may
  const look = {
    operation: 'indicators.list-snapshots',
    subject: `plan/${question.plan}`,
    detail: fileDetail(question),
  }
  return inScope(deps, may.value, look, async (within) => {
    const kept = await loadPlan(within, question.plan)
    if (!kept || !concerns(kept.regionPath, may.value.regions)) return refuse('plan.not-found', { plan: question.plan })
    const snapshots = await load(within, may.value, question.plan)
    const names = await directoryIn(within).namesOfUsers([...new Set(snapshots.map(({ takenBy }) => takenBy))])
    return ok(
      snapshots.map((snapshot) => {
        const takenByName = names[snapshot.takenBy]
        return takenByName === undefined ? snapshot : { ...snapshot, takenByName }
      }),
    )
  })
}

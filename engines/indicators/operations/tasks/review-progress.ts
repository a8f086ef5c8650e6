import { type Actor, accountsOf } from '@kangcheng/access'
import { type Result, refuse } from '@kangcheng/kernel'
import type { TaskPage } from '../../contract/tasks/index.ts'
import { reviewProgress as decide, type ReviewKind } from '../../rules/tasks/review-progress.ts'
import { citeEvidence } from '../../store/evidence/evidence.ts'
import { type Deps, inScope } from '../deps.ts'
import { findReportedProgress } from './reported-progress.ts'
import { loadTaskToWrite, takeStep } from './take-step.ts'
import { openAmong, standsOver } from './task-at-hand.ts'

/** Accepts the newest progress report of a task, or returns it with a reason. */
export async function reviewProgress(
  deps: Deps,
  actor: Actor,
  request: { plan: string; task: string; version: number; kind: ReviewKind; reason?: string | undefined },
): Promise<Result<TaskPage>> {
  const may = await deps.access.require(actor, 'indicators.task.review', {}, 'planning')
  if (!may.ok) return may
  const { plan, task, kind, reason } = request
  const look = { operation: 'indicators.review-progress', subject: `plan/${plan}/task/${task}`, detail: { kind } }
  return inScope(deps, may.value, look, async (within) => {
    const loaded = await loadTaskToWrite(deps, within, may.value, request)
    if (!loaded.ok) return loaded
    const { record } = loaded.value.task.placed
    const newest = record.reports.at(-1)
    const reached = !newest || (await openAmong(within, may.value, [newest.organisation])).length > 0
    if (!standsOver(may.value, loaded.value.regionPath) || !reached) return refuse('task.not-yours', { task })
    const review = decide(record, { task, kind, by: accountsOf(actor), reason })
    if (!review.ok) return review
    if (newest && kind === 'accepted') {
      // What was accepted stays readable with what it was accepted on.
      const place = await findReportedProgress(deps, within, may.value, newest.id, true)
      if (place.ok) await citeEvidence(within, place.value)
    }
    return takeStep(deps, within, { actor, decision: may.value }, loaded.value, review.value)
  })
}

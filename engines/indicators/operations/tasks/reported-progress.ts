import { type Decision, directoryIn } from '@kangcheng/access'
import { ok, type Result, refuse, type Words } from '@kangcheng/kernel'
import { PROGRESS_REVIEW_WORDS } from '../../contract/index.ts'
import type { EvidencePlace } from '../../store/evidence/evidence.ts'
import type { Within } from '../../store/tables.ts'
import { findTaskOfEvent } from '../../store/tasks/task-events.ts'
import type { Deps } from '../deps.ts'
import { loadTask, openAmong } from './task-at-hand.ts'

/**
 * A progress report as evidence hangs on it: seen by whoever sees the task, changed by those who reported and only
 * until it is accepted or followed by another. Its place is its reporter's, so that a township can add to what it reported.
 */
export async function findReportedProgress(
  deps: Deps,
  within: Within,
  decision: Decision,
  id: string,
  locks: boolean,
): Promise<Result<EvidencePlace & { closed?: Words; indicators: ReadonlySet<string> }>> {
  const gone = refuse('evidence.not-found')
  const place = await findTaskOfEvent(within, id, locks)
  const loaded = place && (await loadTask(within, decision, place, deps.clock.today()))
  if (!loaded?.ok) return gone
  const { record } = loaded.value.task.placed
  const report = record.reports.find((one) => one.id === id)
  if (!report) return gone
  if (decision.permission === 'indicators.task.report') {
    const open = await openAmong(within, decision, [report.organisation])
    if (open.length === 0) return gone
  }
  const directory = directoryIn(within)
  const reporter = await directory.findOrganisation(report.organisation)
  const region = await directory.findRegion(reporter?.region ?? loaded.value.plan.region)
  if (!region) return gone
  const settled = report.review === 'accepted' || report.review === 'superseded'
  return ok({
    kind: 'task-progress',
    id,
    region: region.code,
    regionPath: region.path,
    ...(settled ? { closed: PROGRESS_REVIEW_WORDS[report.review] } : {}),
    indicators: new Set(),
  })
}

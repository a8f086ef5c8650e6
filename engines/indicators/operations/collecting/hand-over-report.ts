import { type Actor, directoryIn } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { ReportPage } from '../../contract/collecting/index.ts'
import { openProblems } from '../../rules/collecting/check-report.ts'
import { refuseStatus } from '../../rules/collecting/report-refusals.ts'
import { isTaken, lockReport, moveEvents, saveReport } from '../../store/collecting/reports.ts'
import { moveEvidence } from '../../store/evidence/evidence.ts'
import { type Deps, inScope } from '../deps.ts'
import { atHand, problemsOf } from './report-at-hand.ts'
import { pageOf } from './show-report.ts'

/**
 * Gives a report that is not yet submitted to another organisation: departments are merged and renamed in the middle of a
 * period. What was filled in goes along, and so does the history.
 */
export async function handOverReport(
  deps: Deps,
  actor: Actor,
  request: { id: string; version: number; organisation: string; reason: string },
): Promise<Result<ReportPage>> {
  const may = await deps.access.require(actor, 'indicators.report.request', {}, 'planning')
  if (!may.ok) return may
  const { id, organisation } = request
  const reason = request.reason.trim()
  const look = { operation: 'indicators.hand-over-report', subject: `report/${id}`, detail: { organisation } }
  return inScope(deps, may.value, look, async (within) => {
    const report = await lockReport(within, may.value, id)
    if (!report) return refuse('report.not-found')
    if (report.version !== request.version) return refuse('report.changed-meanwhile')
    if (report.status !== 'draft' && report.status !== 'returned') {
      return refuseStatus(report.status, 'handed-over')
    }
    if (reason === '') return refuse('report.reason-missing', { step: 'handed-over' })
    const successor = await directoryIn(within).findOrganisation(organisation)
    if (!successor || successor.retired) return refuse('report.successor-unknown', { organisation })
    if (await isTaken(within, { ...report, organisation })) return refuse('report.successor-has-own', { organisation })
    const next = { ...report, organisation, organisationPath: successor.path, version: report.version + 1 }
    const hand = await atHand(deps, within, next)
    const event = { kind: 'handed-over', at: deps.clock.now().toISOString(), by: actor.userId, reason } as const
    await saveReport(within, next, openProblems(problemsOf(hand, deps.clock.today())).length, event)
    await moveEvents(within, next)
    await moveEvidence(within, { kind: 'report', ...next })
    return ok(await pageOf(deps, within, actor, hand))
  })
}

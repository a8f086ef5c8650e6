import { type Actor, accountsOf } from '@kangcheng/access'
import { type Day, ok, type Result, refuse } from '@kangcheng/kernel'
import type { ReportEvent, ReportPage, ReportStepKind } from '../../contract/collecting/index.ts'
import { type IndicatorDefinition, REPORT_STEP_PERMISSIONS } from '../../contract/index.ts'
import { heldBy, includedAfter, includedBelow, openBelow } from '../../rules/collecting/bottom-up.ts'
import { openProblems } from '../../rules/collecting/check-report.ts'
import { lockOf } from '../../rules/collecting/report-lock.ts'
import { refuseIncomplete, refuseLocked } from '../../rules/collecting/report-refusals.ts'
import { authorsOf, stepReport as decide } from '../../rules/collecting/report-step.ts'
import { type KeptReport, loadEvents, lockReport, saveReport } from '../../store/collecting/reports.ts'
import { citeEvidence } from '../../store/evidence/evidence.ts'
import type { Within } from '../../store/tables.ts'
import { type Deps, inScope } from '../deps.ts'
import { publishFigures, takenAway } from './publish-figures.ts'
import { atHand, problemsOf, type ReportAtHand } from './report-at-hand.ts'
import { refuseIncluded, refuseWaiting } from './report-chain-page.ts'
import { pageOf } from './show-report.ts'

/**
 * Takes a report one step on its way, against the version somebody has looked at: what they have not seen is neither
 * submitted nor passed. Publishing puts the figures that are new or changed where every evaluation reads them, in the
 * same transaction.
 */
export async function stepReport(
  deps: Deps,
  actor: Actor,
  request: { id: string; version: number; kind: ReportStepKind; reason?: string | undefined },
): Promise<Result<ReportPage>> {
  const may = await deps.access.require(actor, REPORT_STEP_PERMISSIONS[request.kind], {}, 'planning')
  if (!may.ok) return may
  const look = { operation: 'indicators.step-report', subject: `report/${request.id}`, detail: { step: request.kind } }
  return inScope(deps, may.value, look, async (within) => {
    const report = await lockReport(within, may.value, request.id)
    if (!report) return refuse('report.not-found')
    if (report.version !== request.version) return refuse('report.changed-meanwhile')
    const events = await loadEvents(within, report)
    const authors = authorsOf(report, events)
    const { kind, reason } = request
    const step = decide({ ...report, authors }, { kind, by: accountsOf(actor), reason })
    if (!step.ok) return step
    const today = deps.clock.today()
    const hand = await atHand(deps, within, report, { holds: kind === 'submitted' })
    const held = heldBy(kind, {
      open: openBelow(hand.chain, report.status).length,
      isIncluded: hand.chain.includedIn.length > 0,
    })
    if (held === 'above') return refuseIncluded(within, hand)
    if (request.kind === 'submitted' && hand.lock) return refuseLocked(hand.lock)
    if (held === 'below') return refuseWaiting(within, hand)
    const problems = problemsOf(hand, today)
    const open = openProblems(problems)
    if (request.kind === 'submitted') {
      const [first] = open
      if (first) return refuseIncomplete(open.length, namedBy(hand, first.indicator))
      const emptied = takenAway(report, events)
      if (emptied) {
        const { zh, en = zh } = namedBy(hand, emptied).name
        return refuse('report.figure-taken-away', { indicator: emptied, zh, en })
      }
    }
    const now = deps.clock.now().toISOString()
    const included = includedAfter(kind, hand.chain)
    const stepped = { ...report, status: step.value, version: report.version + 1, included }
    const next = afterStep(stepped, kind, actor, { now, today })
    // Whoever takes a report back after the form has closed could never send it again.
    if (request.kind === 'withdrawn') {
      const lock = lockOf(next, { today, organisationRetired: false, includedAbove: false })
      if (lock) return refuseLocked(lock)
    }
    if (request.kind === 'published') {
      const published = await publishFigures(deps, within, hand, events, actor)
      if (!published.ok) return published
    }
    await saveReport(within, next, open.length, {
      ...eventOf(request, next, now, actor),
      ...(kind === 'submitted' ? await pinned(within, hand) : {}),
    })
    await deps.outbox.append(within, {
      id: deps.newId(),
      type: 'indicators.report-stepped',
      subject: `report/${report.id}`,
      payload: {
        report: report.id,
        step: request.kind,
        dataSet: report.dataSet,
        region: report.region,
        organisation: report.organisation,
        period: report.period,
      },
      occurredAt: deps.clock.now(),
    })
    return ok(await pageOf(deps, within, actor, await atHand(deps, within, next, { before: hand })))
  })
}

/** What a submission was made with: the evidence beside it and the reports below it, as they were. */
async function pinned(
  within: Within,
  { report, chain }: ReportAtHand,
): Promise<Pick<ReportEvent, 'evidence' | 'below'>> {
  const evidence = await citeEvidence(within, { kind: 'report', ...report })
  const below = includedBelow(chain.awaited).map(({ region, organisation, id, version }) => {
    return { region, organisation, report: id, version }
  })
  return { ...(evidence.length > 0 ? { evidence } : {}), ...(below.length > 0 ? { below } : {}) }
}

function namedBy({ definitions }: ReportAtHand, indicator: string): Pick<IndicatorDefinition, 'code' | 'name'> {
  return definitions.get(indicator) ?? { code: indicator, name: { zh: indicator } }
}

function afterStep(
  report: KeptReport,
  kind: ReportStepKind,
  actor: Actor,
  { now, today }: { now: string; today: Day },
): KeptReport {
  if (kind === 'published') return { ...report, round: report.round + 1 }
  if (kind !== 'submitted') return report
  return {
    ...report,
    submittedAt: now,
    firstSubmittedOn: report.firstSubmittedOn ?? today,
    // In whose name; who really did it stands in the event.
    submittedBy: actor.onBehalfOf?.userId ?? actor.userId,
  }
}

function eventOf(
  { kind, reason }: { kind: ReportStepKind; reason?: string | undefined },
  report: KeptReport,
  at: string,
  actor: Actor,
): Omit<ReportEvent, 'seq'> {
  const whole = kind === 'submitted' || kind === 'published'
  return {
    kind,
    at,
    by: actor.userId,
    ...(reason === undefined ? {} : { reason: reason.trim() }),
    ...(whole ? { cells: report.cells } : {}),
  }
}

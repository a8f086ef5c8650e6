import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { ReportCells, ReportPage } from '../../contract/collecting/index.ts'
import { openProblems } from '../../rules/collecting/check-report.ts'
import { type CellChanges, mergeCells } from '../../rules/collecting/merge-cells.ts'
import { refuseLocked } from '../../rules/collecting/report-refusals.ts'
import { changedAfter, lockReport, saveReport } from '../../store/collecting/reports.ts'
import type { Within } from '../../store/tables.ts'
import { type Deps, inScope } from '../deps.ts'
import { atHand, problemsOf, type ReportAtHand } from './report-at-hand.ts'
import { pageOf } from './show-report.ts'

/**
 * Writes some cells of a report. Two who fill in different cells at once both keep theirs; whoever changes a cell that
 * somebody else has changed since `version` is told which. Nothing has to be complete or right yet.
 */
export async function saveCells(
  deps: Deps,
  actor: Actor,
  request: { id: string; version: number; cells: CellChanges },
): Promise<Result<ReportPage>> {
  const may = await deps.access.require(actor, 'indicators.report.fill', {}, 'planning')
  if (!may.ok) return may
  const look = {
    operation: 'indicators.save-cells',
    subject: `report/${request.id}`,
    detail: { cells: Object.keys(request.cells).length },
  }
  return inScope(deps, may.value, look, async (within) => {
    const report = await lockReport(within, may.value, request.id)
    if (!report) return refuse('report.not-found')
    const hand = await atHand(deps, within, report)
    if (hand.lock) return refuseLocked(hand.lock)
    const written = await writeCells(deps, within, actor, hand, request)
    return written.ok ? ok(await pageOf(deps, within, actor, written.value)) : written
  })
}

/** Writes cells into the report locked before, over what others have written since `version`; answers with its next version. */
export async function writeCells(
  deps: Deps,
  within: Within,
  actor: Actor,
  hand: ReportAtHand,
  wish: { version: number; cells: CellChanges },
): Promise<Result<ReportAtHand>> {
  const { report } = hand
  const asked = new Set(report.items.map(({ indicator }) => indicator))
  const stranger = Object.keys(wish.cells).find((indicator) => !asked.has(indicator))
  if (stranger !== undefined) return refuse('report.not-asked', { indicator: stranger })
  const others = wish.version === report.version ? new Set<string>() : await changedAfter(within, report, wish.version)
  const merged = mergeCells(report.cells, others, wish.cells)
  if (!merged.ok) return merged
  const next = { ...hand, report: { ...report, cells: merged.value, version: report.version + 1 } }
  const problems = problemsOf(next, deps.clock.today())
  const event = { kind: 'saved', at: deps.clock.now().toISOString(), by: actor.userId } as const
  await saveReport(within, next.report, openProblems(problems).length, { ...event, cells: eventCells(wish.cells) })
  return ok(next)
}

/** An emptied cell is kept as an empty one: the event says which cells were written. */
function eventCells(changes: CellChanges): ReportCells {
  return Object.fromEntries(Object.entries(changes).map(([indicator, cell]) => [indicator, cell ?? {}]))
}

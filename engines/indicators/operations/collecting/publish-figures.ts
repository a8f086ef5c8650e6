import type { Actor } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { IndicatorDefinition, ReportCells } from '../../contract/index.ts'
import { canonicalText } from '../../rules/canonical-text.ts'
import { isFilled, statementOf } from '../../rules/collecting/check-report.ts'
import { completeStatement } from '../../rules/statement.ts'
import { type KeptReport, loadEvents } from '../../store/collecting/reports.ts'
import type { Within } from '../../store/tables.ts'
import { saveValues, type ValueEntry } from '../../store/values.ts'
import type { Deps } from '../deps.ts'
import type { ReportAtHand } from './report-at-hand.ts'
import { namesOfReport } from './report-names.ts'

/**
 * Enters a report's figures, known from today. After a correction only what differs from the last publication is entered:
 * a figure that stayed the same keeps its revision and its day.
 */
export async function publishFigures(
  deps: Deps,
  within: Within,
  { report, definitions }: ReportAtHand,
  round: number,
  actor: Actor,
): Promise<Result<number>> {
  const published = await lastPublished(within, report)
  const source = (await namesOfReport(within, report)).organisation.zh
  const background = { ...report, today: deps.clock.today() }
  const entries: ValueEntry[] = []
  for (const [indicator, cell] of Object.entries(report.cells)) {
    const definition: IndicatorDefinition | undefined = definitions.get(indicator)
    if (!definition || !isFilled(cell)) continue
    if (canonicalText(published[indicator] ?? null) === canonicalText(cell)) continue
    const complete = completeStatement(statementOf(indicator, cell, background), definition)
    if (!complete.ok) return complete
    const provenance = {
      ...complete.value.provenance,
      source,
      locator: `report/${report.id}/${round}`,
      ...(deps.demonstration ? { invented: true } : {}),
    }
    entries.push({
      statement: { ...complete.value, provenance },
      regionPath: report.regionPath,
      idempotencyKey: `report:${report.id}:${round}:${indicator}`,
    })
  }
  const kept = await saveValues(within, entries, { at: deps.clock.now(), by: actor.userId })
  return ok(kept.length)
}

/** An indicator that was published and has no figure any more: the figures would go on saying what the report does not. */
export async function takenAway(within: Within, report: KeptReport): Promise<string | undefined> {
  if (report.round === 0) return undefined
  const published = Object.entries(await lastPublished(within, report))
  return published.find(([indicator, cell]) => isFilled(cell) && !isFilled(report.cells[indicator] ?? {}))?.[0]
}

async function lastPublished(within: Within, report: KeptReport): Promise<ReportCells> {
  return (await loadEvents(within, report)).findLast(({ kind }) => kind === 'published')?.cells ?? {}
}

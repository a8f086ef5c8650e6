import type { Actor } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { IndicatorDefinition, ReportCells, ReportEvent } from '../../contract/index.ts'
import { canonicalText } from '../../rules/canonical-text.ts'
import { isFilled, statementOf } from '../../rules/collecting/check-report.ts'
import { completeStatement } from '../../rules/statement.ts'
import type { KeptReport } from '../../store/collecting/reports.ts'
import type { Within } from '../../store/tables.ts'
import { saveValues, type ValueEntry } from '../../store/values.ts'
import type { Deps } from '../deps.ts'
import type { ReportAtHand } from './report-at-hand.ts'

/**
 * Enters a report's figures, known from today. After a correction only what differs from the last publication is entered:
 * a figure that stayed the same keeps its revision and its day.
 */
export async function publishFigures(
  deps: Deps,
  within: Within,
  { report, organisation, definitions }: ReportAtHand,
  events: readonly ReportEvent[],
  actor: Actor,
): Promise<Result<null>> {
  const round = report.round + 1
  const published = lastPublished(events)
  const source = organisation?.name.zh ?? report.organisation
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
  await saveValues(within, entries, { at: deps.clock.now(), by: actor.userId })
  return ok(null)
}

/** An indicator that was published and has no figure any more: the figures would go on saying what the report does not. */
export function takenAway({ cells }: KeptReport, events: readonly ReportEvent[]): string | undefined {
  const published = Object.entries(lastPublished(events))
  return published.find(([indicator, cell]) => isFilled(cell) && !isFilled(cells[indicator] ?? {}))?.[0]
}

function lastPublished(events: readonly ReportEvent[]): ReportCells {
  return events.findLast(({ kind }) => kind === 'published')?.cells ?? {}
}

import { directoryIn } from '@kangcheng/access'
import type { CellProblem, FigureFromBelow, ReportLock } from '../../contract/collecting/index.ts'
import type { IndicatorDefinition, SeriesPoint } from '../../contract/index.ts'
import { openBelow } from '../../rules/collecting/bottom-up.ts'
import { checkReport } from '../../rules/collecting/check-report.ts'
import { lockOf } from '../../rules/collecting/report-lock.ts'
import { newestOf } from '../../rules/series.ts'
import type { KeptReport } from '../../store/collecting/reports.ts'
import { loadDefinitions } from '../../store/definitions.ts'
import { evidencedIndicators } from '../../store/evidence/evidence.ts'
import { loadSeries } from '../../store/series.ts'
import type { Within } from '../../store/tables.ts'
import type { Deps } from '../deps.ts'
import { chainOf, figuresFromBelow, type ReportChain } from './report-chain.ts'

/** A report with all it is held against. */
export interface ReportAtHand {
  report: KeptReport
  definitions: ReadonlyMap<string, IndicatorDefinition>
  series: ReadonlyMap<string, readonly SeriesPoint[]>
  lock: ReportLock | undefined
  chain: ReportChain
  evidenced: ReadonlySet<string>
  below: ReadonlyMap<string, FigureFromBelow>
}

/** `holds`: those below stay as they are until the transaction ends. */
export async function atHand(
  deps: Pick<Deps, 'clock'>,
  within: Within,
  report: KeptReport,
  { holds }: { holds: boolean } = { holds: false },
): Promise<ReportAtHand> {
  const codes = report.items.map(({ indicator }) => indicator)
  const today = deps.clock.today()
  const definitions = await loadDefinitions(within, 'indicator', codes)
  const series = await loadSeries(within, { region: report.region }, codes, today)
  const organisation = await directoryIn(within).findOrganisation(report.organisation)
  const chain = await chainOf(within, report, holds)
  return {
    report,
    definitions,
    series: new Map([...series].map(({ indicator, points }) => [indicator, newestOf(points)])),
    lock: lockOf(report, {
      today,
      organisationRetired: organisation === undefined || organisation.retired === true,
      includedAbove: chain.includedIn.length > 0,
    }),
    chain,
    evidenced: await evidencedIndicators(within, { kind: 'report', ...report }),
    below: figuresFromBelow(chain, definitions),
  }
}

export function problemsOf({ report, ...background }: ReportAtHand, today: string): CellProblem[] {
  const { region, organisation, period, items, cells } = report
  // Held against those below once all of them are in: half a sum differs from everything.
  const below = openBelow(background.chain, report.status).length > 0 ? new Map() : background.below
  return checkReport(cells, { ...background, region, organisation, period, today, items, below })
}

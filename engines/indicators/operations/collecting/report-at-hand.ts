import { directoryIn, type Organisation } from '@kangcheng/access'
import type { Day } from '@kangcheng/kernel'
import type { CellProblem, DataSetDefinition, FigureFromBelow, ReportLock } from '../../contract/collecting/index.ts'
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
import { chainOf, figuresFromBelow, includedAbove, type ReportChain } from './report-chain.ts'

/** A report with all it is held against. */
export interface ReportAtHand {
  report: KeptReport
  /** Undefined where no pack has it any more. */
  form: DataSetDefinition | undefined
  organisation: Organisation | undefined
  definitions: ReadonlyMap<string, IndicatorDefinition>
  series: ReadonlyMap<string, readonly SeriesPoint[]>
  lock: ReportLock | undefined
  chain: ReportChain
  evidenced: ReadonlySet<string>
  below: ReadonlyMap<string, FigureFromBelow>
}

/**
 * `holds`: those below stay as they are until the transaction ends. `before`: the same report before the step that this
 * transaction took; what no step changes is not read again.
 */
export async function atHand(
  deps: Pick<Deps, 'clock'>,
  within: Within,
  report: KeptReport,
  { holds = false, before }: { holds?: boolean; before?: ReportAtHand } = {},
): Promise<ReportAtHand> {
  const today = deps.clock.today()
  const { definitions, form, organisation, evidenced } = before ?? (await surroundingsOf(within, report))
  // Publishing alone changes figures.
  const series = before && report.status !== 'published' ? before.series : await seriesOf(within, report, today)
  const chain = await chainOf(within, report, form, holds)
  return {
    report,
    form,
    organisation,
    definitions,
    series,
    lock: lockUnder(report, organisation, { today, includedAbove: chain.includedIn.length > 0 }),
    chain,
    evidenced,
    below: figuresFromBelow(chain, definitions),
  }
}

/** Why nothing can be written into a report now, for whoever needs no more of it. */
export async function lockOn(
  deps: Pick<Deps, 'clock'>,
  within: Within,
  report: KeptReport,
): Promise<ReportLock | undefined> {
  const organisation = await directoryIn(within).findOrganisation(report.organisation)
  const above = await includedAbove(within, report)
  return lockUnder(report, organisation, { today: deps.clock.today(), includedAbove: above.length > 0 })
}

async function surroundingsOf(
  within: Within,
  report: KeptReport,
): Promise<Pick<ReportAtHand, 'definitions' | 'form' | 'organisation' | 'evidenced'>> {
  return {
    definitions: await loadDefinitions(within, 'indicator', indicatorsOf(report)),
    form: (await loadDefinitions(within, 'data-set', [report.dataSet])).get(report.dataSet),
    organisation: await directoryIn(within).findOrganisation(report.organisation),
    evidenced: await evidencedIndicators(within, { kind: 'report', ...report }),
  }
}

async function seriesOf(within: Within, report: KeptReport, today: Day): Promise<ReportAtHand['series']> {
  const series = await loadSeries(within, { region: report.region }, indicatorsOf(report), today)
  return new Map([...series].map(({ indicator, points }) => [indicator, newestOf(points)]))
}

function indicatorsOf({ items }: KeptReport): string[] {
  return items.map(({ indicator }) => indicator)
}

function lockUnder(
  report: KeptReport,
  organisation: Organisation | undefined,
  { today, includedAbove: isIncluded }: { today: Day; includedAbove: boolean },
): ReportLock | undefined {
  const organisationRetired = organisation === undefined || organisation.retired === true
  return lockOf(report, { today, organisationRetired, includedAbove: isIncluded })
}

export function problemsOf({ report, ...background }: ReportAtHand, today: string): CellProblem[] {
  const { region, organisation, period, items, cells } = report
  // Held against those below once all of them are in: half a sum differs from everything.
  const below = openBelow(background.chain, report.status).length > 0 ? new Map() : background.below
  return checkReport(cells, { ...background, region, organisation, period, today, items, below })
}

import { directoryIn } from '@kangcheng/access'
import type { CellProblem, ReportLock } from '../../contract/collecting/index.ts'
import type { IndicatorDefinition, SeriesPoint } from '../../contract/index.ts'
import { checkReport } from '../../rules/collecting/check-report.ts'
import { lockOf } from '../../rules/collecting/report-lock.ts'
import { newestOf } from '../../rules/series.ts'
import type { KeptReport } from '../../store/collecting/reports.ts'
import { loadDefinitions } from '../../store/definitions.ts'
import { loadSeries } from '../../store/series.ts'
import type { Within } from '../../store/tables.ts'
import type { Deps } from '../deps.ts'

/** A report with all it is held against. */
export interface ReportAtHand {
  report: KeptReport
  definitions: ReadonlyMap<string, IndicatorDefinition>
  series: ReadonlyMap<string, readonly SeriesPoint[]>
  lock: ReportLock | undefined
}

export async function atHand(deps: Pick<Deps, 'clock'>, within: Within, report: KeptReport): Promise<ReportAtHand> {
  const codes = report.items.map(({ indicator }) => indicator)
  const today = deps.clock.today()
  const definitions = await loadDefinitions(within, 'indicator', codes)
  const series = await loadSeries(within, { region: report.region }, codes, today)
  const organisation = await directoryIn(within).findOrganisation(report.organisation)
  return {
    report,
    definitions,
    series: new Map([...series].map(({ indicator, points }) => [indicator, newestOf(points)])),
    lock: lockOf(report, { today, organisationRetired: organisation === undefined || organisation.retired === true }),
  }
}

export function problemsOf({ report, definitions, series }: ReportAtHand, today: string): CellProblem[] {
  const { region, organisation, period, items, cells } = report
  return checkReport(cells, { region, organisation, period, today, items, definitions, series })
}

import { directoryIn, pastScope } from '@kangcheng/access'
import type { DataSetDefinition, FigureFromBelow, ReportCells } from '../../contract/collecting/index.ts'
import type { IndicatorDefinition } from '../../contract/index.ts'
import { awaitedBelow, type Chain, isSettled, type RespondentBelow } from '../../rules/collecting/bottom-up.ts'
import { figureFromBelow } from '../../rules/collecting/figure-from-below.ts'
import { asksFor } from '../../rules/collecting/report-calendar.ts'
import { respondentsOf } from '../../rules/collecting/respondents.ts'
import { loadIncluding, loadReportsBelow, takenElsewhere } from '../../store/collecting/chain.ts'
import type { KeptReport } from '../../store/collecting/reports.ts'
import { loadDefinitions } from '../../store/definitions.ts'
import { loadPlan } from '../../store/plans.ts'
import type { Within } from '../../store/tables.ts'

/** How a report stands among those above and below it, whoever may see them. */
export interface ReportChain extends Chain {
  /** The form that those below fill in. */
  form?: DataSetDefinition
  includedIn: Awaited<ReturnType<typeof loadIncluding>>
  /** Cells of the reports below that count, by the id of the report. */
  cellsBelow: readonly ReportCells[]
  ways: NonNullable<NonNullable<DataSetDefinition['below']>['figures']>
}

/**
 * Read past the places of the asker: a department is held by a township it may not see, and a township by a department.
 * They are told who and how far, and what all come to together; never a single figure of another.
 */
export async function chainOf(
  within: Within,
  report: KeptReport,
  own: DataSetDefinition | undefined,
  holds: boolean,
): Promise<ReportChain> {
  const form = own?.below && (await loadDefinitions(within, 'data-set', [own.below.dataSet])).get(own.below.dataSet)
  const { passedOver, included } = report
  const asked = form && asksFor(form, report.period) ? await askedBy(within, form) : []
  return pastScope(within, async () => {
    const includedIn = await loadIncluding(within, report)
    if (!form) return { includedIn, awaited: [], passedOver, included, cellsBelow: [], ways: [] }
    const place = { dataSet: form.code, period: report.period, regionPath: report.regionPath }
    const reports = await loadReportsBelow(within, place, { holds })
    const awaited = awaitedBelow(report.regionPath, asked, reports, await takenElsewhere(within, report))
    const isOpen = report.status === 'draft' || report.status === 'returned'
    const counted = new Set(isOpen ? awaited.filter(isSettled).map((one) => one.report?.id) : included)
    const cellsBelow = reports.filter(({ id }) => counted.has(id)).map(({ cells }) => cells)
    return { form, includedIn, awaited, passedOver, included, cellsBelow, ways: own?.below?.figures ?? [] }
  })
}

/** The reports that a report is part of, whoever may see them. */
export function includedAbove(within: Within, report: KeptReport): Promise<ReportChain['includedIn']> {
  return pastScope(within, () => loadIncluding(within, report))
}

/** Whom a form asks, with or without a report yet. */
export async function askedBy(within: Within, form: DataSetDefinition): Promise<RespondentBelow[]> {
  const kept = await loadPlan(within, form.plan)
  if (!kept) return []
  const directory = directoryIn(within)
  const places = { organisations: await directory.organisations(), regions: await directory.regionsBelow('/') }
  return respondentsOf(form, kept.plan, places).respondents.map(({ organisation, region }) => ({
    organisation: organisation.code,
    region: region.code,
    regionPath: region.path,
  }))
}

/** What those below come to, by indicator. */
export function figuresFromBelow(
  { ways, cellsBelow, awaited }: ReportChain,
  definitions: ReadonlyMap<string, IndicatorDefinition>,
): Map<string, FigureFromBelow> {
  const figures = new Map<string, FigureFromBelow>()
  for (const { indicator, by } of ways) {
    const definition = definitions.get(indicator)
    const cells = cellsBelow.map((one) => one[indicator])
    const figure = definition && figureFromBelow(by, cells, definition, awaited.length)
    if (figure) figures.set(indicator, figure)
  }
  return figures
}

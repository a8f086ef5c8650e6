import type { Decision } from '@kangcheng/access'
import type { Day } from '@kangcheng/kernel'
import { type Selectable, type SelectQueryBuilder, sql } from 'kysely'
import type { Report, ReportCells, ReportEvent, ReportStatus } from '../../contract/collecting/index.ts'
import type { PassedOver } from '../../rules/collecting/bottom-up.ts'
import { isFilled } from '../../rules/collecting/check-report.ts'
import type { IndicatorTables, Within } from '../tables.ts'

/** A report with the places that row-level security compares. */
export interface KeptReport extends Report {
  regionPath: string
  organisationPath: string
  /** Ids of the reports below that it was submitted with. */
  included: readonly string[]
  passedOver: readonly PassedOver[]
}

/** A report in a list: without what only its own page needs. */
export type ListedReport = Omit<KeptReport, 'cells' | 'items' | 'included' | 'passedOver'> & {
  asked: number
  filled: number
  problems: number
}

export interface ReportFilter {
  dataSet?: string | undefined
  period?: string | undefined
  status?: ReportStatus | undefined
  organisation?: string | undefined
  /** Due on this day or later. */
  dueFrom?: Day | undefined
}

/** More than a city's respondents send in a year of months. */
const LIST_LIMIT = 10_000

/** Makes requests that do not exist yet; answers those made. */
export async function insertReports(within: Within, reports: readonly KeptReport[]): Promise<string[]> {
  if (reports.length === 0) return []
  const rows = await within
    .insertInto('indicators.report')
    .values(
      reports.map((report) => ({
        ...columnsOf(report, 0),
        id: report.id,
        region_code: report.region,
        data_set: report.dataSet,
        plan_code: report.plan,
        period: report.period,
      })),
    )
    .onConflict((conflict) => conflict.columns(['region_code', 'data_set', 'organisation_code', 'period']).doNothing())
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Locked until the transaction ends: whoever writes next sees what was written here. */
export async function lockReport(within: Within, decision: Decision, id: string): Promise<KeptReport | undefined> {
  const row = await selectReports(within, decision).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && keptReport(row)
}

export async function loadReport(within: Within, decision: Decision, id: string): Promise<KeptReport | undefined> {
  const row = await selectReports(within, decision).where('id', '=', id).executeTakeFirst()
  return row && keptReport(row)
}

/** Newest periods first; within one, by due day and region. */
export async function listReports(within: Within, decision: Decision, filter: ReportFilter): Promise<KeptReport[]> {
  const rows = await narrowed(selectReports(within, decision), filter).execute()
  return rows.map(keptReport)
}

/** The same for a list, without reading the cells of thousands. */
export async function summariseReports(
  within: Within,
  decision: Decision,
  filter: ReportFilter,
): Promise<ListedReport[]> {
  const columns = selectReports(within, decision)
    .clearSelect()
    .select([...HEAD, 'problems', 'filled', sql<number>`json_array_length(items)`.as('asked')])
  const rows = await narrowed(columns, filter).execute()
  return rows.map((row) => ({ ...headOf(row), problems: row.problems, filled: row.filled, asked: row.asked }))
}

function narrowed<Row>(
  query: SelectQueryBuilder<IndicatorTables, 'indicators.report', Row>,
  { dataSet, period, status, organisation, dueFrom }: ReportFilter,
): SelectQueryBuilder<IndicatorTables, 'indicators.report', Row> {
  return query
    .$if(dataSet !== undefined, (asked) => asked.where('data_set', '=', dataSet ?? ''))
    .$if(period !== undefined, (asked) => asked.where('period', '=', period ?? ''))
    .$if(status !== undefined, (asked) => asked.where('status', '=', status ?? 'draft'))
    .$if(organisation !== undefined, (asked) => asked.where('organisation_code', '=', organisation ?? ''))
    .$if(dueFrom !== undefined, (asked) => asked.where('due_on', '>=', dueFrom ?? ''))
    .orderBy('due_on', 'desc')
    .orderBy('data_set')
    .orderBy('region_code')
    .orderBy('organisation_code')
    .limit(LIST_LIMIT)
}

/** What there are reports of: forms, periods and respondents, each once, as codes. */
export async function choicesOfReports(
  within: Within,
  decision: Decision,
): Promise<{ dataSets: string[]; periods: string[]; organisations: string[] }> {
  const seen = decision.predicate({ region: 'region_path', organisation: 'organisation_path' })
  const { rows } = await sql<{ dataSets: string[]; periods: string[]; organisations: string[] }>`
    SELECT coalesce(array_agg(DISTINCT data_set), '{}') AS "dataSets", coalesce(array_agg(DISTINCT period), '{}') AS periods,
      coalesce(array_agg(DISTINCT organisation_code), '{}') AS organisations
    FROM indicators.report WHERE ${seen}`.execute(within)
  return rows[0] ?? { dataSets: [], periods: [], organisations: [] }
}

/** Writes the next version over the one locked before, and what happened. */
export async function saveReport(
  within: Within,
  report: KeptReport,
  problems: number,
  event: Omit<ReportEvent, 'seq'>,
): Promise<void> {
  await within
    .updateTable('indicators.report')
    .set(columnsOf(report, problems))
    .where('region_code', '=', report.region)
    .where('id', '=', report.id)
    .execute()
  await insertEvents(within, [{ report, event }])
}

export async function insertEvents(
  within: Within,
  entries: readonly { report: KeptReport; event: Omit<ReportEvent, 'seq'> }[],
): Promise<void> {
  if (entries.length === 0) return
  await within
    .insertInto('indicators.report_event')
    .values(
      entries.map(({ report, event }) => ({
        region_code: report.region,
        report_id: report.id,
        // One event a version, so the key itself refuses a second writer of the same.
        seq: report.version,
        region_path: report.regionPath,
        organisation_path: report.organisationPath,
        kind: event.kind,
        at: new Date(event.at),
        by: event.by,
        reason: event.reason ?? null,
        cells: jsonOf(event.cells),
        evidence: jsonOf(event.evidence),
        below: jsonOf(event.below),
      })),
    )
    .execute()
}

/** Evidence came or went: what is open has changed, and nothing else of the report. */
export async function saveProblems(
  within: Within,
  { region, id }: Pick<Report, 'region' | 'id'>,
  problems: number,
): Promise<void> {
  await within
    .updateTable('indicators.report')
    .set({ problems })
    .where('region_code', '=', region)
    .where('id', '=', id)
    .execute()
}

/** Whether an organisation has a report of this form and period already. */
export async function isTaken(
  within: Within,
  { region, dataSet, organisation, period }: Pick<Report, 'region' | 'dataSet' | 'organisation' | 'period'>,
): Promise<boolean> {
  const row = await within
    .selectFrom('indicators.report')
    .select('id')
    .where('region_code', '=', region)
    .where('data_set', '=', dataSet)
    .where('organisation_code', '=', organisation)
    .where('period', '=', period)
    .executeTakeFirst()
  return row !== undefined
}

/** Whoever takes a report over sees what happened to it before. */
export async function moveEvents(within: Within, { region, id, organisationPath }: KeptReport): Promise<void> {
  await within
    .updateTable('indicators.report_event')
    .set({ organisation_path: organisationPath })
    .where('region_code', '=', region)
    .where('report_id', '=', id)
    .execute()
}

/** What happened to a report, oldest first. */
export async function loadEvents(within: Within, report: Pick<Report, 'region' | 'id'>): Promise<ReportEvent[]> {
  const rows = await within
    .selectFrom('indicators.report_event')
    .select(['seq', 'kind', 'at', 'by', 'reason', 'cells', 'evidence', 'below'])
    .where('region_code', '=', report.region)
    .where('report_id', '=', report.id)
    .orderBy('seq')
    .execute()
  return rows.map(({ at, reason, cells, evidence, below, ...event }) => ({
    ...event,
    at: at.toISOString(),
    ...(reason === null ? {} : { reason }),
    ...(cells === null ? {} : { cells }),
    ...(evidence === null ? {} : { evidence }),
    ...(below === null ? {} : { below }),
  }))
}

/** The indicators others have written after a version. */
export async function changedAfter(
  within: Within,
  report: Pick<Report, 'region' | 'id'>,
  version: number,
): Promise<Set<string>> {
  const { rows } = await sql<{ indicator: string }>`
    SELECT DISTINCT json_object_keys(cells) AS indicator FROM indicators.report_event
    WHERE region_code = ${report.region} AND report_id = ${report.id} AND seq > ${version} AND kind = 'saved'`.execute(
    within,
  )
  return new Set(rows.map(({ indicator }) => indicator))
}

/** The figures of a respondent's report on an earlier period, to copy from. */
export async function loadCellsOf(
  within: Within,
  { region, dataSet, organisation }: Pick<Report, 'region' | 'dataSet' | 'organisation'>,
  period: string,
): Promise<ReportCells | undefined> {
  const row = await within
    .selectFrom('indicators.report')
    .select('cells')
    .where('region_code', '=', region)
    .where('data_set', '=', dataSet)
    .where('organisation_code', '=', organisation)
    .where('period', '=', period)
    .executeTakeFirst()
  return row?.cells
}

function selectReports(within: Within, decision: Decision) {
  return within
    .selectFrom('indicators.report')
    .selectAll()
    .where((eb) => eb.and([decision.predicate({ region: 'region_path', organisation: 'organisation_path' })]))
}

function jsonOf(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value)
}

/** What a save or a step may change. */
function columnsOf(report: KeptReport, problems: number) {
  return {
    region_path: report.regionPath,
    organisation_code: report.organisation,
    organisation_path: report.organisationPath,
    status: report.status,
    version: report.version,
    round: report.round,
    opens_on: report.opensOn,
    due_on: report.dueOn,
    closes_on: report.closesOn,
    items: JSON.stringify(report.items),
    cells: JSON.stringify(report.cells),
    problems,
    filled: Object.values(report.cells).filter(isFilled).length,
    included: [...report.included],
    passed_over: JSON.stringify(report.passedOver),
    submitted_at: report.submittedAt === undefined ? null : new Date(report.submittedAt),
    first_submitted_on: report.firstSubmittedOn ?? null,
    submitted_by: report.submittedBy ?? null,
  }
}

/** What every list of reports says of each. */
const HEAD = [
  'id',
  'data_set',
  'plan_code',
  'region_code',
  'region_path',
  'organisation_code',
  'organisation_path',
  'period',
  'status',
  'version',
  'round',
  'opens_on',
  'due_on',
  'closes_on',
  'submitted_at',
  'first_submitted_on',
  'submitted_by',
] as const satisfies readonly (keyof IndicatorTables['indicators.report'])[]

type SelectedReport = Selectable<IndicatorTables['indicators.report']>

function headOf(row: Pick<SelectedReport, (typeof HEAD)[number]>) {
  return {
    id: row.id,
    dataSet: row.data_set,
    plan: row.plan_code,
    region: row.region_code,
    regionPath: row.region_path,
    organisation: row.organisation_code,
    organisationPath: row.organisation_path,
    period: row.period,
    status: row.status,
    version: row.version,
    round: row.round,
    opensOn: row.opens_on,
    dueOn: row.due_on,
    closesOn: row.closes_on,
    ...(row.submitted_at === null ? {} : { submittedAt: row.submitted_at.toISOString() }),
    ...(row.first_submitted_on === null ? {} : { firstSubmittedOn: row.first_submitted_on }),
    ...(row.submitted_by === null ? {} : { submittedBy: row.submitted_by }),
  }
}

function keptReport(row: SelectedReport): KeptReport {
  return { ...headOf(row), items: row.items, cells: row.cells, included: row.included, passedOver: row.passed_over }
}

import type { Decision } from '@kangcheng/access'
import type { Day } from '@kangcheng/kernel'
import { sql } from 'kysely'
import type { ReportCells, ReportItem } from '../../contract/collecting/index.ts'
import type { AppraisedReport } from '../../rules/appraisal/report-rate.ts'
import type { Within } from '../tables.ts'

interface ReportQuestion {
  under: string
  dataSets: readonly string[]
  periods: readonly string[]
  /** Reports are seen as they stood at the end of the day. */
  asOf: Day
}

/** The reports of forms on periods with the cells of their last submission until the end of a day. */
export async function loadAppraisedReports(
  within: Within,
  decision: Decision,
  { under, dataSets, periods, asOf }: ReportQuestion,
): Promise<AppraisedReport[]> {
  if (dataSets.length === 0) return []
  const seen = decision.predicate({ region: 'r.region_path', organisation: 'r.organisation_path' })
  const { rows } = await sql<{
    region: string
    organisation: string
    dataSet: string
    period: string
    dueOn: string
    firstSubmittedOn: string | null
    items: ReportItem[]
    cells: ReportCells | null
  }>`
    SELECT r.region_code AS region, r.organisation_code AS organisation, r.data_set AS "dataSet", r.period,
      r.due_on AS "dueOn", r.first_submitted_on AS "firstSubmittedOn", r.items, sent.cells
    FROM indicators.report AS r
    LEFT JOIN LATERAL (
      SELECT e.cells FROM indicators.report_event AS e
      WHERE e.region_code = r.region_code AND e.report_id = r.id AND e.kind = 'submitted' AND e.at < ${endOf(asOf)}
      ORDER BY e.seq DESC LIMIT 1
    ) AS sent ON true
    WHERE r.region_path ^@ ${under} AND ${seen}
      AND r.data_set = ANY (${[...dataSets]}::text[]) AND r.period = ANY (${[...periods]}::text[])`.execute(within)
  return rows.map(({ firstSubmittedOn, cells, ...report }) => ({
    ...report,
    cells: cells ?? {},
    ...(firstSubmittedOn !== null && firstSubmittedOn <= asOf ? { firstSubmittedOn } : {}),
  }))
}

/** The first instant after a day. All of China keeps one time, eight hours before UTC, as the clock of the city does. */
function endOf(day: Day): Date {
  return new Date(new Date(`${day}T00:00:00+08:00`).getTime() + 24 * 60 * 60 * 1000)
}

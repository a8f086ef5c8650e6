import type { Decision } from '@kangcheng/access'
import type { Day } from '@kangcheng/kernel'
import { sql } from 'kysely'
import type { Report } from '../../contract/collecting/index.ts'
import type { Within } from '../tables.ts'

/** A report as far as people are reminded of it: without its cells. */
export interface OpenReport
  extends Pick<Report, 'id' | 'dataSet' | 'region' | 'organisation' | 'period' | 'status' | 'round' | 'submittedBy'> {
  readonly regionPath: string
  readonly organisationPath: string
  readonly opensOn: Day
  readonly dueOn: Day
  readonly closesOn: Day
  readonly submittedOn?: Day | undefined
  readonly sentBackOn?: Day | undefined
}

/** Reports that wait for somebody, one or all. Moments are days of the city's calendar here: reminders go by days. */
export async function loadOpenReports(within: Within, decision: Decision, id?: string): Promise<OpenReport[]> {
  const day = (moment: string) => sql<Day | null>`(${sql.ref(moment)} AT TIME ZONE 'Asia/Shanghai')::date`
  const rows = await within
    .selectFrom('indicators.report as report')
    .select(['id', 'data_set', 'region_code', 'region_path', 'organisation_code', 'organisation_path', 'period'])
    .select(['status', 'round', 'opens_on', 'due_on', 'closes_on', 'submitted_by'])
    .select(day('submitted_at').as('submitted_on'))
    .select((eb) =>
      eb
        .selectFrom('indicators.report_event as event')
        .whereRef('event.region_code', '=', 'report.region_code')
        .whereRef('event.report_id', '=', 'report.id')
        .where('event.kind', 'in', ['returned', 'reopened'])
        .orderBy('event.seq', 'desc')
        .limit(1)
        .select(day('event.at').as('day'))
        .as('sent_back_on'),
    )
    .where((eb) => eb.and([decision.predicate({ region: 'region_path', organisation: 'organisation_path' })]))
    .$if(id === undefined, (query) => query.where('status', 'in', ['draft', 'submitted', 'returned']))
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    dataSet: row.data_set,
    region: row.region_code,
    regionPath: row.region_path,
    organisation: row.organisation_code,
    organisationPath: row.organisation_path,
    period: row.period,
    status: row.status,
    round: row.round,
    opensOn: row.opens_on,
    dueOn: row.due_on,
    closesOn: row.closes_on,
    ...(row.submitted_by === null ? {} : { submittedBy: row.submitted_by }),
    ...(row.submitted_on === null ? {} : { submittedOn: row.submitted_on }),
    ...(row.sent_back_on === null ? {} : { sentBackOn: row.sent_back_on }),
  }))
}

import type { Decision } from '@kangcheng/access'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type {
  RecognitionCase,
  RecognitionFigureRow,
  RecognitionFigures,
  RecognitionFilter,
  RecognitionGrouping,
  RecognitionState,
} from '../../contract/recognition.ts'

type GroupColumn = 'organisation' | 'institution' | 'item' | 'month'

const MONTH = sql`to_char(day, 'YYYY-MM')`
const GROUPS: Readonly<Record<RecognitionGrouping, readonly GroupColumn[]>> = {
  organisation: ['organisation'],
  institution: ['institution'],
  pair: ['organisation', 'institution'],
  item: ['item'],
  month: ['month'],
}

/** Figures of the cases that are open to a decision; without a grouping one row of all. Those with nothing offered are no rows. */
export async function countCases<Tables>(
  db: Kysely<Tables>,
  decision: Decision,
  filter: RecognitionFilter,
  grouping: RecognitionGrouping | undefined,
): Promise<RecognitionFigureRow[]> {
  const columns = grouping ? GROUPS[grouping] : []
  const keys = columns.map((column) => (column === 'month' ? MONTH : sql.ref(column)))
  const named = columns.map((column, at) => sql`${keys[at]} AS ${sql.ref(column)}, `)
  const { rows } = await sql<RecognitionFigures & { [Column in GroupColumn]?: string }>`
    WITH seen AS (${casesOf(decision, filter)}), counted AS (
      SELECT ${sql.join(named, sql``)} reason, state, count(*) AS cases,
        coalesce(sum(yuan) FILTER (WHERE state = 'recognised'), 0) AS saved,
        count(*) FILTER (WHERE state = 'recognised' AND yuan IS NULL) AS unpriced,
        coalesce(bool_or(NOT price_verified) FILTER (WHERE state = 'recognised'), false) AS doubtful
      FROM seen GROUP BY ${sql.join([...keys, sql`reason`, sql`state`])})
    SELECT ${sql.join(
      columns.map((column) => sql`${sql.ref(column)}, `),
      sql``,
    )}
      coalesce(sum(cases), 0)::int AS offered,
      coalesce(sum(cases) FILTER (WHERE state = 'recognised'), 0)::int AS recognised,
      coalesce(sum(cases) FILTER (WHERE state = 'refused'), 0)::int AS refused,
      coalesce(sum(cases) FILTER (WHERE state = 'unanswered'), 0)::int AS unanswered,
      coalesce(json_object_agg(reason, cases) FILTER (WHERE reason IS NOT NULL), '{}') AS "byReason",
      coalesce(sum(saved), 0) AS saved, coalesce(bool_or(doubtful), false) AS "savedUnverified",
      coalesce(sum(unpriced), 0)::int AS unpriced
    FROM counted ${columns.length === 0 ? sql`` : sql`GROUP BY ${names(columns)} ORDER BY ${names(columns)}`}`.execute(
    db,
  )
  return rows
}

/** The cases behind a figure, the newest first: as many as asked for, and how many there are. */
export async function listCases<Tables>(
  db: Kysely<Tables>,
  decision: Decision,
  filter: RecognitionFilter,
  most: number,
): Promise<{ total: number; rows: RecognitionCase[] }> {
  const { rows } = await sql<{
    total: number
    offer: string
    day: string
    organisation: string
    institution: string
    item: string
    resultDay: string
    state: RecognitionState
    reason: string | null
    text: string | null
    decidedAt: Date | null
    decisions: number
    yuan: number | null
  }>`
    SELECT count(*) OVER () AS total, offer, day, organisation, institution, item, result_day AS "resultDay", state, reason,
      decision_text AS text, decided_at AS "decidedAt", decisions, yuan
    FROM (${casesOf(decision, filter)}) AS seen ORDER BY day DESC, offer DESC, item LIMIT ${most}`.execute(db)
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ total: _total, reason, text, decidedAt, yuan, ...row }) => ({
      ...row,
      ...(reason === null ? {} : { reason }),
      ...(text === null ? {} : { text }),
      ...(decidedAt === null ? {} : { decidedAt: decidedAt.toISOString() }),
      ...(yuan === null ? {} : { yuan }),
    })),
  }
}

function casesOf(decision: Decision, filter: RecognitionFilter): RawBuilder<unknown> {
  const { from, to, organisation, institution, item, month, state, reason } = filter
  const equal = Object.entries({ organisation, institution, item, state, reason }).flatMap(([column, value]) =>
    value === undefined ? [] : [sql`${sql.ref(column)} = ${value}`],
  )
  return sql`
    SELECT * FROM exchange.recognition_case
    WHERE ${sql.join(
      [
        sql`day BETWEEN ${from} AND ${to}`,
        decision.predicate({ region: 'region_path', organisation: 'organisation_path' }),
        ...(month === undefined ? [] : [sql`${MONTH} = ${month}`]),
        ...equal,
      ],
      sql` AND `,
    )}`
}

function names(columns: readonly GroupColumn[]): RawBuilder<unknown> {
  return sql.join(columns.map((column) => sql.ref(column)))
}

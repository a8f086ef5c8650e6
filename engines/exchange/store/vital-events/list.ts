import type { Decision } from '@kangcheng/access'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { IcdRange, VitalFilter, VitalKind, VitalRow, VitalStatus } from '../../contract/vital-events.ts'
import type { ComparedRow } from '../../rules/vital-events/group-duplicates.ts'
import { type ListedRow, ROW_COLUMNS, rowOf } from './certificates.ts'
import { COUNTED, visible } from './visible.ts'

/** A filter whose places and groups have been looked up. */
export interface CertificateQuery extends Omit<VitalFilter, 'region' | 'group'> {
  readonly kind: VitalKind
  readonly residencePath?: string | undefined
  readonly codes?: readonly IcdRange[] | undefined
}

/** Certificates that fit, what waits longest first, as many as asked for; how many there are, and of each status. */
export async function listCertificates<Tables>(
  db: Kysely<Tables>,
  decision: Decision,
  { status, ...query }: CertificateQuery,
  most: number,
): Promise<{ rows: VitalRow[]; counts: Partial<Record<VitalStatus, number>> }> {
  const where = conditionOf(decision, query)
  const counted = await sql<{ status: VitalStatus; count: number }>`
    SELECT status, count(*) AS count FROM exchange.vital_certificate WHERE ${where} GROUP BY status`.execute(db)
  const { rows } = await sql<ListedRow>`
    SELECT ${ROW_COLUMNS} FROM exchange.vital_certificate
    WHERE ${where} ${status === undefined ? sql`` : sql`AND status = ${status}`}
    ORDER BY status = 'submitted' DESC, CASE WHEN status = 'submitted' THEN submitted_at END, changed_at DESC, id
    LIMIT ${most}`.execute(db)
  return { rows: rows.map(rowOf), counts: Object.fromEntries(counted.rows.map((one) => [one.status, one.count])) }
}

function conditionOf(decision: Decision, query: Omit<CertificateQuery, 'status'>): RawBuilder<unknown> {
  const { kind, residencePath, from, to, sex, ageFrom, ageBelow, ageBelowDays, codes, maternal, live, counted } = query
  const category = sql`upper(left(cause, 3))`
  const conditions = [
    sql`kind = ${kind}`,
    visible(decision),
    residencePath !== undefined && sql`residence_path ^@ ${residencePath}`,
    from !== undefined && sql`day >= ${from}`,
    to !== undefined && sql`day <= ${to}`,
    sex !== undefined && sql`sex = ${sex}`,
    ageFrom !== undefined && sql`age_years >= ${ageFrom}`,
    ageBelow !== undefined && sql`age_years < ${ageBelow}`,
    ageBelowDays !== undefined && sql`age_days < ${ageBelowDays}`,
    codes !== undefined &&
      sql`(${sql.join(
        codes.map(([first, last]) => sql`${category} BETWEEN ${first} AND ${last}`),
        sql` OR `,
      )})`,
    maternal === true && sql`is_maternal`,
    live === true && sql`is_live`,
    counted === true && COUNTED,
  ]
  return sql.join(
    conditions.filter((condition) => condition !== false),
    sql` AND `,
  )
}

interface ComparedColumns extends ListedRow {
  readonly id_key: string | null
  readonly likeness_key: string | null
  readonly apart_from: string[]
}

/** Counted certificates that share with another one what they are compared by. */
export async function findCompared<Tables>(
  db: Kysely<Tables>,
  decision: Decision,
  kind: VitalKind,
  most: number,
): Promise<ComparedRow[]> {
  const { rows } = await sql<ComparedColumns>`
    WITH seen AS (
      SELECT * FROM exchange.vital_certificate WHERE kind = ${kind} AND ${COUNTED} AND ${visible(decision)}
    ), doubled AS (
      SELECT id_key AS key, 'id' AS by FROM seen WHERE id_key IS NOT NULL GROUP BY id_key HAVING count(*) > 1
      UNION ALL
      SELECT likeness_key, 'likeness' FROM seen WHERE likeness_key IS NOT NULL GROUP BY likeness_key HAVING count(*) > 1
    )
    SELECT ${ROW_COLUMNS}, id_key, likeness_key, apart_from FROM seen
    WHERE EXISTS (SELECT 1 FROM doubled WHERE key = CASE by WHEN 'id' THEN id_key ELSE likeness_key END)
    ORDER BY id LIMIT ${most}`.execute(db)
  return rows.map((row) => ({
    row: rowOf(row),
    idKey: row.id_key ?? undefined,
    likenessKey: row.likeness_key ?? undefined,
    apartFrom: row.apart_from,
  }))
}

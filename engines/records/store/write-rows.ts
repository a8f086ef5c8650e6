import { type Kysely, sql } from 'kysely'
import { typeCodeOf } from '../rules/addressing/address.ts'
import type { Found, Row } from './row.ts'

/** A newest version to be written, with what it is found by. */
export interface NewRow extends Row, Found {}

/**
 * Writes newest versions, one statement for all. What they take the place of has to be kept first ({@link writeSuperseded}): its
 * key holds the version, so that of two who replace the same one the slower fails. Answers how many were written.
 */
export async function writeRows<Tables>(db: Kysely<Tables>, rows: readonly NewRow[]): Promise<number> {
  if (rows.length === 0) return 0
  const column = <Value>(of: (row: NewRow) => Value) => rows.map(of)
  const { numAffectedRows } = await sql`
    INSERT INTO records.resource AS known
      (chart_id, local_id, changed, date_low, date_high, version, source, type, assigned_id, tokens, content)
    SELECT chart_id, local_id, changed, date_low, date_high, version, source, type, assigned_id, tokens::int8[], content
    FROM unnest(
      ${column((row) => row.chart)}::int8[], ${column((row) => row.local)}::int8[], ${column((row) => row.changed)}::int8[],
      ${column((row) => row.dateLow)}::int8[], ${column((row) => row.dateHigh)}::int8[],
      ${column((row) => row.version)}::integer[], ${column((row) => row.source)}::integer[],
      ${column((row) => typeCodeOf(row.local))}::smallint[], ${column((row) => row.assignedId)}::text[],
      ${column((row) => `{${row.tokens.join(',')}}`)}::text[], ${column((row) => row.content)}::text[]
    ) AS given (chart_id, local_id, changed, date_low, date_high, version, source, type, assigned_id, tokens, content)
    ON CONFLICT (chart_id, local_id) DO UPDATE SET
      changed = excluded.changed, date_low = excluded.date_low, date_high = excluded.date_high,
      version = excluded.version, tokens = excluded.tokens, content = excluded.content
    WHERE known.version < excluded.version`.execute(db)
  return Number(numAffectedRows ?? 0)
}

/** Keeps what newer versions have taken the place of. */
export async function writeSuperseded<Tables>(db: Kysely<Tables>, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  const column = <Value>(of: (row: Row) => Value) => rows.map(of)
  await sql`
    INSERT INTO records.superseded (chart_id, local_id, changed, version, source, type, assigned_id, content)
    SELECT * FROM unnest(
      ${column((row) => row.chart)}::int8[], ${column((row) => row.local)}::int8[], ${column((row) => row.changed)}::int8[],
      ${column((row) => row.version)}::integer[], ${column((row) => row.source)}::integer[],
      ${column((row) => typeCodeOf(row.local))}::smallint[], ${column((row) => row.assignedId)}::text[],
      ${column((row) => row.content)}::text[])`.execute(db)
}

import { type Kysely, type RawBuilder, sql } from 'kysely'
import { typeCodeOf } from '../rules/addressing/address.ts'
import { jsonTexts, numbers } from './columns.ts'
import type { Found, Row } from './row.ts'

/** A newest version to be written, with what it is found by. */
export interface NewRow extends Row, Found {}

/** Writes the first versions of resources whose addresses are new, one statement for all. */
export async function addRows<Tables>(db: Kysely<Tables>, rows: readonly NewRow[]): Promise<void> {
  if (rows.length > 0) await insertion(rows).execute(db)
}

/**
 * Writes newest versions, one statement for all. What they take the place of has to be kept first ({@link writeSuperseded}): its
 * key holds the version, so that of two who replace the same one the slower fails. Answers how many were written.
 */
export async function writeRows<Tables>(db: Kysely<Tables>, rows: readonly NewRow[]): Promise<number> {
  if (rows.length === 0) return 0
  const { numAffectedRows } = await sql`
    ${insertion(rows)}
    ON CONFLICT (chart_id, local_id) DO UPDATE SET
      changed = excluded.changed, date_low = excluded.date_low, date_high = excluded.date_high,
      version = excluded.version, tokens = excluded.tokens, content = excluded.content
    WHERE known.version < excluded.version`.execute(db)
  return Number(numAffectedRows ?? 0)
}

function insertion(rows: readonly NewRow[]): RawBuilder<unknown> {
  return sql`
    INSERT INTO records.resource AS known
      (chart_id, local_id, changed, version, source, type, assigned_id, content, date_low, date_high, tokens)
    SELECT chart_id, local_id, changed, version, source, type, assigned_id, content, date_low, date_high, tokens::int8[]
    FROM unnest(
      ${columnsOf(rows)},
      ${numbers(rows, (row) => row.dateLow)}::int8[], ${numbers(rows, (row) => row.dateHigh)}::int8[],
      ${jsonTexts(rows, (row) => `{${row.tokens.join(',')}}`)}
    ) AS given (chart_id, local_id, changed, version, source, type, assigned_id, content, date_low, date_high, tokens)`
}

/** Keeps what newer versions have taken the place of. */
export async function writeSuperseded<Tables>(db: Kysely<Tables>, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    INSERT INTO records.superseded (chart_id, local_id, changed, version, source, type, assigned_id, content)
    SELECT * FROM unnest(${columnsOf(rows)})`.execute(db)
}

/** What both tables hold of a version, as arrays. */
function columnsOf(rows: readonly Row[]): RawBuilder<unknown> {
  return sql`
    ${numbers(rows, (row) => row.chart)}::int8[], ${numbers(rows, (row) => row.local)}::int8[],
    ${numbers(rows, (row) => row.changed)}::int8[], ${numbers(rows, (row) => row.version)}::integer[],
    ${numbers(rows, (row) => row.source)}::integer[], ${numbers(rows, (row) => typeCodeOf(row.local))}::smallint[],
    ${rows.map((row) => row.assignedId)}::text[], ${jsonTexts(rows, (row) => row.content)}`
}

import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import { ROOT_PATH } from '../rules/materialised-path.ts'
import type { AccessDatabase } from './tables.ts'

/** What packs bring under a code: written over when it comes again, retired when it does not. */
type FromPacks = 'access.region' | 'access.organisation' | 'access.role'

/** Few enough for the parameters that one statement may have. */
export const ROWS_AT_ONCE = 1_000

/** For `ON CONFLICT … DO UPDATE`: every column of the rows takes what would have been inserted. */
export function asInserted<Column extends string>(rows: readonly Readonly<Record<Column, unknown>>[]) {
  const columns = Object.keys(rows[0] ?? {}) as Column[]
  return Object.fromEntries(columns.map((column) => [column, sql.ref(`excluded.${column}`)])) as Record<
    Column,
    RawBuilder<never>
  >
}

/** Marks retired what is not among the codes; never deleted, since rows still point to it. Returns how many are now. */
export async function retireOthers(
  db: AccessDatabase,
  table: FromPacks,
  codes: readonly string[],
  now: Date,
): Promise<number> {
  const retired = await sql`
    UPDATE ${sql.table(table)} SET retired_at = ${now}
    WHERE retired_at IS NULL AND NOT (code = ANY (${codes}::text[]))
      ${table === 'access.organisation' ? sql`AND origin = 'pack'` : sql``}`.execute(db)
  return Number(retired.numAffectedRows ?? 0)
}

/** Which nodes of a tree are listed: those at or below a path, the retired ones only when asked for. */
export interface SubtreeFilter {
  readonly under?: string | undefined
  readonly retired?: boolean | undefined
}

export function inSubtree({ under = ROOT_PATH, retired = false }: SubtreeFilter): Expression<SqlBool> {
  return sql<SqlBool>`(path ^@ ${under} AND (${retired} OR retired_at IS NULL))`
}

export function nameOf(row: { name_zh: string; name_en: string | null }): { zh: string; en?: string } {
  return { zh: row.name_zh, ...(row.name_en === null ? {} : { en: row.name_en }) }
}

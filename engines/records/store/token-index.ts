import { type Kysely, sql } from 'kysely'

/**
 * Makes the index of `records.resource.tokens` usable under row-level security, where PostgreSQL asks an index only by functions that
 * tell nothing of rows that are not open; that the comparisons of its own arrays do not, it has to be told. Once for a database, by
 * a role that may (a superuser); answers whether it is so.
 */
export async function openTokenIndex<Tables>(db: Kysely<Tables>): Promise<boolean> {
  if (await isOpen(db)) return true
  await sql`
    DO $$ BEGIN
      ALTER FUNCTION pg_catalog.arraycontains(anyarray, anyarray) LEAKPROOF;
      ALTER FUNCTION pg_catalog.arrayoverlap(anyarray, anyarray) LEAKPROOF;
    EXCEPTION
      WHEN insufficient_privilege THEN NULL;
      -- Another process is doing the same.
      WHEN internal_error THEN NULL;
    END $$`.execute(db)
  return isOpen(db)
}

async function isOpen<Tables>(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ open: boolean }>`
    SELECT bool_and(proleakproof) AS open FROM pg_catalog.pg_proc
    WHERE oid IN ('pg_catalog.arraycontains(anyarray,anyarray)'::regprocedure, 'pg_catalog.arrayoverlap(anyarray,anyarray)'::regprocedure)`.execute(
    db,
  )
  return rows[0]?.open === true
}

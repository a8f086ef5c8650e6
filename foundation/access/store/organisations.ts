import { type Selectable, sql } from 'kysely'
import type { Organisation, OrganisationDefinition } from '../contract/organisation.ts'
import { materialisePaths } from '../rules/materialised-path.ts'
import { asInserted, inSubtree, nameOf, ROWS_AT_ONCE, retireOthers, type SubtreeFilter } from './directory-rows.ts'
import type { AccessDatabase, AccessTables } from './tables.ts'

/** Writes organisations with their paths; those not among them are marked retired. Returns how many are retired now. */
export async function saveOrganisations(
  db: AccessDatabase,
  organisations: readonly (OrganisationDefinition & { path: string })[],
  now: Date,
): Promise<number> {
  const rows = organisations.map(rowOf)
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const some = rows.slice(from, from + ROWS_AT_ONCE)
    await db
      .insertInto('access.organisation')
      .values(some)
      .onConflict((conflict) => conflict.column('code').doUpdateSet(asInserted(some)))
      .execute()
  }
  const codes = organisations.map(({ code }) => code)
  const retired = await retireOthers(db, 'access.organisation', codes, now)
  await followSuperiors(db)
  return retired
}

/** What a file brought follows what it hangs below, and so do the contact data of those who work there. */
async function followSuperiors(db: AccessDatabase): Promise<void> {
  const rows = await db.selectFrom('access.organisation').select(['code', 'parent', 'path', 'origin']).execute()
  const { paths } = materialisePaths(rows.map(({ code, parent }) => ({ code, parent: parent ?? undefined })))
  const moved = rows.flatMap(({ code, path: before, origin }) => {
    const path = paths.get(code)
    return origin === 'pack' || path === undefined || path === before ? [] : [{ code, path }]
  })
  await moveOrganisations(db, moved)
}

/** Writes new paths, and takes what row-level security compares of people's contact data along. */
export async function moveOrganisations(
  db: AccessDatabase,
  moved: readonly { code: string; path: string }[],
): Promise<void> {
  if (moved.length > 0) {
    await sql`
      UPDATE access.organisation o SET path = m.path
      FROM unnest(${moved.map(({ code }) => code)}::text[], ${moved.map(({ path }) => path)}::text[]) AS m (code, path)
      WHERE o.code = m.code`.execute(db)
  }
  await sql`
    UPDATE access.user_contact c SET organisation_path = o.path
    FROM access.user_account u JOIN access.organisation o ON o.code = u.organisation
    WHERE u.id = c.user_id AND c.organisation_path <> o.path`.execute(db)
}

/** Organisations at or below a path, in the order of their paths; the retired ones only when asked for. */
export async function listOrganisations(db: AccessDatabase, filter: SubtreeFilter): Promise<Organisation[]> {
  const rows = await db.selectFrom('access.organisation').selectAll().where(inSubtree(filter)).orderBy('path').execute()
  return rows.map(keptOrganisation)
}

/** One organisation, a retired one too. */
export async function findOrganisation(db: AccessDatabase, code: string): Promise<Organisation | undefined> {
  const row = await db.selectFrom('access.organisation').selectAll().where('code', '=', code).executeTakeFirst()
  return row && keptOrganisation(row)
}

function keptOrganisation(row: Selectable<AccessTables['access.organisation']>): Organisation {
  return {
    code: row.code,
    name: nameOf(row),
    ...(row.aliases.length === 0 ? {} : { aliases: row.aliases }),
    kind: row.kind,
    region: row.region,
    ...(row.parent === null ? {} : { parent: row.parent }),
    ...(row.source === null ? {} : { source: row.source }),
    ...(row.invented ? { invented: true } : {}),
    path: row.path,
    ...(row.retired_at === null ? {} : { retired: true }),
  }
}

function rowOf(organisation: OrganisationDefinition & { path: string }) {
  return {
    code: organisation.code,
    name_zh: organisation.name.zh,
    name_en: organisation.name.en ?? null,
    aliases: organisation.aliases ?? [],
    kind: organisation.kind,
    region: organisation.region,
    parent: organisation.parent ?? null,
    path: organisation.path,
    source: organisation.source === undefined ? null : JSON.stringify(organisation.source),
    invented: organisation.invented ?? false,
    retired_at: null,
    origin: 'pack' as const,
  }
}

import type { Selectable } from 'kysely'
import type { Organisation, OrganisationDefinition } from '../contract/organisation.ts'
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
  return retireOthers(db, 'access.organisation', codes, now)
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
  }
}

import { sql } from 'kysely'
import type { Organisation, OrganisationDefinition } from '../contract/organisation.ts'
import type { AccessDatabase } from './tables.ts'

const BATCH = 1_000

/** Writes organisations with their paths; those not among them are marked retired. Returns how many are retired now. */
export async function saveOrganisations(
  db: AccessDatabase,
  organisations: readonly (OrganisationDefinition & { path: string })[],
  now: Date,
): Promise<number> {
  for (let from = 0; from < organisations.length; from += BATCH) {
    await db
      .insertInto('access.organisation')
      .values(
        organisations.slice(from, from + BATCH).map((organisation) => ({
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
        })),
      )
      .onConflict((conflict) =>
        conflict.column('code').doUpdateSet((set) => ({
          name_zh: set.ref('excluded.name_zh'),
          name_en: set.ref('excluded.name_en'),
          aliases: set.ref('excluded.aliases'),
          kind: set.ref('excluded.kind'),
          region: set.ref('excluded.region'),
          parent: set.ref('excluded.parent'),
          path: set.ref('excluded.path'),
          source: set.ref('excluded.source'),
          invented: set.ref('excluded.invented'),
          retired_at: set.ref('excluded.retired_at'),
        })),
      )
      .execute()
  }
  const retired = await db
    .updateTable('access.organisation')
    .set({ retired_at: now })
    .where('retired_at', 'is', null)
    .where(sql<boolean>`NOT (code = ANY (${organisations.map((organisation) => organisation.code)}::text[]))`)
    .executeTakeFirst()
  return Number(retired.numUpdatedRows)
}

/** Organisations at or below a path, in the order of their paths; the retired ones only when asked for. */
export async function listOrganisations(
  db: AccessDatabase,
  filter: { under?: string | undefined; retired?: boolean | undefined },
): Promise<Organisation[]> {
  const rows = await db
    .selectFrom('access.organisation')
    .selectAll()
    .$if(filter.under !== undefined, (query) => query.where(sql<boolean>`path ^@ ${filter.under ?? ''}`))
    .$if(filter.retired !== true, (query) => query.where('retired_at', 'is', null))
    .orderBy('path')
    .execute()
  return rows.map((row) => ({
    code: row.code,
    name: { zh: row.name_zh, ...(row.name_en === null ? {} : { en: row.name_en }) },
    ...(row.aliases.length === 0 ? {} : { aliases: row.aliases }),
    kind: row.kind,
    region: row.region,
    ...(row.parent === null ? {} : { parent: row.parent }),
    ...(row.source === null ? {} : { source: row.source }),
    ...(row.invented ? { invented: true } : {}),
    path: row.path,
    ...(row.retired_at === null ? {} : { retired: true }),
  }))
}

/** Code, path and names of one organisation, a retired one too. */
export async function findOrganisation(db: AccessDatabase, code: string) {
  return db
    .selectFrom('access.organisation')
    .select(['code', 'path', 'name_zh', 'name_en', 'retired_at'])
    .where('code', '=', code)
    .executeTakeFirst()
}

import type { Day } from '@kangcheng/kernel'
import { sql } from 'kysely'
import type { ApiToken } from '../contract/api-token.ts'
import { EVERYWHERE } from '../contract/definition.ts'
import { ROOT_PATH } from '../rules/materialised-path.ts'
import type { AccessDatabase } from './tables.ts'

export interface NewApiTokenRow {
  tokenHash: string
  id: string
  userId: string
  name: string
  permissions: readonly string[]
  region: string
  organisation: string
  perMinute: number
  createdAt: Date
  expiresOn: Day
}

export async function insertApiToken(db: AccessDatabase, token: NewApiTokenRow): Promise<void> {
  await db
    .insertInto('access.api_token')
    .values({
      token_hash: token.tokenHash,
      id: token.id,
      user_id: token.userId,
      name: token.name,
      permissions: [...token.permissions],
      region: token.region,
      organisation: token.organisation,
      per_minute: token.perMinute,
      created_at: token.createdAt,
      expires_on: token.expiresOn,
      last_used_at: null,
      revoked_at: null,
    })
    .execute()
}

/** A token with its owner and the paths of its limits; a path is null where the place is gone, which opens nothing. */
export async function findApiToken(db: AccessDatabase, tokenHash: string) {
  return db
    .selectFrom('access.api_token as t')
    .innerJoin('access.user_account as u', 'u.id', 't.user_id')
    .innerJoin('access.organisation as home', 'home.code', 'u.organisation')
    .leftJoin('access.region as g', 'g.code', 't.region')
    .leftJoin('access.organisation as o', 'o.code', 't.organisation')
    .select(['t.id', 't.user_id', 't.permissions', 't.per_minute', 't.expires_on', 't.last_used_at', 't.revoked_at'])
    .select(['u.name', 'u.disabled_at', 'home.code', 'home.path'])
    .select(
      sql<string | null>`CASE WHEN t.region = ${EVERYWHERE} THEN ${ROOT_PATH}::text ELSE g.path END`.as('region_path'),
    )
    .select(
      sql<string | null>`CASE WHEN t.organisation = ${EVERYWHERE} THEN ${ROOT_PATH}::text ELSE o.path END`.as(
        'organisation_path',
      ),
    )
    .where('t.token_hash', '=', tokenHash)
    .executeTakeFirst()
}

export async function markTokenUsed(db: AccessDatabase, tokenHash: string, at: Date): Promise<void> {
  await db.updateTable('access.api_token').set({ last_used_at: at }).where('token_hash', '=', tokenHash).execute()
}

/** Ends a token of a user; false where it is not theirs, or ended already. */
export async function revokeApiToken(db: AccessDatabase, userId: string, id: string, at: Date): Promise<boolean> {
  const revoked = await db
    .updateTable('access.api_token')
    .set({ revoked_at: at })
    .where('user_id', '=', userId)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst()
  return revoked.numUpdatedRows === 1n
}

/** The tokens of a user, newest first; those over too, for whoever looks what they were. */
export async function listApiTokens(db: AccessDatabase, userId: string, today: Day): Promise<ApiToken[]> {
  const rows = await db
    .selectFrom('access.api_token')
    .select(['id', 'name', 'permissions', 'region', 'organisation', 'per_minute', 'created_at', 'expires_on'])
    .select(['last_used_at', 'revoked_at'])
    .where('user_id', '=', userId)
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    permissions: row.permissions,
    region: row.region,
    organisation: row.organisation,
    perMinute: row.per_minute,
    createdAt: row.created_at.toISOString(),
    expiresOn: row.expires_on,
    ...(row.last_used_at === null ? {} : { lastUsedAt: row.last_used_at.toISOString() }),
    ...(row.revoked_at === null ? {} : { revokedAt: row.revoked_at.toISOString() }),
    usable: row.revoked_at === null && today <= row.expires_on,
  }))
}

import type { Decision } from '@kangcheng/access'
import { sql } from 'kysely'
import type { NewWebhook } from '../contract/index.ts'
import type { NoticeDatabase } from './tables.ts'

/** Whose a webhook is. */
export type WebhookOwner =
  | { readonly accountId: string }
  | { readonly organisation: { readonly code: string; readonly path: string } }

export interface NewWebhookRow extends NewWebhook {
  id: string
  owner: WebhookOwner
  createdAt: Date
  createdBy: string
}

export async function insertWebhook(db: NoticeDatabase, webhook: NewWebhookRow): Promise<void> {
  const { id, name, url, rhythm, owner, createdAt, createdBy } = webhook
  const place = 'organisation' in owner ? owner.organisation : undefined
  await db
    .insertInto('notices.webhook')
    .values({
      id,
      account_id: 'accountId' in owner ? owner.accountId : null,
      organisation: place?.code ?? null,
      organisation_path: place?.path ?? null,
      name,
      url,
      rhythm,
      created_at: createdAt,
      created_by: createdBy,
    })
    .execute()
}

export type WebhookScope = { readonly accountId: string } | { readonly decision: Decision }

/** Webhooks of an account, or of the organisations that a decision opens; oldest first. */
export async function listWebhooks(db: NoticeDatabase, scope: WebhookScope) {
  return ofScope(db, scope).orderBy('id').execute()
}

export async function findWebhook(db: NoticeDatabase, scope: WebhookScope, id: string) {
  return ofScope(db, scope).where('id', '=', id).executeTakeFirst()
}

function ofScope(db: NoticeDatabase, scope: WebhookScope) {
  const webhooks = db.selectFrom('notices.webhook').selectAll()
  return 'accountId' in scope
    ? webhooks.where('account_id', '=', scope.accountId)
    : webhooks
        .where('organisation', 'is not', null)
        .where((eb) => eb.and([scope.decision.predicate({ organisation: 'organisation_path' })]))
}

export async function deleteWebhook(db: NoticeDatabase, id: string): Promise<void> {
  await db.deleteFrom('notices.webhook').where('id', '=', id).execute()
}

/** Webhooks that get a notice: of those told, and of the organisation it concerns and all above it. */
export async function webhooksFor(db: NoticeDatabase, accounts: readonly string[], organisationPath: string) {
  return db
    .selectFrom('notices.webhook')
    .select(['id', 'rhythm'])
    .where(sql<boolean>`account_id = ANY (${[...accounts]}::uuid[]) OR ${organisationPath}::text ^@ organisation_path`)
    .execute()
}

export async function webhookAddresses(db: NoticeDatabase, ids: readonly string[]) {
  if (ids.length === 0) return []
  return db.selectFrom('notices.webhook').select(['id', 'url', 'account_id']).where('id', 'in', ids).execute()
}

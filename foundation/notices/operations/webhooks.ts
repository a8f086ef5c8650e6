import { type Actor, type Decision, directoryIn } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import { readWebhookAddress } from '../channels/webhook-address.ts'
import type { CreatedWebhook, NewWebhook, Webhook } from '../contract/index.ts'
import { webhookSecret } from '../secrets/webhook-secret.ts'
import { dropDeliveries, retryParked } from '../store/deliveries.ts'
import type { NoticeDatabase } from '../store/tables.ts'
import { deleteWebhook, findWebhook, insertWebhook, listWebhooks, type WebhookOwner } from '../store/webhooks.ts'
import type { NoticeDeps } from './deps.ts'
import { shownWebhooks } from './show-channels.ts'

/** Webhooks of one account or organisation: more than systems that anybody runs. */
const MOST = 10

/** A webhook of one's own, for one's own notices: for whoever may make tokens. */
export async function createOwnWebhook(
  deps: NoticeDeps,
  actor: Actor,
  wish: NewWebhook,
): Promise<Result<CreatedWebhook>> {
  const may = await deps.access.require(actor, 'access.token.create', {}, 'administration')
  if (!may.ok) return may
  return create(deps, may.value, wish, async () => ok({ accountId: actor.userId }))
}

/** A webhook of an organisation, for all that concerns it and those below. By a person: a token could outlive itself by it. */
export async function createOrganisationWebhook(
  deps: NoticeDeps,
  actor: Actor,
  { organisation, ...wish }: NewWebhook & { organisation: string },
): Promise<Result<CreatedWebhook>> {
  const may = await manages(deps, actor, organisation)
  if (!may.ok) return may
  return create(deps, may.value, wish, async (db) => {
    const found = await directoryIn(db).findOrganisation(organisation)
    return found ? ok({ organisation: found }) : refuse('access.organisation-unknown', { code: organisation })
  })
}

async function create(
  deps: NoticeDeps,
  decision: Decision,
  wish: NewWebhook,
  ownerIn: (db: NoticeDatabase) => Promise<Result<WebhookOwner>>,
): Promise<Result<CreatedWebhook>> {
  const id = deps.newId()
  const look = { operation: 'notices.create-webhook', subject: `webhook/${id}` }
  return deps.access.within(decision, look, async (trx): Promise<Result<CreatedWebhook>> => {
    // It would be told of things for longer than anybody is away, as a token would act.
    if (decision.actor.onBehalfOf) return refuse('access.not-while-acting')
    const db = trx as unknown as NoticeDatabase
    const url = readWebhookAddress(wish.url, deps.webhookReach)
    if (url === undefined) return refuse('notices.webhook-address')
    const owner = await ownerIn(db)
    if (!owner.ok) return owner
    const scope = 'accountId' in owner.value ? owner.value : { decision }
    const others = await listWebhooks(db, scope)
    const code = 'organisation' in owner.value ? owner.value.organisation.code : null
    if (others.filter(({ organisation }) => organisation === code).length >= MOST) {
      return refuse('notices.too-many-webhooks', { most: MOST })
    }
    const createdAt = deps.clock.now()
    const { name, rhythm } = wish
    const row = { id, name: name.trim(), url, rhythm, owner: owner.value, createdAt, createdBy: decision.actor.userId }
    await insertWebhook(db, row)
    return ok({ id, secret: webhookSecret(deps.installationKey(), id) })
  })
}

/** Webhooks of the organisations one manages. */
export async function listOrganisationWebhooks(deps: NoticeDeps, actor: Actor): Promise<Result<Webhook[]>> {
  const may = await manages(deps, actor)
  if (!may.ok) return may
  const look = { operation: 'notices.list-webhooks', subject: 'webhook/*' }
  return deps.access.within(may.value, look, async (trx): Promise<Result<Webhook[]>> => {
    const db = trx as unknown as NoticeDatabase
    return ok(await shownWebhooks(db, await listWebhooks(db, { decision: may.value })))
  })
}

/** Removes a webhook of one's own, with what waits for it. */
export function removeOwnWebhook(deps: NoticeDeps, actor: Actor, id: string): Promise<Result<null>> {
  return onOwnWebhook(deps, actor, 'notices.remove-webhook', id, remove)
}

export function retryOwnWebhook(deps: NoticeDeps, actor: Actor, id: string): Promise<Result<null>> {
  return onOwnWebhook(deps, actor, 'notices.retry-webhook', id, (db) => retry(deps, db, id))
}

export function removeOrganisationWebhook(deps: NoticeDeps, actor: Actor, id: string): Promise<Result<null>> {
  return onOrganisationWebhook(deps, actor, 'notices.remove-webhook', id, remove)
}

export function retryOrganisationWebhook(deps: NoticeDeps, actor: Actor, id: string): Promise<Result<null>> {
  return onOrganisationWebhook(deps, actor, 'notices.retry-webhook', id, (db) => retry(deps, db, id))
}

async function remove(db: NoticeDatabase, id: string): Promise<void> {
  await deleteWebhook(db, id)
  await dropDeliveries(db, 'webhook', id)
}

function retry(deps: NoticeDeps, db: NoticeDatabase, id: string): Promise<void> {
  return retryParked(db, 'webhook', id, deps.clock.now())
}

/** On what was made earlier, also by somebody who may make none any more: ending it is always open. */
function onOwnWebhook(
  deps: NoticeDeps,
  actor: Actor,
  operation: string,
  id: string,
  work: (db: NoticeDatabase, id: string) => Promise<void>,
): Promise<Result<null>> {
  const look = { operation, detail: { webhook: id } }
  return deps.access.onOwnAccount(actor, look, async (trx: NoticeDatabase): Promise<Result<null>> => {
    if (!(await findWebhook(trx, { accountId: actor.userId }, id))) return refuse('notices.webhook-unknown')
    await work(trx, id)
    return ok(null)
  })
}

async function onOrganisationWebhook(
  deps: NoticeDeps,
  actor: Actor,
  operation: string,
  id: string,
  work: (db: NoticeDatabase, id: string) => Promise<void>,
): Promise<Result<null>> {
  const may = await manages(deps, actor)
  if (!may.ok) return may
  return deps.access.within(may.value, { operation, subject: `webhook/${id}` }, async (trx): Promise<Result<null>> => {
    const db = trx as unknown as NoticeDatabase
    if (!(await findWebhook(db, { decision: may.value }, id))) return refuse('notices.webhook-unknown')
    await work(db, id)
    return ok(null)
  })
}

async function manages(deps: NoticeDeps, actor: Actor, organisation?: string): Promise<Result<Decision>> {
  if (actor.limit) return refuse('access.session-needed')
  return deps.access.require(actor, 'notices.webhook.manage', { organisation }, 'administration')
}

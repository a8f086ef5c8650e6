import type { Actor } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { ChannelState, MailChannel, NoticeChannels, Webhook } from '../contract/index.ts'
import { channelStates } from '../store/deliveries.ts'
import { findMailAddress } from '../store/mail-addresses.ts'
import type { NoticeDatabase } from '../store/tables.ts'
import { listWebhooks } from '../store/webhooks.ts'
import { type NoticeDeps, tablesOf } from './deps.ts'

const QUIET: ChannelState = { waiting: 0, parked: 0 }

/** One's own channels and how each fares; needs no permission and shows nothing of others. */
export async function showChannels(deps: NoticeDeps, actor: Actor): Promise<Result<NoticeChannels>> {
  const db = tablesOf(deps)
  const webhooks = await listWebhooks(db, { accountId: actor.userId })
  return ok({ mail: await mailChannel(deps, actor), webhooks: await shownWebhooks(db, webhooks) })
}

async function mailChannel(deps: NoticeDeps, { userId }: Actor): Promise<MailChannel> {
  const db = tablesOf(deps)
  const row = await findMailAddress(db, userId)
  const states = await channelStates(db, 'mail', [userId])
  return {
    offered: deps.mail !== undefined,
    ...(row?.address ? { address: row.address } : {}),
    ...(row?.pending ? { pending: row.pending } : {}),
    rhythm: row?.rhythm ?? 'immediate',
    language: row?.language ?? 'zh',
    state: states.get(userId) ?? QUIET,
  }
}

export async function shownWebhooks(
  db: NoticeDatabase,
  rows: Awaited<ReturnType<typeof listWebhooks>>,
): Promise<Webhook[]> {
  const states = await channelStates(
    db,
    'webhook',
    rows.map(({ id }) => id),
  )
  return rows.map(({ id, name, url, rhythm, organisation, created_at }) => ({
    id,
    name,
    url,
    rhythm,
    ...(organisation === null ? {} : { organisation }),
    createdAt: created_at.toISOString(),
    state: states.get(id) ?? QUIET,
  }))
}

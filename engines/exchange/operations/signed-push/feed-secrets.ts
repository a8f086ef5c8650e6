import { type Decision, directoryIn } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import { webhookSecret } from '@kangcheng/notices'
import type { FeedRefusal } from '../../contract/feed-refusals.ts'
import type { FeedSecret, MadeFeedSecret } from '../../contract/feed-secrets.ts'
import { addSecret, listSecrets, removeSecret } from '../../store/feed-secrets.ts'
import { type FeedRow, listFeeds } from '../../store/feeds.ts'
import { inSources } from '../in-sources.ts'
import type { SignedPushDeps } from './deps.ts'

/** The secret of this id; it stands in no table. */
export function secretOf(installationKey: () => Uint8Array, id: string): string {
  return webhookSecret(installationKey(), `feed ${id}`)
}

/** When each secret of a feed was made, and by whom. */
export async function showSecrets(
  deps: SignedPushDeps,
  decision: Decision,
  code: string,
): Promise<Result<FeedSecret[], FeedRefusal>> {
  const look = { operation: 'exchange.list-feed-secrets', subject: `feed/${code}` }
  const found = await inSources(deps, decision, look, async (db) => {
    const feed = (await listFeeds(db)).find((one) => one.code === code)
    if (!feed) return undefined
    const secrets = await listSecrets(db, feed.number)
    const names = await directoryIn(db).namesOfUsers(secrets.map(({ madeBy }) => madeBy))
    return secrets.map(({ id, made, madeBy }) => ({ id, made: made.toISOString(), by: names[madeBy] ?? '' }))
  })
  return found ? ok(found) : refuse('exchange.feed-unknown')
}

/** Makes one more secret of a feed and shows it, once. The one before stays valid until somebody removes it. */
export async function makeSecret(
  deps: SignedPushDeps,
  decision: Decision,
  code: string,
): Promise<Result<MadeFeedSecret>> {
  // It would open the door for longer than a token is valid, or than anybody is away.
  if (decision.actor.limit) return refuse('access.session-needed')
  if (decision.actor.onBehalfOf) return refuse('access.not-while-acting')
  const id = deps.newId()
  const look = { operation: 'exchange.make-feed-secret', subject: `feed/${code} ${id}` }
  const made = await onFeed(deps, decision, { look, code }, async (db, { number, source }) => {
    const row = { feed: number, source, id, made: deps.clock.now(), madeBy: decision.actor.userId }
    return (await addSecret(db, row)) ? ok(null) : refuse('exchange.secrets-enough')
  })
  return made.ok ? ok({ id, secret: secretOf(deps.installationKey, id) }) : made
}

/** From now on nothing signed by it is taken. */
export function endSecret(
  deps: SignedPushDeps,
  decision: Decision,
  { code, id }: { readonly code: string; readonly id: string },
): Promise<Result<null, FeedRefusal>> {
  const look = { operation: 'exchange.remove-feed-secret', subject: `feed/${code} ${id}` }
  return onFeed(deps, decision, { look, code }, async (db, { number }) =>
    (await removeSecret(db, number, id)) ? ok(null) : refuse('exchange.secret-unknown'),
  )
}

type Work = (db: Parameters<Parameters<typeof inSources>[3]>[0], feed: FeedRow) => Promise<Result<null, FeedRefusal>>

async function onFeed(
  deps: SignedPushDeps,
  decision: Decision,
  { look, code }: { readonly look: { readonly operation: string; readonly subject: string }; readonly code: string },
  work: Work,
): Promise<Result<null, FeedRefusal>> {
  const done = await inSources(deps, decision, look, async (db) => {
    const feed = (await listFeeds(db)).find((one) => one.code === code)
    return feed ? work(db, feed) : refuse<FeedRefusal>('exchange.feed-unknown')
  })
  return done ?? refuse('exchange.feed-unknown')
}

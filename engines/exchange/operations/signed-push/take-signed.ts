import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { FeedRefusal } from '../../contract/feed-refusals.ts'
import { listSecrets } from '../../store/feed-secrets.ts'
import type { FileReceipt } from '../receiving/take-file.ts'
import type { SignedPushDeps } from './deps.ts'
import { secretOf } from './feed-secrets.ts'
import { isSigned, type SignedPush } from './is-signed.ts'
import type { createRefusedPushes, WhyRefused } from './refused-pushes.ts'

type Taken = Pick<FileReceipt, 'id' | 'state' | 'fault' | 'lines'>

/** No feed has this number. */
const NO_FEED = 0
/** Of a feed there are two at most: so much is computed whether there is one or not, and the time tells nothing. */
const DECOYS = ['decoy one', 'decoy two']

/**
 * Takes a message or a file from a system that signs it. It acts for the institution of the feed, as over MLLP. Settles when the message is
 * durable. Whatever the reason is, a refusal says the same.
 */
export async function takeSigned(
  deps: SignedPushDeps & { readonly refused: ReturnType<typeof createRefusedPushes> },
  { feed: code, ...push }: SignedPush & { readonly feed: string },
): Promise<Result<Taken, FeedRefusal>> {
  const feed = await deps.exchange.feeds.byCode(code)
  const kept = await listSecrets(deps.database.kysely, feed?.number ?? NO_FEED)
  const secrets = [...kept.map(({ id }) => id), ...DECOYS].slice(0, 2).map((id) => secretOf(deps.installationKey, id))
  const isRight = isSigned(push, secrets, deps.clock.now().getTime())
  const why = reasonOf(feed?.settings.isOpen, kept.length, isRight)
  if (!feed || why !== undefined) {
    deps.refused(why ?? 'unknown-feed', feed?.code)
    return refuse('exchange.push-refused')
  }
  const { id, state, fault, lines } = await deps.exchange.takeFile(feed, Buffer.from(push.bytes))
  return ok({ id, state, ...(fault ? { fault } : {}), ...(lines ? { lines } : {}) })
}

/** Decoys sign nothing: their ids are none that a secret can have, and yet whether there is one is asked first. */
function reasonOf(isOpen: boolean | undefined, secrets: number, isRight: boolean): WhyRefused | undefined {
  if (isOpen === undefined) return 'unknown-feed'
  if (!isOpen) return 'closed'
  if (secrets === 0) return 'no-secret'
  return isRight ? undefined : 'not-signed'
}

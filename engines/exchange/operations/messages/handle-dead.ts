import type { Decision } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { FeedRefusal } from '../../contract/feed-refusals.ts'
import { addHandling, leaveDeadLetters, type MessageRow, readMessageRow } from '../../store/read-messages.ts'
import type { OpenFeed } from '../feeds/feed-book.ts'
import { inSources } from '../in-sources.ts'
import { hasParts } from '../receiving/each-part.ts'
import { encodeText } from '../receiving/encode-text.ts'
import type { Receipt, ReceivingDeps } from '../receiving/receive-message.ts'
import { takeFile, takeLines } from '../receiving/take-file.ts'
import { understandAndCheck } from '../receiving/understand.ts'
import { shownText } from './shown-text.ts'

export interface DeadLetter {
  readonly feed: string
  readonly id: string
}

type Handled = Result<Pick<Receipt, 'id' | 'state' | 'fault'>, FeedRefusal>

/** Sends a corrected copy of a dead message on: a message of its own, which takes its place. One that still has faults is not kept. */
export async function mendMessage(
  deps: ReceivingDeps,
  decision: Decision,
  { text, reason, ...letter }: DeadLetter & { readonly text: string; readonly reason: string },
): Promise<Handled> {
  const found = await findDead(deps, decision, letter)
  if (!found.ok) return found
  const { row, raw, feed } = found.value
  if (shownText(raw, feed).isCut) return refuse('exchange.message-too-long')
  const bytes = encodeText(text, feed)
  if (bytes.equals(raw)) return refuse('exchange.message-unchanged')
  // A copy that is no better would be one more dead letter.
  const [still] = (await understandAndCheck(deps, feed, { id: row.id, bytes, received: deps.clock.now() })).faults
  if (still) return ok({ id: row.id, state: 'dead', fault: still })
  const receipt = await takeFile(deps, feed, bytes, row.id)
  await close(deps, decision, feed, row, 'mended', reason)
  return ok(toldOf(receipt))
}

/** Maps a dead message again, by the maps there are now; what is still wrong with it is told. */
export async function retryMessage(deps: ReceivingDeps, decision: Decision, letter: DeadLetter): Promise<Handled> {
  const found = await findDead(deps, decision, letter)
  if (!found.ok) return found
  const { row, raw, feed } = found.value
  const arrival = { id: row.id, bytes: raw, received: new Date(row.received) }
  const { wishes, faults } = await understandAndCheck(deps, feed, arrival)
  const [first] = faults
  if (first) return ok({ id: row.id, state: 'dead', fault: first })
  // Before the file itself: a server that ends meanwhile leaves a dead file, and not one that is stored without its lines.
  if (hasParts(feed, raw)) await takeLines(deps, feed, raw)
  if (!(await close(deps, decision, feed, row, 'retried', ''))) return refuse('exchange.message-not-dead')
  const fault = await deps.storing.add(feed, row.id, wishes)
  return ok({ id: row.id, state: fault ? 'dead' : 'stored', ...(fault ? { fault } : {}) })
}

/** Says why a dead message is not needed. It stays as it came. */
export async function dismissMessage(
  deps: ReceivingDeps,
  decision: Decision,
  { reason, ...letter }: DeadLetter & { readonly reason: string },
): Promise<Handled> {
  const found = await findDead(deps, decision, letter)
  if (!found.ok) return found
  const { row, feed } = found.value
  if (!(await close(deps, decision, feed, row, 'dismissed', reason))) return refuse('exchange.message-not-dead')
  return ok({ id: row.id, state: 'dismissed' })
}

async function findDead(
  deps: ReceivingDeps,
  decision: Decision,
  letter: DeadLetter,
): Promise<Result<{ row: MessageRow; raw: Buffer; feed: OpenFeed }, FeedRefusal>> {
  if (decision.mask.length > 0) return refuse('exchange.message-masked')
  const look = { operation: 'exchange.read-message', subject: `feed/${letter.feed} ${letter.id}` }
  const row = await inSources(deps, decision, look, (db) => readMessageRow(db, letter.feed, letter.id))
  const feed = row && (await deps.feeds.byNumber(row.feedNumber))
  if (!row || !feed) return refuse('exchange.message-unknown')
  return row.state === 'dead' ? ok({ row, raw: row.raw, feed }) : refuse('exchange.message-not-dead')
}

const STATE_AFTER = { mended: 'mended', retried: 'waiting', dismissed: 'dismissed' } as const

/** False where somebody else was faster. */
async function close(
  deps: ReceivingDeps,
  decision: Decision,
  feed: OpenFeed,
  row: MessageRow,
  kind: keyof typeof STATE_AFTER,
  reason: string,
): Promise<boolean> {
  const look = { operation: `exchange.${kind}-message`, subject: `feed/${feed.code} ${row.id}` }
  const at = deps.clock.now()
  const closed = await inSources(deps, decision, look, async (db) => {
    const state = STATE_AFTER[kind]
    if (!(await leaveDeadLetters(db, { feed: feed.number, id: row.id, source: feed.source, state }))) return false
    const { number, source } = feed
    const { userId } = decision.actor
    await addHandling(db, { feed: number, source, message: row.id, id: deps.newId(), kind, reason, userId, at })
    return true
  })
  return closed === true
}

function toldOf({ id, state, fault }: Receipt): Pick<Receipt, 'id' | 'state' | 'fault'> {
  return { id, state, ...(fault ? { fault } : {}) }
}

import type { MessageFault } from '../../contract/faults.ts'
import type { MessageState } from '../../contract/feeds.ts'
import { dayIn } from '../../rules/scoring/day-in.ts'
import type { NewMessage } from '../../store/messages.ts'
import { leaveDeadLetters } from '../../store/read-messages.ts'
import type { Finding, ScoreStep } from '../../store/scores.ts'
import type { Deps } from '../deps.ts'
import type { TemplateBook } from '../documents/template-book.ts'
import type { FeedBook, OpenFeed } from '../feeds/feed-book.ts'
import type { MapBook } from '../maps/map-book.ts'
import type { ScoreCounter } from '../scoring/count-scores.ts'
import type { RuleBook } from '../scoring/rule-book.ts'
import type { KnownResources } from '../storing/known-resources.ts'
import type { Storing } from '../storing/store-in-order.ts'
import type { Keeping, Kept } from './keep-together.ts'
import { understandAndCheck } from './understand.ts'

/** What a sender is told. */
export interface Receipt {
  readonly id: string
  readonly state: MessageState
  /** Why it is not taken. */
  readonly fault?: MessageFault
  /** Settles when what the message asks for is in the record store, or with why it is not; only where it waits for that. */
  readonly stored?: Promise<MessageFault | undefined>
}

export interface ReceivingDeps extends Deps {
  readonly feeds: FeedBook
  readonly maps: MapBook
  readonly templates: TemplateBook
  readonly rules: RuleBook
  readonly scores: ScoreCounter
  readonly keep: (keeping: Keeping) => Promise<Kept>
  readonly storing: Storing
  readonly known: KnownResources
}

/**
 * Takes one message of a feed: maps it, keeps it, and has it stored. What cannot be read or mapped is kept as dead. The same message
 * again is answered as before. Settles when it is durable; throws where it cannot be kept.
 */
export async function receiveMessage(
  deps: ReceivingDeps,
  feed: OpenFeed,
  bytes: Buffer,
  mends?: string,
): Promise<Receipt> {
  await deps.storing.room(feed)
  const id = deps.newId()
  const received = deps.clock.now()
  const understood = await understandAndCheck(deps, feed, { id, bytes, received, isKnown: deps.known.has })
  const { kind, sent, map, patient, digest, faults } = understood
  const message: NewMessage = {
    feed: feed.number,
    source: feed.source,
    id,
    controlKey: controlKeyOf(understood),
    kind: kind.slice(0, 40),
    state: faults.length > 0 ? 'dead' : isNothing(understood) ? 'ignored' : 'waiting',
    received: received.getTime(),
    sent,
    digest,
    mends: mends ?? null,
    map: map?.code ?? null,
    mapVersion: map?.version ?? null,
    subject: patient,
    faults: faults.length > 0 ? faults : null,
    bytes,
  }
  return keepAndStore(deps, feed, message, understood, mends)
}

type Checked = Awaited<ReturnType<typeof understandAndCheck>>

async function keepAndStore(
  deps: ReceivingDeps,
  feed: OpenFeed,
  message: NewMessage,
  understood: Checked,
  mends: string | undefined,
): Promise<Receipt> {
  const { scores, findings } = judged(deps.rules, feed, message, understood)
  const kept = await deps.keep({ message, findings })
  if (kept.kind === 'new') deps.scores.add(scores)
  if (kept.kind === 'new') {
    const fault = message.faults?.[0]
    if (message.state === 'waiting')
      return { id: message.id, state: 'waiting', stored: deps.storing.add(feed, message.id, understood.wishes) }
    return { id: message.id, state: message.state, ...(fault ? { fault } : {}) }
  }
  if (kept.kind === 'known') {
    // It counts as sent again, and as nothing else.
    deps.scores.add(scores.slice(0, 1).map((score) => ({ ...score, rule: 'duplicates', looked: 0, failed: 1 })))
    const [fault] = kept.faults
    return { id: kept.id, state: kept.state, ...(fault && kept.state === 'dead' ? { fault } : {}) }
  }
  if (kept.state !== 'dead' && mends === undefined)
    return { id: kept.id, state: 'dead', fault: { code: 'control-id-used', place: 'MSH-10' } }
  // A sender corrects what was refused and sends it under the number it had.
  const mark = message.digest.toString('hex').slice(0, 8)
  const again = { ...message, mends: mends ?? kept.id, controlKey: `${message.controlKey}#${mark}` }
  const receipt = await keepAndStore(deps, feed, again, understood, again.mends)
  if (mends === undefined && receipt.state !== 'dead') {
    const { number, source } = feed
    await leaveDeadLetters(deps.database.kysely, { feed: number, source, id: kept.id, state: 'mended' })
  }
  return receipt
}

/** What names a patient says something of them, though all of it may be known. */
function isNothing({ wishes, patient }: Checked): boolean {
  return wishes.length === 0 && patient === null
}

/** What has no control id is known by its content. */
function controlKeyOf({ control, digest }: Checked): string {
  const plain = control.replace(/\p{Cc}/gu, '').slice(0, 200)
  return plain === '' ? `~${digest.toString('hex')}` : plain
}

/** A message that its sender's clock says was on its way for longer than this is late. */
const LATE = 15 * 60_000

/** What the message adds to the scores of its feed. */
function judged(
  rules: RuleBook,
  feed: OpenFeed,
  message: NewMessage,
  understood: Checked,
): { readonly scores: readonly ScoreStep[]; readonly findings: readonly Finding[] } {
  const { id, received, sent, state } = message
  const { number, source, settings } = feed
  const of = { feed: number, source, day: dayIn(received, settings.zone) }
  const judgements = understood.message ? rules.judge(understood.kind, understood.message, settings.zone) : []
  const isLate = sent !== null && received - sent > LATE
  const scores = [
    { ...of, rule: 'rejects', looked: 1, failed: state === 'dead' ? 1 : 0 },
    ...(sent === null ? [] : [{ ...of, rule: 'delay', looked: 1, failed: isLate ? 1 : 0 }]),
    ...judgements.map(({ rule, looked, failed }) => ({ ...of, rule, looked, failed: failed.length })),
  ]
  const findings = [
    ...(state === 'dead' ? [{ rule: 'rejects', failed: (message.faults ?? []).map(({ place = '' }) => place) }] : []),
    ...(isLate ? [{ rule: 'delay', failed: [''] }] : []),
    ...judgements.filter(({ failed }) => failed.length > 0),
  ].map(({ rule, failed }) => ({ ...of, rule, message: id, places: failed.slice(0, MOST_PLACES) }))
  return { scores, findings }
}

/** Places of one message that are kept for a rule; all are counted. */
const MOST_PLACES = 20

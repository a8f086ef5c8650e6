import type { Actor, Decision } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { OfflineAnswer, OfflineAnswers, OfflineReading, OfflineReadings } from '../../contract/cards.ts'
import { referenceOf } from '../../rules/cards/code-text.ts'
import { offlineRefusal } from '../../rules/cards/offline-moment.ts'
import { endCode } from '../../store/cards/ended-codes.ts'
import { findReading, insertReading, type KeptReading } from '../../store/cards/readings.ts'
import type { Person } from '../../store/master-index/persons.ts'
import type { CardDeps } from './deps.ts'
import { cardRefusal, type OpenedCode, openCode } from './open-code.ts'
import { showHolder } from './show-holder.ts'

interface Taken {
  readonly answer: OfflineAnswer
  /** Of whom the answer tells. */
  readonly person?: Person | undefined
}

/**
 * Takes in what a scanner read while the line was down. A reading sent twice is one. Where a code was used elsewhere as well, both readings
 * stay and the later one is marked as a conflict: the patient was seen, and somebody has to look.
 */
export async function takeOfflineReadings(
  deps: CardDeps,
  actor: Actor,
  { purpose, readings }: OfflineReadings,
): Promise<Result<OfflineAnswers>> {
  const may = await deps.access.require(actor, 'persons.card.resolve', {}, purpose)
  if (!may.ok) return may
  const look = {
    operation: 'persons.take-offline-readings',
    subject: 'card-reading',
    detail: { count: readings.length },
  }
  const taken = await deps.access.within(may.value, look, async (db) => {
    const done = new Map<OfflineReading, Taken>()
    // Two scanners that send the same codes wait for each other in one order.
    for (const reading of readings.toSorted((one, other) => (one.code < other.code ? -1 : 1)))
      done.set(reading, await takeOne(deps, db, may.value, reading))
    return done
  })
  const answers: OfflineAnswer[] = []
  for (const reading of readings) {
    const { answer, person } = taken.get(reading) as Taken
    const holder = person && (await showHolder(deps, may.value, person, answer.id))
    answers.push(holder ? { ...answer, holder } : answer)
  }
  return ok({ readings: answers })
}

async function takeOne<Tables>(
  deps: CardDeps,
  db: Kysely<Tables>,
  { actor, purpose }: Decision,
  { id, code: text, at }: OfflineReading,
): Promise<Taken> {
  const opened = await openCode(deps, db, text)
  const found = opened.ok ? opened.value : undefined
  const nonce = found?.code.nonce
  const answerOf = (outcome: string): Taken => ({
    answer: { id, outcome, ...(found ? { reference: referenceOf(found.code.nonce), use: found.code.use } : {}) },
    ...(outcome === 'accepted' || outcome === 'conflict' ? { person: found?.person } : {}),
  })
  const sentBefore = async () => {
    const before = await findReading(db, actor.organisation.code, id)
    return before && answerOf(isSame(before.nonce, nonce) ? before.outcome : 'card.reading-differs')
  }
  const before = await sentBefore()
  if (before) return before

  const outcome = opened.ok ? await judge(deps, db, opened.value, new Date(at)) : opened.refusal.code
  const reading: KeptReading = {
    ...{ id, organisation: actor.organisation, at: new Date(at), by: actor.userId, kind: 'card-code', isOffline: true },
    ...{ outcome, purpose, nonce, use: found?.code.use, person: found?.person?.id },
  }
  // Not where it was sent a second time in the same moment: then that time counts.
  const isFirst = await insertReading(db, reading)
  return isFirst ? answerOf(outcome) : ((await sentBefore()) ?? answerOf(outcome))
}

async function judge<Tables>(
  { clock, settings }: CardDeps,
  db: Kysely<Tables>,
  opened: OpenedCode,
  readAt: Date,
): Promise<string> {
  const { code } = opened
  const refusal = offlineRefusal(code.issued, readAt, clock.now(), settings) ?? cardRefusal(opened)
  if (refusal) return refusal
  const ended = await endCode(db, code.nonce, 'used', readAt)
  if (!ended) return 'accepted'
  return ended === 'used' ? 'conflict' : 'card.code-withdrawn'
}

function isSame(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one && other ? Buffer.compare(one, other) === 0 : one === other
}

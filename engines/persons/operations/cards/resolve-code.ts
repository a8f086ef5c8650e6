import type { Actor, Decision } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { CodeQuestion, ReadingKind, ResolvedCode } from '../../contract/cards.ts'
import { recogniseKind } from '../../rules/cards/recognise-kind.ts'
import { insertReading, type KeptReading } from '../../store/cards/readings.ts'
import type { Adapter, Found } from './adapters/adapter.ts'
import { readCardCode } from './adapters/card-code.ts'
import { readHospitalCard, readIdCard, readIssued } from './adapters/numbers.ts'
import type { CardDeps } from './deps.ts'
import { showHolder } from './show-holder.ts'

const ADAPTERS: Readonly<Record<ReadingKind | 'unclear', Adapter>> = {
  'card-code': readCardCode,
  'id-card': readIdCard,
  'social-security-card': readIssued('social-security-card'),
  'insurance-voucher': readIssued('insurance-voucher'),
  'hospital-card': readHospitalCard,
  unclear: async () => refuse('card.kind-unclear'),
}

/**
 * Who shows a code or card, whatever kind it is: an id of the index, and name and number as far as whoever asks may see. Every attempt is
 * logged, the refused ones too. A code of our own is used up by it.
 */
export async function resolveCode(
  deps: CardDeps,
  actor: Actor,
  { kind, value, purpose }: CodeQuestion,
): Promise<Result<ResolvedCode>> {
  const may = await deps.access.require(actor, 'persons.card.resolve', {}, purpose)
  if (!may.ok) return may
  const known = kind ?? recogniseKind(value, deps.clock.today()) ?? 'unclear'
  const id = deps.newId()
  const attempt: Attempt = {
    id,
    kind: known,
    isOffline: false,
    purpose,
    by: actor.userId,
    organisation: actor.organisation,
  }
  const prepared = await ADAPTERS[known](deps, value, { reading: id, organisation: actor.organisation.code })
  let found: Found = {}
  const look = { operation: 'persons.resolve-card-code', subject: `card-reading/${id}`, detail: { kind: known } }
  const resolved = await deps.access.within(may.value, look, async (db) => {
    if (!prepared.ok) return prepared
    found = await prepared.value(db)
    const { person, refusal } = found
    if (refusal || !person) return refuse(refusal ?? 'card.holder-gone')
    await insertReading(db, readingOf(deps, attempt, found, 'accepted'))
    return ok(person)
  })
  if (!resolved.ok) {
    await noteRefused(deps, may.value, readingOf(deps, attempt, found, resolved.refusal.code))
    return resolved
  }
  const holder = await showHolder(deps, may.value, resolved.value, id)
  // A kind that is unclear was refused.
  return ok({ reading: id, kind: known as ReadingKind, ...(found.use ? { use: found.use } : {}), holder })
}

type Attempt = Pick<KeptReading, 'id' | 'kind' | 'isOffline' | 'purpose' | 'by' | 'organisation'>

function readingOf({ clock }: CardDeps, attempt: Attempt, { nonce, use, person }: Found, outcome: string): KeptReading {
  return { ...attempt, at: clock.now(), outcome, nonce, use, person: person?.id }
}

/** What was refused has been rolled back, its place in the log too. */
async function noteRefused({ access }: CardDeps, decision: Decision, reading: KeptReading): Promise<void> {
  const { id, outcome } = reading
  const look = { operation: 'persons.note-refused-reading', subject: `card-reading/${id}`, detail: { outcome } }
  await access.within(decision, look, (db) => insertReading(db, reading))
}

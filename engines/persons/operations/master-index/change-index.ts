import type { Actor, Decision } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { Step, StepKind } from '../../contract/master-index/steps.ts'
import type { Change } from '../../rules/master-index/change.ts'
import type { Apartness, Member } from '../../rules/master-index/decide-change.ts'
import { findApart } from '../../store/master-index/apply-change.ts'
import { findPerson, lockPersons } from '../../store/master-index/persons.ts'
import { awaitTurn } from '../../store/master-index/turns.ts'
import { answerStep } from './answer-step.ts'
import type { IndexRoom } from './deps.ts'
import { saveStep } from './save-step.ts'

/** Persons who stand, locked, and who of their charts are apart. */
export interface Held {
  readonly members: readonly Member[]
  readonly areApart: Apartness
}

/**
 * Locks the persons of some ids, in one's turn, and answers with who they have become. Refused where one is unknown, or not open to who asks.
 */
export async function holdMembers<Tables>(trx: Kysely<Tables>, ids: readonly string[]): Promise<Result<Held>> {
  const found = await Promise.all(ids.map((id) => findPerson(trx, id)))
  const standing = found.flatMap((person) => (person ? [person.id] : []))
  if (standing.length < ids.length) return refuse('persons.person-not-found')
  const locked = new Map((await lockPersons(trx, standing)).map((person) => [person.id, person]))
  const members = standing.flatMap((id) => locked.get(id) ?? [])
  return ok({
    members,
    areApart: await findApart(
      trx,
      members.flatMap(({ charts }) => charts),
    ),
  })
}

/** One step decided on locked persons: what every change of the index by hand is. */
export async function changeIndex(
  room: IndexRoom,
  decision: Decision,
  { kind, persons, reason }: { readonly kind: StepKind; readonly persons: readonly string[]; readonly reason: string },
  decide: (held: Held, trx: Kysely<unknown>) => Promise<Result<Change>>,
): Promise<Result<Step>> {
  const look = { operation: `persons.${kind}`, subject: persons.map((id) => `person/${id}`).join(' ') }
  return room.access.within(decision, look, async (trx: Kysely<unknown>): Promise<Result<Step>> => {
    await awaitTurn(trx)
    const held = await holdMembers(trx, persons)
    if (!held.ok) return held
    const change = await decide(held.value, trx)
    if (!change.ok) return change
    const step = await saveStep(room, trx, change.value, { kind, by: decision.actor, reason })
    return ok(await answerStep(trx, step))
  })
}

/** May somebody change the index? Asked of no place in particular: row-level security shows only persons of theirs. */
export function mayChange(room: IndexRoom, actor: Actor): Promise<Result<Decision>> {
  return room.access.require(actor, 'persons.index.change', {}, 'administration')
}

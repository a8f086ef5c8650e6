import type { Actor } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { Joining, LinkWish, MergeWish } from '../../contract/master-index/steps.ts'
import { join, type Member, survivorOf } from '../../rules/master-index/decide-change.ts'
import { awaitTurn } from '../../store/master-index/turns.ts'
import { answerStep } from './answer-step.ts'
import { type Held, holdMembers, mayChange } from './change-index.ts'
import type { IndexRoom } from './deps.ts'
import { proposeJoining, whatSpeaksAgainst } from './propose-joining.ts'
import { saveStep } from './save-step.ts'

/** Two persons are one; the id that more charts know stays. */
export function linkPersons(room: IndexRoom, actor: Actor, { one, other, reason }: LinkWish): Promise<Result<Joining>> {
  return joinPersons(room, actor, { kind: 'link', persons: [one, other], reason }, (first, second) =>
    survivorOf(first, second),
  )
}

/** Two persons are one, and it is said whose id stays. */
export function mergePersons(
  room: IndexRoom,
  actor: Actor,
  { survivor, other, reason }: MergeWish,
): Promise<Result<Joining>> {
  return joinPersons(room, actor, { kind: 'merge', persons: [survivor, other], reason }, (first, second) => [
    first,
    second,
  ])
}

/** Where something speaks against it nothing is done yet: a second person has to agree, in the queue. */
async function joinPersons(
  room: IndexRoom,
  actor: Actor,
  wish: { readonly kind: 'link' | 'merge'; readonly persons: readonly [string, string]; readonly reason: string },
  order: (one: Member, other: Member) => readonly [Member, Member],
): Promise<Result<Joining>> {
  const may = await mayChange(room, actor)
  if (!may.ok) return may
  const { kind, persons, reason } = wish
  const look = { operation: `persons.${kind}`, subject: persons.map((id) => `person/${id}`).join(' ') }
  return room.access.within(may.value, look, async (trx: Kysely<unknown>): Promise<Result<Joining>> => {
    await awaitTurn(trx)
    const held = await holdMembers(trx, persons)
    if (!held.ok) return held
    const [survivor, other] = order(...pairOf(held.value))
    const change = join(survivor, other, held.value.areApart)
    if (!change.ok) return change
    const against = await whatSpeaksAgainst(trx, [survivor, other], held.value.areApart)
    if (against.conflicts.length > 0) {
      await proposeJoining(room, trx, against, { by: actor, reason })
      return ok({ state: 'proposed', conflicts: [...against.conflicts] })
    }
    const step = await saveStep(room, trx, change.value, { kind, by: actor, reason })
    return ok({ state: 'done', step: await answerStep(trx, step) })
  })
}

function pairOf({ members: [one, other] }: Held): [Member, Member] {
  if (!one || !other) throw new Error('two were asked for')
  return [one, other]
}

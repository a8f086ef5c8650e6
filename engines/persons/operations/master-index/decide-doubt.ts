import { type Actor, accountsOf } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { DoubtDecided, DoubtDecision } from '../../contract/master-index/doubts.ts'
import { type Change, pairOf } from '../../rules/master-index/change.ts'
import { join, survivorOf } from '../../rules/master-index/decide-change.ts'
import { judgeDoubt } from '../../rules/master-index/judge-doubt.ts'
import { type KeptDoubt, lockDoubt, updateDoubt } from '../../store/master-index/doubts.ts'
import type { KeptStep } from '../../store/master-index/steps.ts'
import { awaitTurn } from '../../store/master-index/turns.ts'
import { answerDoubts } from './answer-doubt.ts'
import { answerStep } from './answer-step.ts'
import { type Held, holdMembers } from './change-index.ts'
import { chartsNamed } from './charts-named.ts'
import type { IndexRoom } from './deps.ts'
import { whatSpeaksAgainst } from './propose-joining.ts'
import { saveStep } from './save-step.ts'
import { decideParting } from './unlink-charts.ts'

/** Somebody says of two charts that they are one person's, or two people's, or that it has to wait. */
export async function decideDoubt(room: IndexRoom, actor: Actor, wish: DoubtDecision): Promise<Result<DoubtDecided>> {
  const may = await room.access.require(actor, 'persons.doubt.decide', {}, 'administration')
  if (!may.ok) return may
  const look = {
    operation: 'persons.decide-doubt',
    subject: `${wish.one} ${wish.other}`,
    detail: { to: wish.decision },
  }
  return room.access.within(may.value, look, async (trx: Kysely<unknown>): Promise<Result<DoubtDecided>> => {
    await awaitTurn(trx)
    const [one, other] = await chartsNamed(trx, [wish.one, wish.other])
    const known = one && other && (await lockDoubt(trx, pairOf(one.chartId, other.chartId)))
    if (!known) return refuse('persons.doubt-not-found')
    const held = await holdMembers(trx, [...new Set([one.personId, other.personId])])
    if (!held.ok) return held
    const doubt = await withAllConflicts(trx, known, held.value)
    const judged = judgeDoubt(doubt, wish.decision, accountsOf(actor))
    if (!judged.ok) return judged
    const { state, act } = judged.value
    const step = act === undefined ? ok(undefined) : await takeStep(room, trx, actor, { wish, act, held: held.value })
    if (!step.ok) return step
    const now = room.clock.now()
    const decided: KeptDoubt = {
      ...doubt,
      state,
      reason: wish.reason,
      lookAgain: state === 'later' && wish.lookAgain !== undefined ? new Date(wish.lookAgain) : null,
      proposedBy: state === 'proposed' ? actor.userId : doubt.proposedBy,
      decidedBy: state === 'linked' || state === 'apart' ? actor.userId : null,
      decidedAt: state === 'linked' || state === 'apart' ? now : null,
    }
    await updateDoubt(trx, decided)
    const [answer] = await answerDoubts(trx, [decided])
    if (!answer) throw new Error('one is answered for one')
    return ok({ doubt: answer, ...(step.value ? { step: await answerStep(trx, step.value) } : {}) })
  })
}

/** Whoever joins two charts joins all of two persons: what speaks against any of them needs a second person too. */
async function withAllConflicts(
  trx: Kysely<unknown>,
  doubt: KeptDoubt,
  { members: [first, second], areApart }: Held,
): Promise<KeptDoubt> {
  if (!first || !second) return doubt
  const { conflicts } = await whatSpeaksAgainst(trx, [first, second], areApart)
  return {
    ...doubt,
    evidence: { ...doubt.evidence, conflicts: [...new Set([...doubt.evidence.conflicts, ...conflicts])] },
  }
}

interface Acting {
  readonly wish: DoubtDecision
  readonly act: 'join' | 'mark' | 'part'
  readonly held: Held
}

/** Brings the index to what was said. */
async function takeStep(
  room: IndexRoom,
  trx: Kysely<unknown>,
  by: Actor,
  { wish, act, held }: Acting,
): Promise<Result<KeptStep>> {
  const { members, areApart } = held
  const [first, second] = members
  if (!first) throw new Error('charts have persons')
  const reason = wish.reason
  if (act === 'part') {
    const parted = await decideParting(room, trx, held, wish.leaving ?? [wish.other])
    return parted.ok ? ok(await saveStep(room, trx, parted.value, { kind: 'unlink', by, reason })) : parted
  }
  if (!second) return refuse('persons.already-one', { person: first.id })
  if (act === 'join') {
    const joined = join(...survivorOf(first, second), areApart)
    return joined.ok ? ok(await saveStep(room, trx, joined.value, { kind: 'link', by, reason })) : joined
  }
  const aparts = first.charts
    .flatMap((chart) => second.charts.map((another) => ({ ...pairOf(chart, another), is: true })))
    .filter((pair) => !areApart(pair.one, pair.other))
  const concerns = [first.id, second.id]
  const change: Change = { moves: [], redirects: [], born: [], aparts, concerns }
  return ok(await saveStep(room, trx, change, { kind: 'apart', by, reason }))
}

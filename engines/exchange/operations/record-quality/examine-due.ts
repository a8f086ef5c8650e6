import { setTimeout as pause } from 'node:timers/promises'
import type { Actor, Decision } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { QualityRound } from '../../contract/record-quality/index.ts'
import { encountersWith } from '../../store/record-quality/encounters.ts'
import { countWaiting, finishWaiting, noteDue, takeWaiting, type Waiting } from '../../store/record-quality/waiting.ts'
import { examineEncounter } from './examine-encounter.ts'
import { ownersOf, readOne } from './gather-record.ts'
import type { QualityRoom } from './quality-deps.ts'

/** How long a round may hold what it has taken; what a killed process held is taken again after that. */
const HELD_FOR = 5 * 60_000
/** After each examination so many times as long as it took: a worklist is not in a hurry, messages and people are. */
const RESTS = 3
/** Changed resources that are asked for together. */
const RESOLVED_AT_ONCE = 100

/**
 * Examines what changed, and encounters of which a time limit has passed: as many changes as asked for, the oldest first. Doing it
 * twice does no harm; several processes may do it at once. What fails is logged and tried again by a later round.
 */
export async function examineDue(
  room: QualityRoom,
  actor: Actor,
  { most = 500 }: { readonly most?: number } = {},
): Promise<Result<QualityRound>> {
  const may = await room.access.require(actor, 'exchange.record-quality.examine', {}, 'supervision')
  if (!may.ok) return may
  const rules = await room.rulesInForce()
  if (!rules) return refuse('quality.no-rules')
  const db = room.database.kysely
  const now = room.clock.now()
  await noteDue(db, now, room.newId())
  const taken = await takeWaiting(db, most, now, new Date(now.getTime() + HELD_FOR))
  const encounters = new Map<string, Waiting[]>()
  for (let at = 0; at < taken.length; at += RESOLVED_AT_ONCE) {
    const owned = await encountersOf(room, may.value, taken.slice(at, at + RESOLVED_AT_ONCE))
    for (const [one, ids] of owned) for (const id of ids) encounters.set(id, [...(encounters.get(id) ?? []), one])
  }
  const failed = new Set<Waiting>()
  for (const [id, causes] of encounters) {
    const begun = performance.now()
    try {
      await examineEncounter(room, may.value, id, rules)
    } catch (error) {
      room.log.error('an encounter could not be examined', { error })
      for (const cause of causes) failed.add(cause)
    }
    await pause(RESTS * (performance.now() - begun))
  }
  await finishWaiting(
    db,
    taken.filter((one) => !failed.has(one)),
  )
  const failures = [...encounters.values()].filter((causes) => causes.some((one) => failed.has(one))).length
  return ok({ examined: encounters.size - failures, failed: failures, waiting: await countWaiting(db) })
}

/** Encounters that changed resources belong to, and those that were examined with them as they were. */
async function encountersOf(
  room: QualityRoom,
  decision: Decision,
  changed: readonly Waiting[],
): Promise<ReadonlyMap<Waiting, ReadonlySet<string>>> {
  const named = await Promise.all(
    changed.map(async ({ type, id }) => {
      if (type === 'Encounter' || type === 'Patient') return undefined
      const found = await readOne(room.records, decision, type, id)
      return found && ownersOf(found.resource)
    }),
  )
  const references = changed.map(({ type, id }, at) => [
    `${type}/${id}`,
    ...(OF_PATIENT.has(type) ? [named[at]?.patient ?? ''] : []),
  ])
  const known = await encountersWith(room.database.kysely, references.flat())
  return new Map(
    changed.map((one, at) => {
      const encounter = one.type === 'Encounter' ? one.id : named[at]?.encounter?.slice('Encounter/'.length)
      const examined = (references[at] ?? []).flatMap((reference) => known.get(reference) ?? [])
      return [one, new Set([...examined, ...(encounter === undefined ? [] : [encounter])])]
    }),
  )
}

const OF_PATIENT: ReadonlySet<string> = new Set(['AllergyIntolerance', 'Consent'])

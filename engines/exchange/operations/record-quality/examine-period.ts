import type { Actor, Decision } from '@kangcheng/access'
import { addDays, daysBetween, ok, type Result, readDay, refuse } from '@kangcheng/kernel'
import type { QualityPeriod, QualityRound } from '../../contract/record-quality/index.ts'
import { OFFSET } from '../../rules/record-quality/chart.ts'
import { writeMoment } from '../../rules/record-quality/moments.ts'
import { countWaiting, noteWaiting } from '../../store/record-quality/waiting.ts'
import type { QualityRoom } from './quality-deps.ts'

const LONGEST_DAYS = 400
/** Encounters that one question answers. */
const MOST = 1_000
const DAY = 86_400_000
const SHORTEST = 60_000

/**
 * Puts all encounters of a period among those that wait to be examined by the rules in force: after a new version of the rules, or
 * for records that were there before. What people decided stays.
 */
export async function examinePeriod(
  room: QualityRoom,
  actor: Actor,
  { from, to }: QualityPeriod,
): Promise<Result<QualityRound>> {
  const may = await room.access.require(actor, 'exchange.record-quality.examine', {}, 'supervision')
  if (!may.ok) return may
  const [first, last] = [readDay(from), readDay(to)]
  if (!first || !last || last < first || daysBetween(first, last) >= LONGEST_DAYS)
    return refuse('quality.period-unreadable', { days: LONGEST_DAYS })
  if (!(await room.rulesInForce())) return refuse('quality.no-rules')
  const look = { operation: 'exchange.examine-quality-period', subject: `period/${first}/${last}` }
  const noted = room.newId()
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const begin = Date.parse(`${day}T00:00:00${OFFSET}`)
    const ids = await encountersBetween(room, may.value, begin, begin + DAY)
    await noteWaiting(
      room.database.kysely,
      ids.map((id) => ({ type: 'Encounter', id })),
      noted,
    )
  }
  return room.access.within(may.value, look, async (db) =>
    ok({ examined: 0, failed: 0, waiting: await countWaiting(db) }),
  )
}

/** Encounters that went on at some time between two moments; where there are more than one answer holds, half by half. */
async function encountersBetween(room: QualityRoom, decision: Decision, begin: number, end: number): Promise<string[]> {
  const [since, before] = [begin, end].map((moment) => encodeURIComponent(writeMoment(moment, OFFSET)))
  const found = await room.records.findResources(
    decision,
    'Encounter',
    `date=ge${since}&date=lt${before}&_count=${MOST}`,
  )
  if (!found.ok) throw new Error(`encounters of a period cannot be asked for: ${found.status}`)
  const ids = found.resources.flatMap(({ id }) => (id === undefined ? [] : [id]))
  if (ids.length < MOST || end - begin <= SHORTEST) return ids
  const half = begin + Math.floor((end - begin) / 2)
  return [
    ...(await encountersBetween(room, decision, begin, half)),
    ...(await encountersBetween(room, decision, half, end)),
  ]
}

import { type Actor, pastScope } from '@kangcheng/access'
import type { Kysely } from 'kysely'
import { type Conflict, conflictsBetween, conflictsOf, type Dated } from '../../rules/master-index/conflicts.ts'
import type { Apartness, Member } from '../../rules/master-index/decide-change.ts'
import { findCharts, type KeptChart } from '../../store/master-index/charts.ts'
import { saveDoubt } from '../../store/master-index/doubts.ts'
import type { IndexRoom } from './deps.ts'
import { newDoubt, weighPairs } from './new-doubt.ts'

/** What speaks against two persons being one, and the two charts that show it best. */
export interface Against {
  readonly conflicts: readonly (Conflict | 'marked-apart')[]
  readonly one: KeptChart
  readonly other: KeptChart
}

/** Looks into charts of two persons for what no score outvotes, and for what somebody has said. */
export async function whatSpeaksAgainst<Tables>(
  trx: Kysely<Tables>,
  [first, second]: readonly [Pick<Member, 'charts'>, Pick<Member, 'charts'>],
  areApart: Apartness,
): Promise<Against> {
  const charts = await findCharts(trx, [...first.charts, ...second.charts])
  const ones = charts.filter(({ chartId }) => first.charts.includes(chartId))
  const others = charts.filter(({ chartId }) => second.charts.includes(chartId))
  const pairs = ones.flatMap((one) => others.map((other) => ({ one, other })))
  const apart = pairs.find(({ one, other }) => areApart(one.chartId, other.chartId))
  const conflicts = conflictsOf(ones.map(datedOf), others.map(datedOf))
  const worst =
    apart ?? pairs.find(({ one, other }) => conflictsBetween(datedOf(one), datedOf(other)).length > 0) ?? pairs[0]
  if (!worst) throw new Error('persons who stand have charts')
  return { conflicts: [...conflicts, ...(apart ? (['marked-apart'] as const) : [])], ...worst }
}

export function datedOf({ texts, changed }: KeptChart): Dated {
  return { texts, changed: changed.toISOString().slice(0, 10) }
}

/** A wrong join is the worst that can happen to a record: it comes before everything that is merely missing. */
const HARM_OF_JOINING = 1_000

/** Puts a joining that something speaks against before somebody else. */
export async function proposeJoining<Tables>(
  room: IndexRoom,
  trx: Kysely<Tables>,
  { conflicts, one, other }: Against,
  { by, reason }: { readonly by: Actor; readonly reason: string },
): Promise<void> {
  const [weighed] = await weighPairs(room, one.texts, [other.texts])
  const doubt = await newDoubt(room, { kind: 'separate', one, other, weighed, conflicts, harm: HARM_OF_JOINING })
  // It may be for people of another place to agree.
  await pastScope(trx, () => saveDoubt(trx, { ...doubt, state: 'proposed', proposedBy: by.userId, reason }))
}

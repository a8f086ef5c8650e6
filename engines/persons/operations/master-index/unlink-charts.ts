import { type Actor, pastScope } from '@kangcheng/access'
import { type Result, refuse } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { Step, UnlinkWish } from '../../contract/master-index/steps.ts'
import type { Change } from '../../rules/master-index/change.ts'
import { type Joined, takeOut } from '../../rules/master-index/decide-change.ts'
import { lockPersons } from '../../store/master-index/persons.ts'
import { stepsOf } from '../../store/master-index/steps.ts'
import { changeIndex, type Held, mayChange } from './change-index.ts'
import { chartsNamed } from './charts-named.ts'
import type { IndexRoom } from './deps.ts'

/** Some charts leave a person, and are apart from the rest for good. */
export async function unlinkCharts(room: IndexRoom, actor: Actor, wish: UnlinkWish): Promise<Result<Step>> {
  const may = await mayChange(room, actor)
  if (!may.ok) return may
  const { person, charts, reason } = wish
  return changeIndex(room, may.value, { kind: 'unlink', persons: [person], reason }, (held, trx) =>
    decideParting(room, trx, held, charts),
  )
}

/** What takes charts out of the one person that is held. */
export async function decideParting<Tables>(
  room: IndexRoom,
  trx: Kysely<Tables>,
  { members: [person], areApart }: Held,
  names: readonly string[],
): Promise<Result<Change>> {
  if (!person) throw new Error('one was asked for')
  const charts = await chartsNamed(trx, names)
  const strange = charts.indexOf(undefined)
  if (strange >= 0) return refuse('persons.not-their-chart', { chart: names[strange] ?? '' })
  const leaving = charts.flatMap((chart) => (chart ? [chart.chartId] : []))
  return takeOut(person, leaving, { joined: await joinedTo(trx, person.id), areApart, newId: room.newId() })
}

/** The most steps of one person that are looked through. */
const MOST_STEPS = 1_000

/** Who redirects to a person since a step that stands, and the charts that came with them. */
async function joinedTo<Tables>(trx: Kysely<Tables>, person: string): Promise<Joined[]> {
  const steps = await stepsOf(trx, [person], MOST_STEPS)
  const joined = steps
    .filter(({ undoneBy, kind }) => undoneBy === null && kind !== 'undo')
    .flatMap(({ moves, redirects }) =>
      redirects
        .filter(({ to }) => to === person)
        .map(({ person: id }) => ({ id, charts: moves.flatMap(({ chart, from }) => (from === id ? [chart] : [])) })),
    )
  // They may have been parted, and joined to somebody else, since.
  const now = await pastScope(trx, () =>
    lockPersons(
      trx,
      joined.map(({ id }) => id),
    ),
  )
  const still = new Set(now.filter(({ redirectsTo }) => redirectsTo === person).map(({ id }) => id))
  return joined.filter(({ id }) => still.has(id))
}

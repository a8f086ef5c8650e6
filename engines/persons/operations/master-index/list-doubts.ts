import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { DoubtFilter, DoubtList, DoubtPage, DoubtSide } from '../../contract/master-index/doubts.ts'
import { pairOf } from '../../rules/master-index/change.ts'
import { chartSays, maskGolden } from '../../rules/master-index/mask-person.ts'
import { chartsOfAll, type KeptChart } from '../../store/master-index/charts.ts'
import { listDoubts, lockDoubt } from '../../store/master-index/doubts.ts'
import { findPerson, type Person } from '../../store/master-index/persons.ts'
import { answerDoubts } from './answer-doubt.ts'
import { chartsNamed } from './charts-named.ts'
import type { IndexRoom } from './deps.ts'

const MOST = 200

/** The queue: what costs most to leave comes first. */
export async function showDoubts(room: IndexRoom, actor: Actor, filter: DoubtFilter): Promise<Result<DoubtList>> {
  const may = await room.access.require(actor, 'persons.doubt.read', {}, 'administration')
  if (!may.ok) return may
  return room.access.within(may.value, { operation: 'persons.list-doubts', subject: 'master-index' }, async (trx) => {
    const { doubts, waiting, oldest } = await listDoubts(trx, filter, { now: room.clock.now(), most: MOST })
    const listed = await answerDoubts(trx, doubts)
    return ok({ doubts: listed, waiting, ...(oldest === null ? {} : { oldest: oldest.toISOString() }) })
  })
}

/** Two charts side by side, each with its person. */
export async function showDoubt(
  room: IndexRoom,
  actor: Actor,
  names: { readonly one: string; readonly other: string },
): Promise<Result<DoubtPage>> {
  const may = await room.access.require(actor, 'persons.doubt.read', {}, 'administration')
  if (!may.ok) return may
  const { mask } = may.value
  const look = { operation: 'persons.show-doubt', subject: `${names.one} ${names.other}` }
  return room.access.within(may.value, look, async (trx): Promise<Result<DoubtPage>> => {
    const [one, other] = await chartsNamed(trx, [names.one, names.other])
    const doubt = one && other && (await lockDoubt(trx, pairOf(one.chartId, other.chartId)))
    if (!doubt) return refuse('persons.doubt-not-found')
    const charts = await chartsOfAll(trx, [one.personId, other.personId])
    const persons = await Promise.all([one, other].map(({ personId }) => findPerson(trx, personId)))
    const [answer] = await answerDoubts(trx, [doubt])
    const [left, right] = [one, other].map((chart, at) => sideOf(chart, persons[at], charts, mask))
    if (!answer || !left || !right) throw new Error('a doubt has two sides')
    return ok({ ...answer, sides: [left, right] })
  })
}

function sideOf(
  chart: KeptChart,
  person: Person | undefined,
  charts: readonly KeptChart[],
  mask: Parameters<typeof maskGolden>[1],
): DoubtSide {
  return {
    chart: `Patient/${chart.patientId}`,
    source: chart.source,
    person: chart.personId,
    says: chartSays(chart.texts, mask),
    // Of somebody who lives elsewhere only the chart in doubt is shown.
    golden: maskGolden(person?.golden ?? {}, mask),
    charts: charts.filter(({ personId }) => personId === chart.personId).map(({ patientId }) => `Patient/${patientId}`),
  }
}

import type { Actor } from '@kangcheng/access'
import { type Result, refuse } from '@kangcheng/kernel'
import type { CorrectWish, Step } from '../../contract/master-index/steps.ts'
import { correct } from '../../rules/master-index/decide-change.ts'
import { changeIndex, mayChange } from './change-index.ts'
import { chartsNamed } from './charts-named.ts'
import type { IndexRoom } from './deps.ts'
import { whatSpeaksAgainst } from './propose-joining.ts'

/**
 * Charts that were laid to the wrong person come to the right one. Refused where something speaks against it: parted first, they are
 * joined by two people.
 */
export async function correctCharts(room: IndexRoom, actor: Actor, wish: CorrectWish): Promise<Result<Step>> {
  const may = await mayChange(room, actor)
  if (!may.ok) return may
  const { person, to, charts: names, reason } = wish
  return changeIndex(room, may.value, { kind: 'correct', persons: [person, to], reason }, async (held, trx) => {
    const [from, right] = held.members
    if (!from || !right) throw new Error('two were asked for')
    const charts = await chartsNamed(trx, names)
    const strange = charts.indexOf(undefined)
    if (strange >= 0) return refuse('persons.not-their-chart', { chart: names[strange] ?? '' })
    const moving = charts.flatMap((chart) => (chart ? [chart.chartId] : []))
    const change = correct(from, right, moving, held.areApart)
    if (!change.ok) return change
    const { conflicts } = await whatSpeaksAgainst(trx, [right, { charts: moving }], held.areApart)
    return conflicts.length > 0 ? refuse('persons.correction-disputed') : change
  })
}

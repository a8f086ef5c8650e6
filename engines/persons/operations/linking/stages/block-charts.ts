import { type BlockingRule, chooseRules, FEW_CHARTS, pairedKeys } from '../../../rules/linking/blocks/choose-rules.ts'
import { type Key, keysOfTraits } from '../../../rules/linking/blocks/keys.ts'
import { chartsOf } from '../work/run.ts'
import { abreastOf, type ReadCharts, type Room } from './read-charts.ts'

/** Chooses by which keys charts are brought together, and keeps for each rule the key of each chart. */
export async function blockCharts(read: ReadCharts, room: Room): Promise<BlockingRule[]> {
  const { run, traits } = read
  const charts = chartsOf(run)
  const atOnce = abreastOf(read, room)
  const measured = async (stage: string, keys: readonly (readonly Key[])[]): Promise<BlockingRule[]> => {
    const asked = keys.map((those, unit) => ({ run, unit, keys: those }))
    const blocks = await room.crew.each(stage, 'measureKeys', asked, atOnce)
    return blocks.map((block, at) => ({ ...block, keys: keys[at] ?? [] }))
  }
  const chosen = async () => {
    const singles = await measured(
      'keys-alone',
      keysOfTraits(traits).map((key) => [key]),
    )
    const pairs = await measured('keys-in-pairs', pairedKeys(singles, charts))
    return chooseRules([...singles, ...pairs], charts)
  }
  const each = { keys: [], pairs: (charts * (charts - 1)) / 2, members: charts, left: 0 }
  const rules = charts <= FEW_CHARTS ? [each] : await chosen()
  await room.crew.each(
    'keys',
    'writeKeys',
    rules.map(({ keys }, unit) => ({ run, unit, keys })),
    atOnce,
  )
  return rules
}

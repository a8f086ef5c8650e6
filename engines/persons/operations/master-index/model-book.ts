import type { Clock } from '@kangcheng/kernel'
import type { Database } from '@kangcheng/platform'
import type { IndexModel } from '../../contract/master-index/index-model.ts'
import { countCharts, newestModel } from '../../store/master-index/models.ts'
import type { ModelInForce } from './deps.ts'

/** How long the model in force is believed. */
const BELIEVED = 60_000

/** Which model weighs: the city's own, once it has one, else that of the packs. */
export function openModelBook({ database, clock }: { readonly database: Database; readonly clock: Clock }) {
  let ofPacks: IndexModel | undefined
  let kept: { readonly until: number; readonly model: Promise<ModelInForce> } | undefined
  const read = async (): Promise<ModelInForce> => {
    const own = await newestModel(database.kysely)
    const model = own?.model ?? ofPacks
    if (!model) throw new Error('no pack has a model of linkage')
    // Among fewer than it was learned on nothing gets surer: what a small index knows of its people is too little.
    return { number: own?.number ?? 0, model, among: Math.max(model.charts, await countCharts(database.kysely)) }
  }
  return {
    /** Those of the packs; the last one counts. */
    load(models: readonly IndexModel[]): void {
      ofPacks = models.at(-1) ?? ofPacks
      kept = undefined
    },
    inForce(): Promise<ModelInForce> {
      const now = clock.now().getTime()
      if (!kept || kept.until <= now) {
        kept = { until: now + BELIEVED, model: read() }
        kept.model.catch(() => {
          kept = undefined
        })
      }
      return kept.model
    },
  }
}

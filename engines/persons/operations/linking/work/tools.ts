import { type Rarities, termsOf } from '../../../rules/linking/model/terms.ts'
import type { Trait } from '../../../rules/linking/traits/trait.ts'
import { joinedTraits } from './chart-store.ts'
import { readNumbers } from './number-files.ts'
import { fileOf, type Run } from './run.ts'

export interface Tools {
  readonly traits: readonly Trait[]
  readonly rarities: Rarities
}

let kept: { readonly folder: string; readonly tools: Tools } | undefined

/** What charts are compared by: made once in each thread, since all units of a run need the same. */
export function tools(run: Run): Tools {
  if (kept?.folder !== run.folder) {
    const traits = joinedTraits(run)
    const rarities = termsOf(traits).map((_, at) => readNumbers(fileOf(run, 'texts', 0, `${at}.rarity`), Float64Array))
    kept = { folder: run.folder, tools: { traits, rarities } }
  }
  return kept.tools
}

/** Lets go of what a run has made in this thread. */
export function dropTools(): void {
  kept = undefined
}

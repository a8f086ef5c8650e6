import type { LinkageModel } from '../../../contract/linking/linkage-model.ts'
import type { PatternCount } from '../../../rules/linking/model/compare-pairs.ts'
import { weightsOf } from '../../../rules/linking/model/linkage-model.ts'
import { patternCode } from '../../../rules/linking/model/patterns.ts'
import { scoreOf } from '../../../rules/linking/model/score.ts'
import { eachPairIn } from './pair-file.ts'
import { readResult } from './results.ts'
import { fileOf, type Run } from './run.ts'
import { tools } from './tools.ts'

export interface ScoreWish {
  readonly run: Run
  readonly model: Pick<LinkageModel, 'prior' | 'traits'>
  /** Units that compared pairs. */
  readonly compared: number
}

/** Visits compared pairs from a score on; those that no score may link with `isTwoPeople`. */
export async function eachScored(
  { run, model, compared }: ScoreWish,
  least: number,
  visit: (one: number, other: number, score: number, isTwoPeople: boolean) => void,
): Promise<void> {
  const weights = weightsOf(model)
  const { levels } = patternCode({ count: 0, traits: tools(run).traits, planes: [] })
  for (let unit = 0; unit < compared; unit++) {
    const counts = (await readResult<PatternCount[]>(run.folder, 'compared', unit)) ?? []
    const base = Float64Array.from(counts, ({ code }) => scoreOf(weights, levels(code)))
    const isTwo = counts.map(({ twoPeople }) => twoPeople)
    eachPairIn(fileOf(run, 'compared', unit, 'pairs'), (one, other, pattern, rarity) => {
      const score = (base[pattern] as number) + rarity
      if (score >= least) visit(one, other, score, isTwo[pattern] as boolean)
    })
  }
}

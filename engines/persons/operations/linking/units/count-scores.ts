import {
  chooseThresholds,
  countedScores,
  countFrom,
  EVEN,
  type Thresholds,
} from '../../../rules/linking/model/thresholds.ts'
import { eachScored, type ScoreWish } from '../work/scored-pairs.ts'

export interface CountedScores {
  readonly thresholds: Thresholds
  readonly automatic: number
  readonly review: number
  readonly twoPeople: number
}

/** Chooses from which score on pairs are linked. @param kept thresholds of a model that was learned before */
export async function countScores(wish: ScoreWish & { readonly kept: Thresholds | null }): Promise<CountedScores> {
  const { counts, add } = countedScores()
  let twoPeople = 0
  await eachScored(wish, EVEN, (_one, _other, score, isTwoPeople) => {
    if (isTwoPeople) twoPeople++
    else add(score)
  })
  const thresholds = wish.kept ?? chooseThresholds(counts)
  const automatic = countFrom(counts, thresholds.automatic)
  return { thresholds, automatic, review: countFrom(counts, EVEN) - automatic, twoPeople }
}

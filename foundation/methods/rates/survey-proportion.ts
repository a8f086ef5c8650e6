import { requirePositive, USUAL_CONFIDENCE, upperProbability } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'
import { studentTQuantile } from '../numerics/student-t.ts'
import type { Interval } from './interval.ts'
import { calibratedWeights, type Totals, type Weighted } from './survey-weights.ts'
import { wilson } from './wilson.ts'

export interface Respondent extends Weighted {
  /** Whether the respondent has what the proportion counts. */
  readonly has: boolean
  /** The stratum the respondent's cluster was drawn in; all one stratum where absent. */
  readonly stratum?: string | undefined
  /** The first unit drawn (village, school); each respondent alone where absent. Names need only differ within a stratum. */
  readonly cluster?: string | undefined
  /** False for whoever is not asked about: the proportion is that of the others, the design that of all. */
  readonly inDomain?: boolean | undefined
}

export interface SurveyProportionOptions {
  readonly confidence?: number | undefined
  /** Known totals to calibrate the weights to ({@link calibratedWeights}); what their groups explain is no chance. */
  readonly totals?: Totals | undefined
}

export interface SurveyProportion extends Interval {
  readonly standardError: number
  /** Respondents in the domain. */
  readonly n: number
  /** As many, drawn one by one, would be as sure: n ÷ designEffect. */
  readonly effectiveSize: number
  /** Variance over that of a simple random sample of n, drawn with replacement. */
  readonly designEffect: number
  /** Clusters − strata. */
  readonly degreesOfFreedom: number
}

/**
 * A weighted proportion (0…1) of a survey drawn in strata and clusters: Σ w y / Σ w. Standard error by Taylor linearisation
 * with clusters drawn with replacement, Σ_h c/(c − 1) Σ (t − t̄)², t the cluster sums of w (y − p) / Σ w. With `totals`, w are
 * the calibrated weights, and of y − p only the residual on the groups of the margins counts, fitted by the design weights.
 * Limits on the logit scale by Student's t on clusters − strata. Where all or none have it, the limits are Wilson's on Kish's
 * size (Σ w)² / Σ w², and the design effect is Kish's.
 * Kish, Survey Sampling (1965) ch. 8 and 11.8; Binder, International Statistical Review 51 (1983) 279–292; Deville & Särndal,
 * JASA 87 (1992) 376–382. Equal to R `survey` 4.1 `svyciprop(method = "logit")` after `postStratify` and
 * `calibrate(calfun = "raking")`; its `rake` fits without weights.
 * Not calculable for weights ≤ 0, nobody in the domain, a stratum with one cluster ('undetermined': its spread is unknown),
 * clusters that all agree, totals that {@link calibratedWeights} cannot reach, or a confidence outside (0, 1).
 *
 * @example
 * const asked = [1, 1, 0, 0, 1, 0].map((y, index) => ({ has: y === 1, weight: 1 + (index % 2), cluster: String(index) }))
 * surveyProportion(asked) // { value: 0.4444…, lower: 0.0667…, upper: 0.8994…, standardError: 0.2318… }
 */
export const surveyProportion = calculable(
  (respondents: readonly Respondent[], options: SurveyProportionOptions = {}): SurveyProportion => {
    const p = upperProbability(options.confidence ?? USUAL_CONFIDENCE)
    for (const { weight } of respondents) requirePositive('weight', weight)
    const calibrated = options.totals ? calibratedWeights.must(respondents, options.totals) : []
    const all = respondents.map((respondent, index) => ({
      ...respondent,
      final: calibrated[index] ?? respondent.weight,
    }))
    let [weights, squares, having, n] = [0, 0, 0, 0]
    for (const { final: weight, has, inDomain } of all) {
      if (inDomain === false) continue
      n++
      weights += weight
      squares += weight * weight
      if (has) having += weight
    }
    if (n === 0) notCalculable('too-few', 'nobody was asked')
    const value = having / weights
    const scores = Float64Array.from(respondents, ({ has, inDomain }) => (inDomain === false ? 0 : Number(has) - value))
    takeOutMargins(scores, respondents, Object.keys(options.totals ?? {}))
    const { squares: spreadOfTotal, degreesOfFreedom } = spreadOfClusters(scores, all)
    const standardError = Math.sqrt(spreadOfTotal) / weights
    const own = { n, degreesOfFreedom }
    if (having === 0 || having === weights) {
      const effectiveSize = (weights * weights) / squares
      const limits = wilson.must(value * effectiveSize, effectiveSize, 2 * p - 1)
      return { ...limits, value, standardError: 0, effectiveSize, designEffect: n / effectiveSize, ...own }
    }
    if (standardError <= NO_SPREAD) notCalculable('undetermined', 'the clusters all agree: their spread is unknown')
    const spread = value * (1 - value)
    const reach = Math.exp((studentTQuantile.must(p, degreesOfFreedom) * standardError) / spread)
    const odds = having / (weights - having)
    const designEffect = (standardError ** 2 * (n - 1)) / spread
    return {
      ...{ value, lower: odds / (odds + reach), upper: odds / (odds + 1 / reach), standardError },
      ...{ effectiveSize: n / designEffect, designEffect },
      ...own,
    }
  },
)

/** What rounding leaves where there is no spread. */
const NO_SPREAD = 1e-12

/** The sweeps end when no mean of a group is farther from 0 (the scores are parts of 1), or when they do not settle. */
const SETTLED = 1e-14
const ROUNDS = 1_000

/** Leaves the residuals of the scores on the groups of all margins, one margin swept after the other. */
function takeOutMargins(scores: Float64Array, respondents: readonly Respondent[], margins: readonly string[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    let farthest = 0
    for (const margin of margins) farthest = Math.max(farthest, takeOut(scores, respondents, margin))
    if (farthest <= SETTLED) return
  }
}

/** Takes the mean of each group of the margin, by design weights, out of the scores; answers the farthest of them. */
function takeOut(scores: Float64Array, respondents: readonly Respondent[], margin: string): number {
  const sums = new Map<string, { weight: number; score: number }>()
  // By now the weights are calibrated: every respondent has a group.
  const groupOf = ({ groups }: Respondent) => groups?.[margin] as string
  respondents.forEach((respondent, index) => {
    const group = groupOf(respondent)
    const sum = sums.get(group) ?? { weight: 0, score: 0 }
    sum.weight += respondent.weight
    sum.score += respondent.weight * (scores[index] as number)
    sums.set(group, sum)
  })
  respondents.forEach((respondent, index) => {
    const { weight, score } = sums.get(groupOf(respondent)) as { weight: number; score: number }
    scores[index] = (scores[index] as number) - score / weight
  })
  return Math.max(...[...sums.values()].map(({ weight, score }) => Math.abs(score / weight)))
}

/** The variance of the sum of weight × score over clusters drawn with replacement in their strata. */
function spreadOfClusters(scores: Float64Array, respondents: readonly (Respondent & { readonly final: number })[]) {
  const strata = new Map<string, Map<string | number, number>>()
  respondents.forEach(({ stratum = '', cluster, final }, index) => {
    const clusters = strata.get(stratum) ?? new Map<string | number, number>()
    strata.set(stratum, clusters)
    const key = cluster ?? index
    clusters.set(key, (clusters.get(key) ?? 0) + final * (scores[index] as number))
  })
  let [all, degreesOfFreedom] = [0, 0]
  for (const [stratum, clusters] of strata) {
    const count = clusters.size
    if (count < 2)
      notCalculable('undetermined', `stratum ${JSON.stringify(stratum)} has one cluster: its spread is unknown`)
    let [mean, squares] = [0, 0]
    for (const total of clusters.values()) mean += total / count
    for (const total of clusters.values()) squares += (total - mean) ** 2
    all += (squares * count) / (count - 1)
    degreesOfFreedom += count - 1
  }
  return { squares: all, degreesOfFreedom }
}

import { requireProbability, requireWhole } from '../../arguments.ts'
import { calculable } from '../../not-calculable.ts'
import { studentTQuantile, studentTUpper } from '../../numerics/student-t.ts'
import { type CountSeries, checkedCounts, type TestedRange, testedPoints } from '../detector.ts'
import { momentsOf } from '../past-values.ts'
import { ALARM_BELOW, emptyGradedDetection, type GradedDetection, WARNING_BELOW } from './graded.ts'

export interface EwmaSettings extends TestedRange {
  /** Most days to compare with; it begins with 7 and grows. */
  readonly baseline?: number
  /** Days between the baseline and the day that is judged. */
  readonly guard?: number
  /** Smoothing for a gradual rise (0.3…0.5). */
  readonly gradual?: number
  /** Smoothing for a sudden one (above 0.7); 0.9 comes near to EARS C2. */
  readonly sudden?: number
  /** `'R'`: the statistic that CDC Rnssp reports; see the function. */
  readonly compat?: 'R'
}

/** Days counted without which there is no baseline. */
const LEAST = 7

/**
 * The EWMA detector of CDC's ESSENCE: two exponentially weighted means of the days up to today against the baseline mean.
 * For daily counts that are too few for a weekday pattern (a mean below about 10), or of a small place.
 *
 * z(t) = w y(t) + (1 − w) z(t − 1) for both weights; statistic (z − M) / σ, t distribution with n − 1 degrees. M and S are
 * mean and standard deviation of the n ≤ `baseline` days that end `guard` + 1 days ago,
 * σ = S √(w / (2 − w) + 1 / n − 2 (1 − w)^(guard + 1) (1 − (1 − w)^n) / n) + c(w), never below a floor; the smaller p of the
 * two counts. A z beyond the 1 % bound is carried on as the bound, so that one outbreak day does not hide the next.
 * Elbert & Burkom, Statistics in Medicine 28 (2009) 3226–3248; CDC Rnssp (commit 7f76909), with its constants.
 *
 * `upper` is the count above which p < 1 %, `score` the statistic. A day that nobody counted is left out of mean and
 * smoothing; with fewer than 7 counted days there is no verdict. For counts: where Rnssp divides a series that stays below
 * 1 by its median (which looks ahead), divide by a figure of the past before calling.
 *
 * Rnssp takes the sudden statistic where both p come out as one (1 − P is 0 beyond some 1e-16); with `compat: 'R'` so does
 * this, without it the greater of the two stands.
 *
 * Not calculable for negative or non-finite counts, a baseline below 7, weights outside (0, 1).
 * @example ewma({ counts: [3, 5, 1, 3, 4, 3, 3, 5, 3, 9] }, { first: 9 }) // { score: [3.971…], pValue: [0.0036…], alarm: [true] }
 */
export const ewma = calculable((series: CountSeries, settings: EwmaSettings = {}): GradedDetection => {
  const { baseline = 28, guard = 2, gradual = 0.4, sudden = 0.9, compat } = settings
  requireWhole('baseline', baseline, LEAST)
  requireWhole('guard', guard)
  requireProbability('gradual', gradual)
  requireProbability('sudden', sudden)
  const { first, last } = testedPoints(series, settings)
  const counts = checkedCounts(series, last)
  const answer = emptyGradedDetection(first, last - first + 1)
  const means = [smoothed(gradual), smoothed(sudden)] as const
  for (let point = 0; point <= last; point++) {
    const count = counts[point] as number
    const missing = Number.isNaN(count)
    const end = Math.max(0, point - guard)
    const past = Math.min(end, baseline)
    const { known: n, mean, sigma: sd } = momentsOf(counts.subarray(end - past, end))
    const entry = point - first
    if (n < LEAST || past < LEAST) {
      if (!missing) for (const one of means) one.level = one.next(count)
      if (entry >= 0)
        answer.noBound[entry] = missing ? 'missing-count' : past < LEAST ? 'short-past' : 'missing-baseline'
      continue
    }
    const limit = studentTQuantile.must(1 - ALARM_BELOW, n - 1)
    const [slow, fast] = means.map((one) => ({ one, sigma: sigmaOf(one.weight, n, guard, sd) })) as [Judge, Judge]
    if (entry >= 0) {
      answer.expected[entry] = mean
      answer.upper[entry] = Math.min(countAt(slow, mean, limit), countAt(fast, mean, limit))
      answer.noBound[entry] = missing ? 'missing-count' : null
    }
    if (missing) continue
    const [slowScore, fastScore] = [advance(slow, count, mean, limit), advance(fast, count, mean, limit)]
    if (entry < 0) continue
    const pValue = studentTUpper.must(Math.max(slowScore, fastScore), n - 1)
    const slowStands = compat === 'R' ? seenP(slowScore, n - 1) < seenP(fastScore, n - 1) : slowScore > fastScore
    answer.score[entry] = slowStands ? slowScore : fastScore
    answer.pValue[entry] = pValue
    answer.alarm[entry] = pValue < ALARM_BELOW
    answer.warning[entry] = pValue < WARNING_BELOW
  }
  return answer
})

/** p as 1 − P in doubles, with the digits lost that way. */
function seenP(score: number, degrees: number): number {
  return 1 - (1 - studentTUpper.must(score, degrees))
}

interface Smoothed {
  readonly weight: number
  /** Undefined before the first count. */
  level: number | undefined
  readonly next: (count: number) => number
}

interface Judge {
  readonly one: Smoothed
  readonly sigma: number
}

function smoothed(weight: number): Smoothed {
  const one: Smoothed = {
    weight,
    level: undefined,
    next: (count) => weight * count + (1 - weight) * (one.level ?? count),
  }
  return one
}

/** Moves the mean on by today's count, at most to the bound; the statistic before that. */
function advance({ one, sigma }: Judge, count: number, mean: number, limit: number): number {
  const level = one.next(count)
  const score = (level - mean) / sigma
  const bound = Math.round(limit * 1e5) / 1e5
  one.level = Math.abs(score) > bound ? mean + Math.sign(score) * bound * sigma : level
  return score
}

/** The count that brings the mean to the bound. */
function countAt({ one, sigma }: Judge, mean: number, limit: number): number {
  const { weight, level = mean } = one
  return (mean + limit * sigma - (1 - weight) * level) / weight
}

/** The spread of smoothed mean less baseline mean, with ESSENCE's allowance for sparse counts and its floor. */
function sigmaOf(weight: number, n: number, guard: number, sd: number): number {
  const left = 1 - weight
  const factor = Math.sqrt(weight / (2 - weight) + 1 / n - (2 * left ** (guard + 1) * (1 - left ** n)) / n)
  const unit = weight / (Math.round(studentTQuantile.must(1 - WARNING_BELOW, n - 1) * 1e5) / 1e5)
  const allowance = (0.1289 - (0.2414 - 0.1826 * left ** 4) * Math.log(0.5)) * unit
  return Math.max(unit * (0.01 + 0.05 * left ** 2), sd * factor + allowance)
}

import { requireCount, requireProbability, requireWhole } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'
import { normalQuantile, normalUpper } from '../numerics/normal.ts'
import {
  type CountSeries,
  checkedCounts,
  type Detection,
  emptyDetection,
  type NoBound,
  type TestedRange,
  testedPoints,
} from './detector.ts'

/** C1 compares with the periods just before, C2 leaves two out between, C3 adds up three days of C2. */
export type EarsMethod = 'C1' | 'C2' | 'C3'

export interface EarsSettings extends TestedRange {
  readonly method?: EarsMethod
  /** Periods to compare with. */
  readonly baseline?: number
  /** A standard deviation below this is taken as this; 0.5 or 1 for sparse counts. */
  readonly minSigma?: number
  /** One-sided; 0.001 for C1 and C2, 0.025 for C3 where nothing is said. */
  readonly alpha?: number
  /** `'R'`: C3 and missing counts as R `surveillance` 1.20.3 has them. */
  readonly compat?: 'R'
}

/** C2 and C3 leave the last two periods out of the baseline, so that a slow rise does not hide in it. */
const GUARD = 2
/** C3 adds today and this many periods before. */
const CARRIED = 2

/**
 * EARS C1, C2, C3: is today's count high beside the last days? For short series, days or weeks; needs no past years.
 *
 * M and S are mean and sample standard deviation (n − 1) of t−7…t−1 (C1) or t−9…t−3 (C2); the score is (y − M) / S, the
 * alarm y > M + z S with z the normal quantile of 1 − alpha. C3 = Σ over t−2…t of max(0, C2 − 1), alarm C3 ≥ z.
 * Hutwagner, Thompson, Seeman, Treadwell, J Urban Health 80 (2003) i89–i96; Fricker, Hegler, Dunfee, Statistics in
 * Medicine 27 (2008) 3407–3429.
 *
 * `upper` is what the count must pass (C1, C2) or reach (C3; 0 where the two days before suffice). Where S is 0 any count
 * above M alarms, and there is no score. `pValue` is of the normal distribution; C3 has none.
 * A baseline with gaps is used while two thirds of it are there; a day before that cannot be judged adds nothing to C3.
 *
 * With `compat: 'R'` a gap leaves the point unjudged, and C3 alarms as the R package does: when the two days *before* add
 * to more than z, however high today is (its bound has today's count in place of the mean).
 *
 * Not calculable for negative or non-finite counts, a baseline below 2, alpha outside (0, 1).
 * @example ears({ counts: [3, 5, 2, 4, 6, 3, 5, 15] }, { first: 7 }) // { upper: [8.37…], alarm: [true], score: [7.77…] }
 */
export const ears = calculable((series: CountSeries, settings: EarsSettings = {}): Detection => {
  const { method = 'C1', baseline = 7, minSigma = 0, compat } = settings
  const { alpha = method === 'C3' ? 0.025 : 0.001 } = settings
  if (!['C1', 'C2', 'C3'].includes(method)) notCalculable('outside-range', `${method} is no EARS method`)
  requireWhole('baseline', baseline, 2)
  requireCount('minSigma', minSigma)
  if (minSigma > Number.MAX_SAFE_INTEGER) notCalculable('outside-range', `minSigma ${minSigma} is beyond 2^53`)
  requireProbability('alpha', alpha)
  const { first, last } = testedPoints(series, settings)
  const z = normalQuantile.must(1 - alpha)
  const least = compat === 'R' ? baseline : Math.ceil((2 / 3) * baseline)
  const from = method === 'C3' ? first - CARRIED : first
  const counts = checkedCounts(series, last)
  const window = { from, baseline, guard: method === 'C1' ? 0 : GUARD, least, minSigma }
  const moments = movingMoments(counts, window)
  const answer = emptyDetection(first, last - first + 1)
  if (method !== 'C3') judgeEach(answer, counts, moments, z)
  else if (compat === 'R') judgeCarriedAsR(answer, counts, moments, z)
  else judgeCarried(answer, counts, moments, z)
  for (let entry = 0; entry < answer.alarm.length; entry++) {
    if (answer.alarm[entry] !== null) continue
    const point = first + entry
    const need = baseline + window.guard + (method === 'C3' && compat === 'R' ? CARRIED : 0)
    answer.noBound[entry] = reason(counts, point, need, moments.mean[point - from] as number)
  }
  return answer
})

interface Moments {
  readonly from: number
  /** NaN where too much of the baseline is missing; entry 0 belongs to point `from`. */
  readonly mean: Float64Array
  readonly sigma: Float64Array
}

interface Window {
  readonly from: number
  readonly baseline: number
  readonly guard: number
  readonly least: number
  readonly minSigma: number
}

function movingMoments(counts: Float64Array, { from, baseline, guard, least, minSigma }: Window): Moments {
  const length = counts.length - from
  const mean = new Float64Array(length).fill(Number.NaN)
  const sigma = new Float64Array(length).fill(Number.NaN)
  for (let entry = 0; entry < length; entry++) {
    const end = from + entry - guard
    const start = end - baseline
    if (start < 0) continue
    let known = 0
    let sum = 0
    for (let point = start; point < end; point++) {
      const count = counts[point] as number
      if (Number.isNaN(count)) continue
      known++
      sum += count
    }
    if (known < Math.max(2, least)) continue
    const centre = sum / known
    let squares = 0
    for (let point = start; point < end; point++) {
      const distance = (counts[point] as number) - centre
      if (!Number.isNaN(distance)) squares += distance * distance
    }
    mean[entry] = centre
    sigma[entry] = Math.max(minSigma, Math.sqrt(squares / (known - 1)))
  }
  return { from, mean, sigma }
}

function judgeEach(answer: Detection, counts: Float64Array, { mean, sigma }: Moments, z: number): void {
  for (let entry = 0; entry < mean.length; entry++) {
    const count = counts[answer.first + entry] as number
    const [centre, spread] = [mean[entry] as number, sigma[entry] as number]
    if (Number.isNaN(centre)) continue
    const upper = centre + z * spread
    answer.expected[entry] = centre
    answer.upper[entry] = upper
    if (Number.isNaN(count)) continue
    answer.alarm[entry] = count > upper
    if (spread === 0) continue
    const score = (count - centre) / spread
    answer.score[entry] = score
    answer.pValue[entry] = normalUpper.must(score)
  }
}

/** max(0, C2 − 1): infinite where the baseline has no spread and the count is above it, 0 where it cannot be judged. */
function excess(count: number, mean: number, sigma: number): number {
  if (sigma === 0) return count > mean ? Number.POSITIVE_INFINITY : 0
  const over = (count - mean) / sigma - 1
  return Number.isNaN(over) ? 0 : Math.max(0, over)
}

function judgeCarried(answer: Detection, counts: Float64Array, { from, mean, sigma }: Moments, z: number): void {
  for (let entry = 0; entry < answer.alarm.length; entry++) {
    const today = entry + CARRIED
    const [centre, spread] = [mean[today] as number, sigma[today] as number]
    if (Number.isNaN(centre)) continue
    let carried = 0
    for (let day = entry; day < today; day++) {
      carried += excess(counts[from + day] as number, mean[day] as number, sigma[day] as number)
    }
    const missing = z - carried
    answer.expected[entry] = centre
    answer.upper[entry] = missing > 0 ? centre + spread * (1 + missing) : 0
    const count = counts[from + today] as number
    if (Number.isNaN(count)) continue
    const score = carried + excess(count, centre, spread)
    answer.alarm[entry] = score >= z
    if (Number.isFinite(score)) answer.score[entry] = score
  }
}

function judgeCarriedAsR(answer: Detection, counts: Float64Array, { from, mean, sigma }: Moments, z: number): void {
  for (let entry = 0; entry < answer.alarm.length; entry++) {
    const today = entry + CARRIED
    const count = counts[from + today] as number
    let carried = 0
    for (let day = entry; day < today; day++) {
      carried += Math.max(0, ((counts[from + day] as number) - (mean[day] as number)) / (sigma[day] as number) - 1)
    }
    const upper = Math.max(0, count + (sigma[today] as number) * (z - carried))
    if (!Number.isFinite(upper)) continue
    answer.expected[entry] = mean[today] as number
    answer.upper[entry] = upper
    answer.alarm[entry] = count > upper
  }
}

function reason(counts: Float64Array, point: number, need: number, mean: number): NoBound {
  if (Number.isNaN(counts[point] as number)) return 'missing-count'
  if (point < need) return 'short-past'
  return Number.isNaN(mean) ? 'missing-baseline' : 'undetermined'
}

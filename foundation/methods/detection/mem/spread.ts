import { requireKnown } from '../../arguments.ts'
import { notCalculable } from '../../not-calculable.ts'
import { normalQuantile } from '../../numerics/normal.ts'
import { studentTQuantile } from '../../numerics/student-t.ts'

/** `'mean'`, `'geometric-mean'`: how sure the mean is. `'points'`, `'log-points'`: where single values lie. */
export type SpreadKind = 'mean' | 'geometric-mean' | 'points' | 'log-points'

export interface SpreadSettings {
  readonly kind: SpreadKind
  readonly confidence: number
  readonly tails: 1 | 2
  /** Student's t in place of the normal distribution, widened by √(1 + 1 / n) to hold a new value, as R `mem` has it. */
  readonly student: boolean
}

export interface Spread {
  readonly lower: number
  readonly centre: number
  readonly upper: number
}

const KINDS: readonly SpreadKind[] = ['mean', 'geometric-mean', 'points', 'log-points']

/**
 * Mean ± z s, or ± z s / √n for the mean kinds; of the logarithms for the geometric ones, each value raised by 1 and the
 * result lowered by 1 where any is 0. With one tail and a confidence below 0.5 the upper limit lies below the centre.
 */
export function spreadOf(values: readonly number[], { kind, confidence, tails, student }: SpreadSettings): Spread {
  requireKnown('kind', kind, KINDS)
  if (tails !== 1 && tails !== 2) notCalculable('outside-range', `an interval has not ${tails} tails`)
  const n = values.length
  if (n < 2) notCalculable('too-few', `${n} values have no spread`)
  const logs = kind === 'geometric-mean' || kind === 'log-points'
  const raised = logs && values.includes(0) ? 1 : 0
  const scaled = logs ? values.map((value) => Math.log(value + raised)) : values
  const mean = scaled.reduce((sum, value) => sum + value, 0) / n
  const deviation = Math.sqrt(scaled.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1))
  const probability = tails === 1 ? confidence : (1 + confidence) / 2
  const quantile = student
    ? studentTQuantile.must(probability, n - 1) * Math.sqrt(1 + 1 / n)
    : normalQuantile.must(probability)
  const reach = quantile * deviation * (kind === 'points' || kind === 'log-points' ? 1 : 1 / Math.sqrt(n))
  const back = (value: number) => (logs ? Math.exp(value) - raised : value)
  const upper = back(mean + reach)
  if (!Number.isFinite(upper)) notCalculable('undetermined', 'the values spread so far that they have no upper limit')
  return { lower: back(mean - reach), centre: back(mean), upper }
}

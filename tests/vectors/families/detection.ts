import {
  type CusumResidual,
  type CusumSettings,
  cusum,
  ears,
  historicalLimits,
  RKI_SYSTEMS,
  rki,
} from '@kangcheng/methods'
import { type Fields, numberIn } from '../fields.ts'
import type { Vector } from '../read-vectors.ts'
import { boundsOf, given, knowOnly, seriesIn, truthIn, wordIn } from './series.ts'

export function earsC(vector: Vector): Fields {
  const { params } = vector
  knowOnly(params, 'method', 'baseline', 'minSigma', 'alpha')
  const { first, last, ...series } = seriesIn(vector)
  const settings = {
    method: wordIn(params, 'method', ['C1', 'C2', 'C3'] as const),
    baseline: numberIn(params, 'baseline'),
    minSigma: numberIn(params, 'minSigma'),
    alpha: numberIn(params, 'alpha'),
  }
  return boundsOf(ears.must(series, { first, last, compat: 'R', ...given(settings) }))
}

const RESIDUALS: readonly CusumResidual[] = [
  ...(['standard', 'rossi', 'anscombe', 'anscombe2nd'] as const),
  ...(['pearsonNegBin', 'anscombeNegBin', 'none'] as const),
]

export function cusumOf(vector: Vector): Fields {
  const { params } = vector
  knowOnly(params, 'k', 'h', 'trans', 'm', 'alpha', 'reset')
  const { first, last, ...series } = seriesIn(vector)
  const settings = {
    k: numberIn(params, 'k'),
    h: numberIn(params, 'h'),
    residual: wordIn(params, 'trans', RESIDUALS),
    overdispersion: numberIn(params, 'alpha'),
    reset: truthIn(params, 'reset'),
    mean: cusumMean(params),
  }
  const seen = cusum.must(series, { first, last, compat: 'R', ...given(settings) })
  const m = Array.isArray(vector.expected.m) ? seen.expected : seen.expected[0]
  // Beside a mean of 0 R leaves a bound of 0, and no sum.
  const upper = seen.upper.map((bound, entry) => (seen.noBound[entry] === 'undetermined' ? 0 : bound))
  return { ...boundsOf({ ...seen, upper }), cusum: seen.score, m }
}

function cusumMean({ m }: Fields): CusumSettings['mean'] | undefined {
  if (m === undefined || m === null) return undefined
  if (m === 'glm') return 'seasonal'
  if (typeof m === 'number') return m
  if (Array.isArray(m)) return m.map(Number)
  throw new RangeError(`m ${JSON.stringify(m)} is no mean`)
}

export function rkiOf(vector: Vector): Fields {
  const { params } = vector
  knowOnly(params, 'b', 'w', 'actY')
  const { first, last, ...series } = seriesIn(vector)
  const { years, halfWidth, justBefore } = RKI_SYSTEMS[3]
  const system = {
    years: numberIn(params, 'b') ?? years,
    halfWidth: numberIn(params, 'w') ?? halfWidth,
    justBefore: truthIn(params, 'actY') ?? justBefore,
  }
  return boundsOf(rki.must(series, { first, last, system }))
}

export function cdcHistoricalLimits(vector: Vector): Fields {
  const { params } = vector
  knowOnly(params, 'b', 'm', 'alpha')
  const { first, last, ...series } = seriesIn(vector)
  const settings = {
    years: numberIn(params, 'b'),
    neighbours: numberIn(params, 'm'),
    alpha: numberIn(params, 'alpha'),
  }
  const seen = historicalLimits.must(series, { first, last, ...given(settings) })
  return { ...boundsOf(seen), aggr: seen.total }
}

import {
  type FarringtonDetection,
  type FlexibleBound,
  farrington,
  farringtonBound,
  farringtonFlexible,
  normalQuantile,
  noufailyBound,
  outbreakWeights,
  referenceDates,
} from '@kangcheng/methods'
import { type Fields, listIn, numberIn, textIn } from '../fields.ts'
import type { Vector } from '../read-vectors.ts'
import { boundsOf, given, knowOnly, seriesIn, truthIn, wordIn } from './series.ts'

const POWERS = ['2/3', '1/2', 'none'] as const

/** What both ask for under the names of R. `verbose`, `glmWarnings` and `plot` change no figure. */
const SHARED = ['b', 'w', 'reweight', 'alpha', 'trend', 'limit54', 'powertrans', 'verbose', 'fitFun']

const POPULATION_FIT = 'algo.farrington.fitGLM.populationOffset'
const CLASSIC_FITS = ['algo.farrington.fitGLM.fast', 'algo.farrington.fitGLM', POPULATION_FIT] as const

function sharedIn(params: Fields) {
  const [cases, periods] = listIn(params, 'limit54').map(Number)
  return {
    years: numberIn(params, 'b'),
    halfWidth: numberIn(params, 'w'),
    reweight: truthIn(params, 'reweight'),
    alpha: numberIn(params, 'alpha'),
    trend: truthIn(params, 'trend'),
    power: wordIn(params, 'powertrans', POWERS),
    fewest: cases === undefined || periods === undefined ? undefined : { cases, periods },
  }
}

export function algoFarrington(vector: Vector): Fields {
  const { params } = vector
  knowOnly(params, ...SHARED, 'plot')
  const { first, last, ...series } = seriesIn(vector)
  const populationOffset = wordIn(params, 'fitFun', CLASSIC_FITS) === POPULATION_FIT
  const seen = farrington.must(series, { first, last, populationOffset, ...given(sharedIn(params)) })
  return {
    ...boundsOf({ ...seen, upper: seen.upper.map((upper) => upper ?? 0) }),
    trend: seen.trend.map((slope) => Number(slope !== null)),
    pd_quantile: seen.pValue.map((p) => (p === null ? null : 1 - p)),
    pd_median: seen.expected,
  }
}

export function farringtonFlexibleOf(vector: Vector): Fields {
  const { params } = vector
  knowOnly(
    params,
    ...[...SHARED, 'weightsThreshold', 'pThresholdTrend', 'populationOffset', 'noPeriods'],
    ...['pastWeeksNotIncluded', 'thresholdMethod', 'glmWarnings'],
  )
  const { first, last, ...series } = seriesIn(vector)
  const settings = {
    ...sharedIn(params),
    weightsThreshold: numberIn(params, 'weightsThreshold'),
    trendP: numberIn(params, 'pThresholdTrend'),
    populationOffset: truthIn(params, 'populationOffset'),
    seasons: numberIn(params, 'noPeriods'),
    leftOut: numberIn(params, 'pastWeeksNotIncluded'),
    bound: wordIn(params, 'thresholdMethod', ['delta', 'nbPlugin', 'muan'] as const),
  }
  const seen = farringtonFlexible.must(series, { first, last, compat: 'R', ...given(settings) })
  return {
    ...boundsOf({ ...seen, alarm: seen.alarm.map((alarm, entry) => alarm ?? calmAsR(seen, entry)) }),
    expected: whereBounded(seen, seen.expected).map((mean, entry) => (hasFit(seen, entry) ? mean : 0)),
    score: seen.score,
    pvalue: seen.pValue,
    phi: seen.dispersion,
    mu0: mu0Of(seen, settings.bound ?? 'delta', settings.alpha ?? 0.05),
    trend: seen.trend.map((slope, entry) => (hasFit(seen, entry) ? Number(slope !== null) : null)),
    trendCoef: seen.trend,
  }
}

/** A forecast whose bound leaves the numbers: R says no alarm, we say undetermined. */
function calmAsR({ expected, noBound }: FarringtonDetection, entry: number): false | null {
  return noBound[entry] === 'undetermined' && expected[entry] !== null ? false : null
}

/** A model that does not settle leaves R's 0 in `expected` and nothing elsewhere. */
function hasFit({ dispersion, noBound }: FarringtonDetection, entry: number): boolean {
  return noBound[entry] !== 'undetermined' || dispersion[entry] !== null
}

/** R keeps some figures back where there are too few cases. */
function whereBounded({ upper }: FarringtonDetection, figures: readonly (number | null)[]) {
  return figures.map((figure, entry) => (upper[entry] === null ? null : figure))
}

/**
 * What R stores as `mu0Vector`: the mean of the count distribution, which is the forecast (nbPlugin) or its upper limit
 * (muan). For 'delta', which has no such mean, it takes exp of the upper limit of the mean itself.
 */
function mu0Of({ expected, standardError }: FarringtonDetection, bound: FlexibleBound, alpha: number) {
  const z = normalQuantile.must(1 - alpha)
  return expected.map((mean, entry) => {
    const error = standardError[entry] ?? null
    if (mean === null || error === null) return null
    if (bound === 'nbPlugin') return mean
    const mu0 = bound === 'muan' ? mean * Math.exp((z * error) / mean) : Math.exp(mean + z * error)
    return Number.isFinite(mu0) ? mu0 : null
  })
}

/** A number, or its logarithm written out: `log(5)`. */
function written(inputs: Fields, name: string): number {
  const value = inputs[name]
  if (typeof value === 'number') return value
  const inside = typeof value === 'string' ? /^log\((\d+(?:\.\d+)?)\)$/.exec(value)?.[1] : undefined
  if (inside === undefined) throw new RangeError(`${name} ${JSON.stringify(value)} is no number`)
  return Math.log(Number(inside))
}

export function thresholdFarrington({ inputs }: Vector): Fields {
  knowOnly(inputs, 'predFit', 'predSeFit', 'phi', 'alpha', 'y', 'powertrans')
  const forecast = {
    mean: written(inputs, 'predFit'),
    standardError: written(inputs, 'predSeFit'),
    dispersion: written(inputs, 'phi'),
  }
  const power = wordIn(inputs, 'powertrans', POWERS)
  const { lower, upper, pValue, score } = farringtonBound.must(
    forecast,
    written(inputs, 'y'),
    numberIn(inputs, 'alpha'),
    power,
  )
  return { lower, upper, prob: pValue, score }
}

export function thresholdNoufaily({ inputs }: Vector): Fields {
  knowOnly(inputs, 'predFit', 'predSeFit', 'phi', 'alpha', 'y', 'method')
  const forecast = {
    eta: written(inputs, 'predFit'),
    etaError: written(inputs, 'predSeFit'),
    dispersion: written(inputs, 'phi'),
  }
  const centre = wordIn(inputs, 'method', ['nbPlugin', 'muan'] as const)
  const { lower, upper, pValue, score } = noufailyBound.must(
    forecast,
    written(inputs, 'y'),
    numberIn(inputs, 'alpha'),
    centre,
  )
  return { lower, upper, prob: pValue, score }
}

export function weightsOf({ inputs }: Vector): Fields {
  knowOnly(inputs, 's', 'weightsThreshold')
  return { omega: outbreakWeights.must(listIn(inputs, 's').map(Number), numberIn(inputs, 'weightsThreshold')) }
}

export function referenceDatesOf({ inputs }: Vector): Fields {
  knowOnly(inputs, 'day', 'b')
  const day = textIn(inputs, 'day') ?? ''
  return { result: [day, ...referenceDates.must(day, numberIn(inputs, 'b') ?? 0)] }
}

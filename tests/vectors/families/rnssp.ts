import {
  adaptiveRegression,
  type CountSeries,
  type Detection,
  ewma,
  type GradedDetection,
  negativeBinomialDetector,
  regressionEwmaSwitch,
  serfling,
} from '@kangcheng/methods'
import { type Fields, listIn, numberIn, textIn } from '../fields.ts'
import type { Vector } from '../read-vectors.ts'
import { given, knowOnly, truthIn } from './series.ts'

/** The detectors of CDC Rnssp, by the name the vector gives them. */
export function rnssp(vector: Vector): Fields {
  const compute = ALGORITHMS[textIn(vector.params, 'algorithm') ?? '']
  if (!compute) throw new RangeError(`algorithm ${String(vector.params.algorithm)} is not known`)
  const counts = listIn(vector.inputs, 'count').map((count) => (typeof count === 'number' ? count : null))
  const dates = listIn(vector.inputs, 'dates').filter((date) => typeof date === 'string')
  return compute({ counts, dates }, vector.params)
}

const ALGORITHMS: Readonly<Record<string, (series: CountSeries, params: Fields) => Fields>> = {
  rnssp_alert_ewma: (series, params) => {
    knowOnly(params, 'algorithm', 'B', 'g', 'w1', 'w2')
    return graded(ewma.must(scaled(series), { ...daily(params), compat: 'R' }))
  },
  rnssp_adaptive_regression_core: adaptive,
  rnssp_alert_regression: adaptive,
  rnssp_alert_switch: (series, params) => {
    knowOnly(params, 'algorithm', 'B', 'g', 'w1', 'w2')
    const seen = regressionEwmaSwitch.must(series, { ...daily(params), compat: 'R' })
    const names = { regression: 'Adaptive Multiple Regression', ewma: 'EWMA' }
    return { ...graded(seen), detector: seen.judgedBy.map((by) => (by === null ? null : names[by])) }
  },
  rnssp_alert_serfling: (series, params) => {
    knowOnly(params, 'algorithm', 'baseline_end', 'level')
    const level = numberIn(params, 'level') ?? 0.9
    const settings = { baselineEnd: textIn(params, 'baseline_end') ?? '', confidence: (1 + level) / 2, first: 0 }
    return weekly(serfling.must(series, settings))
  },
  rnssp_alert_nbinom: (series, params) => {
    knowOnly(params, 'algorithm', 'baseline_end', 'include_time')
    const settings = { baselineEnd: textIn(params, 'baseline_end') ?? '', first: 0 }
    const trend = truthIn(params, 'include_time')
    return weekly(negativeBinomialDetector.must(series, { ...settings, ...given({ trend }) }))
  },
}

/** Rnssp divides proportions by their median before EWMA; a caller of ours does so. */
function scaled(series: CountSeries): CountSeries {
  const counts = Array.from(series.counts)
  const above = counts.filter((count) => count !== null && count > 0).sort((a, b) => Number(a) - Number(b))
  if (above.length === 0 || Number(above.at(-1)) >= 1) return series
  const half = above.length / 2
  const median = (Number(above[Math.ceil(half) - 1]) + Number(above[Math.floor(half)])) / 2
  return { ...series, counts: counts.map((count) => (count === null ? null : count / median)) }
}

function adaptive(series: CountSeries, params: Fields): Fields {
  knowOnly(params, 'algorithm', 'B', 'g')
  const seen = adaptiveRegression.must(series, daily(params))
  return { ...graded(seen), sigma: seen.sigma, adjusted_r_squared: seen.adjustedRSquared }
}

function daily(params: Fields) {
  return given({
    baseline: numberIn(params, 'B'),
    guard: numberIn(params, 'g'),
    gradual: numberIn(params, 'w1'),
    sudden: numberIn(params, 'w2'),
  })
}

function graded({ expected, score, pValue, alarm, warning }: GradedDetection): Fields {
  return {
    ...{ baseline_expected: expected, test_statistic: score, p_value: pValue },
    alert: alarm.map((red, entry) => (red === null ? 'grey' : red ? 'red' : warning[entry] ? 'yellow' : 'blue')),
  }
}

function weekly({ expected, upper, alarm }: Detection): Fields {
  return { estimate: expected, threshold: upper, alarm: alarm.map(Number) }
}

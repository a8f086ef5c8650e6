import {
  type Desired,
  isCalculated,
  judgeStanding,
  judgeTarget,
  type Limits,
  quantiles,
  recentProportionTrend,
  recentTrend,
  type Standing,
  standAgainstInterval,
  standAgainstRange,
  standAgainstTarget,
  standAgainstValue,
  standAgainstValueTwice,
  standAmongProportions,
  standAmongRates,
  TREND_POINTS,
} from '@kangcheng/methods'
import { type Fields, fieldsIn, isFields, listIn, numberIn } from '../fields.ts'
import type { Vector } from '../read-vectors.ts'
import { knowOnly, truthIn, wordIn } from './series.ts'

const POLARITIES = ['high-is-good', 'low-is-good', 'no-judgement'] as const
const BETTER: Readonly<Record<string, Desired>> = { 'high-is-good': 'increase', 'low-is-good': 'decrease' }

/** What each method of the family takes from the vector. */
const STANDINGS: Readonly<Record<string, (area: Fields, comparator: Fields, params: Fields) => Standing>> = {
  'single-ci': (area, comparator) => standAgainstValue.must(limitsIn(area, '95'), needed(comparator, 'value')),
  'single-ci-two-levels': (area, comparator) =>
    standAgainstValueTwice.must(limitsIn(area, '95'), limitsIn(area, '998'), needed(comparator, 'value')),
  'double-ci-overlap': (area, comparator) =>
    standAgainstInterval.must(limitsIn(area, '95'), limitsIn(comparator, '95')),
  'spc-proportion': (area, comparator, params) => {
    const unit = needed(params, 'unit')
    const [value, benchmark] = [needed(area, 'value') / unit, needed(comparator, 'value') / unit]
    return standAmongProportions.must(value, needed(area, 'denominator'), benchmark, needed(params, 'z'))
  },
  'spc-dsr-poisson': (area, comparator, params) => {
    const exposure = { persons: needed(area, 'denominator'), multiplier: needed(params, 'unit') }
    return standAmongRates.must(needed(area, 'value'), needed(comparator, 'value'), exposure, needed(params, 'tail'))
  },
  'target-range': (area, comparator) => standAgainstRange.must(needed(area, 'value'), limitsIn(comparator, '')),
  'target-value-ci': (area, comparator) => standAgainstTarget.must(limitsIn(area, '95'), needed(comparator, 'target')),
}

export function benchmark({ inputs, params }: Vector): Fields {
  knowOnly(params, 'method', 'polarity', 'tail', 'unit', 'z')
  const [area, comparator] = [fieldsIn(inputs, 'area'), fieldsIn(inputs, 'comparator')]
  const method = wordIn(params, 'method', ['target-value', ...Object.keys(STANDINGS)])
  const better = BETTER[wordIn(params, 'polarity', POLARITIES) ?? '']
  if (method === 'target-value') {
    // Where no way is better, a target without an interval says nothing.
    return { outcome: better && judgeTarget.must(needed(area, 'value'), needed(comparator, 'target'), better) }
  }
  const standing = STANDINGS[method ?? '']?.(area, comparator, params)
  return { outcome: standing && better ? judgeStanding.must(standing, better) : standing }
}

export function quantile({ inputs, params }: Vector): Fields {
  const values = listIn(inputs, 'values').map((value) => (typeof value === 'number' ? value : undefined))
  knowOnly(params, 'nquantiles', 'invert')
  const first = truthIn(params, 'invert') ? 'highest' : 'lowest'
  const seen = quantiles(values, needed(params, 'nquantiles'), first)
  return { quantile: isCalculated(seen) ? seen : values.map(() => undefined) }
}

/** The chi-square that a trend must pass, on one degree of freedom at 99.8 %. */
const CRITICAL = 9.54953570608324

export function trendRecent({ inputs, params }: Vector): Fields {
  knowOnly(params, 'method', 'polarity', 'points', 'chiSquareCritical')
  const critical = numberIn(params, 'chiSquareCritical') ?? CRITICAL
  if ((numberIn(params, 'points') ?? TREND_POINTS) !== TREND_POINTS || Math.abs(critical - CRITICAL) > 1e-6) {
    throw new RangeError('only trends of five points at 99.8 % are known')
  }
  const byCounts = wordIn(params, 'method', ['proportion-chi-square', 'weighted-slope']) === 'proportion-chi-square'
  const polarity = wordIn(params, 'polarity', POLARITIES)
  // A trend is of the latest points that have what it takes.
  const columns = byCounts ? ['count', 'denominator'] : ['value', 'lower95', 'upper95']
  const points = listIn(inputs, 'points')
    .filter(isFields)
    .filter((point) => columns.every((name) => numberIn(point, name) !== undefined))
  const period = (point: Fields) => needed(point, 'period')
  const seen = byCounts
    ? recentProportionTrend(
        points.map((point) => ({
          ...{ period: period(point), count: needed(point, 'count'), denominator: needed(point, 'denominator') },
        })),
      )
    : recentTrend(
        points.map((point) => ({ period: period(point), value: needed(point, 'value'), ...limitsIn(point, '95') })),
      )
  if (!isCalculated(seen)) return { trend: 'cannot-be-calculated' }
  return { ...seen, judgement: judgementOf(seen.trend, polarity) }
}

function judgementOf(trend: string, polarity: string | undefined): string | undefined {
  const better = BETTER[polarity ?? '']
  if (!better || trend === 'no-change') return polarity === undefined ? undefined : trend
  return `${trend}-and-getting-${(trend === 'increasing') === (better === 'increase') ? 'better' : 'worse'}`
}

function limitsIn(fields: Fields, level: string): Limits {
  return { lower: needed(fields, `lower${level}`), upper: needed(fields, `upper${level}`) }
}

function needed(fields: Fields, name: string): number {
  const value = numberIn(fields, name)
  if (value === undefined) throw new RangeError(`${name} is missing`)
  return value
}

import {
  type Desired,
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
} from '@kangcheng/methods'
import { type Fields, fieldsIn, isFields, listIn, numberIn, textIn } from '../fields.ts'
import type { Vector } from '../read-vectors.ts'

const BETTER: Readonly<Record<string, Desired>> = { 'high-is-good': 'increase', 'low-is-good': 'decrease' }

/** What each method of the family takes from the vector. */
const STANDINGS: Readonly<Record<string, (area: Fields, comparator: Fields, params: Fields) => Standing>> = {
  'single-ci': (area, comparator) => standAgainstValue(limitsIn(area, '95'), needed(comparator, 'value')),
  'single-ci-two-levels': (area, comparator) =>
    standAgainstValueTwice(limitsIn(area, '95'), limitsIn(area, '998'), needed(comparator, 'value')),
  'double-ci-overlap': (area, comparator) => standAgainstInterval(limitsIn(area, '95'), limitsIn(comparator, '95')),
  'spc-proportion': (area, comparator, params) => {
    const unit = needed(params, 'unit')
    const [value, benchmark] = [needed(area, 'value') / unit, needed(comparator, 'value') / unit]
    return standAmongProportions(value, needed(area, 'denominator'), benchmark, needed(params, 'z'))
  },
  'spc-dsr-poisson': (area, comparator, params) => {
    const exposure = { persons: needed(area, 'denominator'), multiplier: needed(params, 'unit') }
    return standAmongRates(needed(area, 'value'), needed(comparator, 'value'), exposure, needed(params, 'tail'))
  },
  'target-range': (area, comparator) => standAgainstRange(needed(area, 'value'), limitsIn(comparator, '')),
  'target-value-ci': (area, comparator) => standAgainstTarget(limitsIn(area, '95'), needed(comparator, 'target')),
}

export function benchmark({ inputs, params }: Vector): Fields {
  const [area, comparator] = [fieldsIn(inputs, 'area'), fieldsIn(inputs, 'comparator')]
  const method = textIn(params, 'method') ?? ''
  const better = BETTER[textIn(params, 'polarity') ?? '']
  if (method === 'target-value' && better) {
    return { outcome: judgeTarget(needed(area, 'value'), needed(comparator, 'target'), better) }
  }
  const standing = STANDINGS[method]?.(area, comparator, params)
  return { outcome: standing && better ? judgeStanding(standing, better) : standing }
}

export function quantile({ inputs, params }: Vector): Fields {
  const values = listIn(inputs, 'values').map((value) => (typeof value === 'number' ? value : undefined))
  return { quantile: quantiles(values, needed(params, 'nquantiles'), params.invert === true ? 'highest' : 'lowest') }
}

export function trendRecent({ inputs, params }: Vector): Fields {
  const points = listIn(inputs, 'points').filter(isFields)
  const period = (point: Fields) => needed(point, 'period')
  const seen =
    textIn(params, 'method') === 'proportion-chi-square'
      ? recentProportionTrend(
          points.map((point) => ({
            ...{ period: period(point), count: needed(point, 'count'), denominator: needed(point, 'denominator') },
          })),
        )
      : recentTrend(
          points.map((point) => ({ period: period(point), value: needed(point, 'value'), ...limitsIn(point, '95') })),
        )
  if (!seen) return { trend: 'cannot-be-calculated' }
  return { ...seen, judgement: judgementOf(seen.trend, textIn(params, 'polarity')) }
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

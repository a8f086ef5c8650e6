import {
  funnelExpectedEvents,
  funnelProportionLimits,
  funnelProportionSignificance,
  funnelRateSignificance,
  funnelRatioSignificance,
  isCalculated,
  type NotCalculable,
  type Standing,
} from '@kangcheng/methods'
import { type Fields, listIn, numberIn } from '../fields.ts'
import type { Vector } from '../read-vectors.ts'
import { knowOnly, wordIn } from './series.ts'

const LEVELS = { '2s': 0.95, '3s': 0.998 } as const

const SIGNIFICANCE: Record<Standing, string> = {
  'far-lower': 'Low (0.001)',
  lower: 'Low (0.025)',
  similar: 'Not significant',
  higher: 'High (0.025)',
  'far-higher': 'High (0.001)',
}

export function funnelProportionLimitsOf({ inputs, params }: Vector): Fields {
  knowOnly(params, 'baselineProportion', 'multiplier')
  const [baseline, factor] = [needed(params, 'baselineProportion'), numberIn(params, 'multiplier') ?? 1]
  const totals = numbersIn(inputs, 'population')
  const lines = Object.entries(LEVELS).flatMap(([name, level]) => {
    const limits = totals.map((total) => funnelProportionLimits.must(baseline, total, level))
    return [
      [`lower_${name}_limit`, limits.map(({ lower }) => lower * factor)],
      [`upper_${name}_limit`, limits.map(({ upper }) => upper * factor)],
    ]
  })
  return { ...Object.fromEntries(lines), baseline: totals.map(() => baseline * factor) }
}

export function funnelRateLimitsOf({ inputs, params }: Vector): Fields {
  knowOnly(params, 'baselineRate', 'multiplier', 'rateType', 'yearsOfData')
  const [baseline, factor] = [needed(params, 'baselineRate'), numberIn(params, 'multiplier') ?? 1]
  const years = numberIn(params, 'yearsOfData') ?? 1
  // Standardised rates and crude ones share their lines; the word is only checked.
  wordIn(params, 'rateType', ['dsr', 'crude'])
  return eachLine(numbersIn(inputs, 'events'), (events, expected) => ({
    population_1_year: (expected / baseline / years) * factor,
    limit: (events / expected) * baseline,
  }))
}

export function funnelRatioLimitsOf({ inputs, params }: Vector): Fields {
  knowOnly(params)
  const columns = (events: number, expected: number) => ({
    exp_events: expected,
    count: events / expected - 1,
    isr: (100 * events) / expected,
  })
  // The references were found by a search; see tests/vectors/README.md.
  return eachLine(numbersIn(inputs, 'observedEvents'), columns, 'bisection')
}

export function funnelProportionSignificanceOf({ inputs, params }: Vector): Fields {
  knowOnly(params, 'baselineProportion')
  const [totals, baseline] = [numbersIn(inputs, 'denominator'), needed(params, 'baselineProportion')]
  return significance(listIn(inputs, 'numerator'), (events, index) =>
    funnelProportionSignificance(events, totals[index] ?? 0, baseline),
  )
}

export function funnelRatioSignificanceOf({ inputs, params }: Vector): Fields {
  knowOnly(params)
  const expected = numbersIn(inputs, 'expected')
  return significance(listIn(inputs, 'observed'), (events, index) =>
    funnelRatioSignificance(events, expected[index] ?? 0),
  )
}

export function funnelRateSignificanceOf({ inputs, params }: Vector): Fields {
  knowOnly(params, 'weightedBaseline', 'multiplier', 'rateType')
  const [rates, persons] = [numbersIn(inputs, 'rate'), numbersIn(inputs, 'population')]
  const [baseline, factor] = [needed(params, 'weightedBaseline'), numberIn(params, 'multiplier') ?? 1]
  const standardised = wordIn(params, 'rateType', ['dsr', 'crude']) === 'dsr'
  return significance(listIn(inputs, 'count'), (events, index) => {
    const rate = rates[index] ?? 0
    // A standardised rate stands for the persons that would give it from these events.
    const behind = rate > 0 ? (events / rate) * factor : (persons[index] ?? 0)
    return funnelRateSignificance(events, behind, baseline, standardised)
  })
}

function significance(
  counts: readonly unknown[],
  stand: (events: number, index: number) => Standing | NotCalculable,
): Fields {
  return {
    significance: counts.map((events, index) => {
      if (typeof events !== 'number') return undefined
      const place = stand(events, index)
      if (isCalculated(place)) return SIGNIFICANCE[place]
      if (place.reason === 'too-few') return 'Not applicable for events less than 10 for dsrs'
      throw new RangeError(place.detail)
    }),
  }
}

/** Named columns at both levels and on both lines: `lower_2s_NAME`, `upper_3s_NAME` … */
function eachLine(
  events: readonly number[],
  columns: (events: number, expected: number) => Record<string, number>,
  search: 'exact' | 'bisection' = 'exact',
): Fields {
  const table: Record<string, number[]> = {}
  for (const [name, level] of Object.entries(LEVELS)) {
    for (const count of events) {
      const limits = funnelExpectedEvents.must(count, level, search)
      for (const side of ['lower', 'upper'] as const) {
        for (const [column, value] of Object.entries(columns(count, limits[side]))) {
          const key = `${side}_${name}_${column}`
          table[key] = [...(table[key] ?? []), value]
        }
      }
    }
  }
  return table
}

/** A list with its places kept: what is missing reads as 0. */
function numbersIn(fields: Fields, name: string): number[] {
  return listIn(fields, name).map((value) => (typeof value === 'number' ? value : 0))
}

function needed(fields: Fields, name: string): number {
  const value = numberIn(fields, name)
  if (value === undefined) throw new RangeError(`${name} is missing`)
  return value
}

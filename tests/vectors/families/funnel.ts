import {
  crudeRate,
  funnelExpectedEvents,
  funnelProportionLimits,
  type Standing,
  standAgainstValueTwice,
  wilson,
} from '@kangcheng/methods'
import { type Fields, listIn, numberIn, textIn } from '../fields.ts'
import type { Vector } from '../read-vectors.ts'

const LEVELS = { '2s': 0.95, '3s': 0.998 } as const

const SIGNIFICANCE: Record<Standing, string> = {
  'far-lower': 'Low (0.001)',
  lower: 'Low (0.025)',
  similar: 'Not significant',
  higher: 'High (0.025)',
  'far-higher': 'High (0.001)',
}

export function funnelProportionLimitsOf({ inputs, params }: Vector): Fields {
  const [baseline, factor] = [needed(params, 'baselineProportion'), numberIn(params, 'multiplier') ?? 1]
  const totals = numbersIn(inputs, 'population')
  const lines = Object.entries(LEVELS).flatMap(([name, level]) => {
    const limits = totals.map((total) => funnelProportionLimits(baseline, total, level))
    return [
      [`lower_${name}_limit`, limits.map(({ lower }) => lower * factor)],
      [`upper_${name}_limit`, limits.map(({ upper }) => upper * factor)],
    ]
  })
  return { ...Object.fromEntries(lines), baseline: totals.map(() => baseline * factor) }
}

export function funnelRateLimitsOf({ inputs, params }: Vector): Fields {
  const [baseline, factor] = [needed(params, 'baselineRate'), numberIn(params, 'multiplier') ?? 1]
  const years = numberIn(params, 'yearsOfData') ?? 1
  return eachLine(numbersIn(inputs, 'events'), (events, expected) => ({
    population_1_year: (expected / baseline / years) * factor,
    limit: (events / expected) * baseline,
  }))
}

export function funnelProportionSignificance({ inputs, params }: Vector): Fields {
  const [totals, baseline] = [numbersIn(inputs, 'denominator'), needed(params, 'baselineProportion')]
  return significance(numbersIn(inputs, 'numerator'), (events, index) => {
    const total = totals[index] ?? 0
    return standAgainstValueTwice(wilson(events, total, 0.95), wilson(events, total, 0.998), baseline)
  })
}

export function funnelRatioSignificance({ inputs }: Vector): Fields {
  const expected = numbersIn(inputs, 'expected')
  return significance(numbersIn(inputs, 'observed'), (events, index) => standing(events, expected[index] ?? 0, 1))
}

/** Too few events for a standardised rate to be judged. */
const FEWEST_FOR_DSR = 10

export function funnelRateSignificance({ inputs, params }: Vector): Fields {
  const [rates, persons] = [numbersIn(inputs, 'rate'), numbersIn(inputs, 'population')]
  const [baseline, factor] = [needed(params, 'weightedBaseline'), numberIn(params, 'multiplier') ?? 1]
  const standardised = textIn(params, 'rateType') === 'dsr'
  return significance(numbersIn(inputs, 'count'), (events, index) => {
    if (standardised && events < FEWEST_FOR_DSR) return undefined
    const rate = rates[index] ?? 0
    // A standardised rate stands for the persons that would give it from these events.
    return standing(events, rate > 0 ? (events / rate) * factor : (persons[index] ?? 0), baseline)
  })
}

function standing(events: number, exposure: number, baseline: number): Standing {
  const limits = (level: number) => crudeRate(events, exposure, 1, level)
  return standAgainstValueTwice(limits(0.95), limits(0.998), baseline)
}

function significance(
  counts: readonly number[],
  stand: (events: number, index: number) => Standing | undefined,
): Fields {
  return {
    significance: counts.map((events, index) => {
      const place = stand(events, index)
      return place ? SIGNIFICANCE[place] : 'Not applicable for events less than 10 for dsrs'
    }),
  }
}

/** Named columns at both levels and on both lines: `lower_2s_NAME`, `upper_3s_NAME` … */
function eachLine(
  events: readonly number[],
  columns: (events: number, expected: number) => Record<string, number>,
): Fields {
  const table: Record<string, number[]> = {}
  for (const [name, level] of Object.entries(LEVELS)) {
    for (const count of events) {
      const limits = funnelExpectedEvents(count, level)
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

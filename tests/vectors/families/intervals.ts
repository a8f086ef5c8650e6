import { byar, crudeRate, meanInterval, wilson } from '@kangcheng/methods'
import { type Fields, listIn, numberIn, Unreadable } from '../fields.ts'
import type { Vector } from '../read-vectors.ts'
import { knowOnly } from './series.ts'

export function proportionWilson({ inputs, params }: Vector): Fields {
  const [events, total] = [numberIn(inputs, 'numerator'), numberIn(inputs, 'denominator')]
  knowOnly(params, 'multiplier', 'confidence')
  const levels = levelsIn(params)
  if (events === undefined || !total) return {}
  const factor = numberIn(params, 'multiplier') ?? 1
  return atEachLevel(levels, (level) => {
    const { value, lower, upper } = wilson.must(events, total, level)
    return { value: value * factor, lower: lower * factor, upper: upper * factor }
  })
}

export function poissonByar({ inputs, params }: Vector): Fields {
  knowOnly(params, 'confidence')
  const events = numberIn(inputs, 'count')
  const levels = levelsIn(params)
  return events === undefined ? {} : atEachLevel(levels, (level) => byar.must(events, level))
}

export function rateCrude({ inputs, params }: Vector): Fields {
  const [events, persons] = [numberIn(inputs, 'count'), numberIn(inputs, 'population')]
  knowOnly(params, 'multiplier', 'confidence')
  const levels = levelsIn(params)
  if (events === undefined || !persons) return {}
  const factor = numberIn(params, 'multiplier') ?? 1
  const { method } = crudeRate.must(events, persons, factor)
  const limits = atEachLevel(levels, (level) => crudeRate.must(events, persons, factor, level))
  return { ...limits, method: method === 'exact' ? 'Exact' : 'Byars' }
}

export function meanT({ inputs, params }: Vector): Fields {
  knowOnly(params, 'confidence')
  const values = listIn(inputs, 'values').filter((value) => typeof value === 'number')
  const levels = levelsIn(params)
  const mean = meanInterval.must(values)
  const limits = atEachLevel(levels, (level) => meanInterval.must(values, level))
  return { ...limits, sum: mean.sum, n: mean.n, stdev: mean.standardDeviation }
}

/** The levels of confidence asked for, 0.95 where none is. The programs behind the references take 95 for 0.95 too. */
export function levelsIn(params: Fields): readonly [number, ...number[]] {
  const [first = 0.95, ...others] = listIn(params, 'confidence').map((level) => {
    if (typeof level !== 'number') throw new Unreadable(`confidence ${JSON.stringify(level)} is not a number`)
    return level >= 90 ? level / 100 : level
  })
  return [first, ...others]
}

/** 95, 998 … as the columns of the references end. */
export const levelName = (level: number) => String(Number((level * 100).toFixed(6))).replace('.', '')

/** `lower95`, `upper95`, `lower998` … for every level asked for; the first one also as plain `lower`, `upper`. */
export function atEachLevel<Value, Limit>(
  levels: readonly [number, ...number[]],
  limitsAt: (confidence: number) => { readonly value: Value; readonly lower: Limit; readonly upper: Limit },
): Fields {
  const { value, lower, upper } = limitsAt(levels[0])
  const named = levels.map((level) => {
    const limits = limitsAt(level)
    const name = levelName(level)
    return { [`lower${name}`]: limits.lower, [`upper${name}`]: limits.upper }
  })
  return Object.assign({ value, lower, upper }, ...named)
}

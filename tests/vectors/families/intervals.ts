import { byar, crudeRate, meanInterval, wilson } from '@kangcheng/methods'
import { type Fields, listIn, numberIn } from '../fields.ts'
import type { Vector } from '../read-vectors.ts'

type Limits = { readonly value: number; readonly lower: number; readonly upper: number }

export function proportionWilson({ inputs, params }: Vector): Fields {
  const [events, total] = [numberIn(inputs, 'numerator'), numberIn(inputs, 'denominator')]
  if (events === undefined || !total) return {}
  const factor = numberIn(params, 'multiplier') ?? 1
  return atEachLevel(params, (level) => {
    const { value, lower, upper } = wilson(events, total, level)
    return { value: value * factor, lower: lower * factor, upper: upper * factor }
  })
}

export function poissonByar({ inputs, params }: Vector): Fields {
  const events = numberIn(inputs, 'count')
  return events === undefined ? {} : atEachLevel(params, (level) => byar(events, level))
}

export function rateCrude({ inputs, params }: Vector): Fields {
  const [events, persons] = [numberIn(inputs, 'count'), numberIn(inputs, 'population')]
  if (events === undefined || !persons) return {}
  const factor = numberIn(params, 'multiplier') ?? 1
  const { method } = crudeRate(events, persons, factor)
  const limits = atEachLevel(params, (level) => crudeRate(events, persons, factor, level))
  return { ...limits, method: method === 'exact' ? 'Exact' : 'Byars' }
}

export function meanT({ inputs, params }: Vector): Fields {
  const values = listIn(inputs, 'values').filter((value) => typeof value === 'number')
  const mean = meanInterval(values)
  if (!mean) return {}
  const limits = atEachLevel(params, (level) => meanInterval(values, level) ?? mean)
  return { ...limits, sum: mean.sum, n: mean.n, stdev: mean.standardDeviation }
}

/** `lower95`, `upper95`, `lower998` … for every level asked for; the first one also as plain `lower`, `upper`. */
function atEachLevel(params: Fields, limitsAt: (confidence: number) => Limits): Fields {
  const levels = listIn(params, 'confidence').filter((level) => typeof level === 'number')
  const first = limitsAt(levels[0] ?? 0.95)
  const named = levels.flatMap((level) => {
    const { lower, upper } = limitsAt(level)
    const name = String(Number((level * 100).toFixed(6))).replace('.', '')
    return [
      [`lower${name}`, lower],
      [`upper${name}`, upper],
    ] as const
  })
  return { value: first.value, lower: first.lower, upper: first.upper, ...Object.fromEntries(named) }
}

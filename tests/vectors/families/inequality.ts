import { type InequalityScale, type Interval, inequalityEstimate } from '@kangcheng/methods'
import { type Fields, listIn, numberIn } from '../fields.ts'
import type { Vector } from '../read-vectors.ts'
import { levelName, levelsIn } from './intervals.ts'
import { knowOnly, truthIn, wordIn } from './series.ts'

const SCALE: Readonly<Record<string, InequalityScale>> = { normal: 'symmetric', rate: 'rate', proportion: 'proportion' }

export function siiRii({ inputs, params }: Vector): Fields {
  knowOnly(params, 'valueType', 'transform', 'multiplier', 'confidence', 'repetitions')
  const [quantile, persons, values, lower, upper, errors] = [
    ...['quantile', 'population', 'value', 'lower95', 'upper95', 'se'],
  ].map((name) => listIn(inputs, name).map((value) => (typeof value === 'number' ? value : undefined)))
  const groups = (quantile ?? [])
    .map((rank, index) => {
      const standardError = errors?.[index]
      const group = {
        rank: rank ?? Number.NaN,
        persons: persons?.[index] ?? Number.NaN,
        value: values?.[index] ?? Number.NaN,
      }
      return standardError === undefined
        ? { ...group, lower: lower?.[index] ?? Number.NaN, upper: upper?.[index] ?? Number.NaN }
        : { ...group, standardError }
    })
    .sort((a, b) => a.rank - b.rank)
  const options = {
    scale: SCALE[wordIn(params, 'valueType', ['normal', 'rate', 'proportion']) ?? 'normal'],
    transform: truthIn(params, 'transform'),
    repetitions: numberIn(params, 'repetitions'),
    seed: 1,
  }
  const factor = numberIn(params, 'multiplier') ?? 1
  const size = Math.abs(factor)
  const at = (confidence: number, level: string) => {
    const estimate = inequalityEstimate.must(groups, { ...options, confidence })
    const { slope, relative } = factor < 0 ? turned(estimate) : estimate
    return {
      ...{ sii: slope.value * size, rii: relative.value, intercept: estimate.bottom },
      ...{ [`siiLower${level}`]: slope.lower * size, [`siiUpper${level}`]: slope.upper * size },
      ...{ [`riiLower${level}`]: relative.lower, [`riiUpper${level}`]: relative.upper },
    }
  }
  const levels = levelsIn(params)
  const named = levels.length > 1 ? levels.map((level) => at(level, levelName(level))) : []
  return Object.assign(at(levels[0], ''), ...named)
}

/** A multiplier below 0 asks from the other end: less is better. */
function turned({ slope, relative }: { readonly slope: Interval; readonly relative: Interval }) {
  return {
    slope: { value: -slope.value, lower: -slope.upper, upper: -slope.lower },
    relative: { value: 1 / relative.value, lower: 1 / relative.upper, upper: 1 / relative.lower },
  }
}

import {
  directlyStandardisedRate,
  directlyStandardisedRateOfRepeats,
  type IndirectlyStandardised,
  indirectlyStandardisedRate,
  indirectlyStandardisedRatio,
  isCalculated,
  type NotCalculable,
  type ReferencedBand,
  type StandardisedRate,
} from '@kangcheng/methods'
import { type Fields, isFields, listIn, numberIn } from '../fields.ts'
import type { Vector } from '../read-vectors.ts'
import { atEachLevel, levelsIn } from './intervals.ts'
import { knowOnly } from './series.ts'

export function dsrDobson({ inputs, params }: Vector): Fields {
  const bands = columns(inputs, ['count', 'population', 'standardPopulation']).map(
    ([events = 0, persons = 0, standard = 0]) => {
      return { events, persons, standard }
    },
  )
  return directly(params, bands, (factor, level) => directlyStandardisedRate(bands, factor, level))
}

export function dsrNonindependent({ inputs, params }: Vector): Fields {
  const rows = listIn(inputs, 'rows').filter(isFields)
  const bands = [...Map.groupBy(rows, ({ ageband }) => ageband).values()].map((own) => {
    const [persons, standard] = [numberIn(own[0] ?? {}, 'pop') ?? 0, numberIn(own[0] ?? {}, 'esp2013') ?? 0]
    const repeats = own.map((row) => ({ times: numberIn(row, 'freq') ?? 0, persons: numberIn(row, 'persons') ?? 0 }))
    return { persons, standard, repeats, events: repeats.reduce((sum, one) => sum + one.times * one.persons, 0) }
  })
  return directly(params, bands, (factor, level) => directlyStandardisedRateOfRepeats(bands, factor, level))
}

/** The totals stand even where the rate is withheld. */
function directly(
  params: Fields,
  bands: readonly { readonly events: number; readonly persons: number }[],
  rateAt: (factor: number, level: number) => StandardisedRate | NotCalculable,
): Fields {
  knowOnly(params, 'multiplier', 'confidence')
  const factor = numberIn(params, 'multiplier') ?? 1
  const totals = {
    totalCount: bands.reduce((sum, { events }) => sum + events, 0),
    totalPopulation: bands.reduce((sum, { persons }) => sum + persons, 0),
  }
  const levels = levelsIn(params)
  if (!isCalculated(rateAt(factor, 0.95))) return totals
  return { ...totals, ...atEachLevel(levels, (level) => figure(rateAt(factor, level))) }
}

export function isrRatio({ inputs, params }: Vector): Fields {
  const bands = referenced(inputs)
  return indirectly(params, (factor, level) => indirectlyStandardisedRatio(bands, factor, level))
}

export function isrRate({ inputs, params }: Vector): Fields {
  const bands = referenced(inputs)
  const rate = indirectlyStandardisedRate(bands, numberIn(params, 'multiplier') ?? 1)
  return {
    ...indirectly(params, (factor, level) => indirectlyStandardisedRate(bands, factor, level)),
    ...(isCalculated(rate) && { referenceRate: rate.referenceRate }),
  }
}

function indirectly(
  params: Fields,
  ratioAt: (factor: number, level: number) => IndirectlyStandardised | NotCalculable,
): Fields {
  knowOnly(params, 'multiplier', 'confidence')
  const factor = numberIn(params, 'multiplier') ?? 1
  const levels = levelsIn(params)
  const { observed, expected } = figure(ratioAt(factor, 0.95))
  return { observed, expected, ...atEachLevel(levels, (level) => figure(ratioAt(factor, level))) }
}

/** A band that the area has nobody in, or nothing of, counts nothing. */
function referenced(inputs: Fields): ReferencedBand[] {
  const names = ['count', 'population', 'referenceCount', 'referencePopulation']
  return columns(inputs, names).map(([events = 0, persons = 0, referenceEvents, referencePersons = 0]) => {
    return { events, persons, referenceEvents, referencePersons }
  })
}

/** Lists that belong together as rows, what is missing being missing. */
function columns(fields: Fields, names: readonly string[]): (number | undefined)[][] {
  const lists = names.map((name) => listIn(fields, name))
  if (new Set(lists.map(({ length }) => length)).size !== 1) throw new RangeError('lists differ in length')
  return (lists[0] ?? []).map((_, row) =>
    lists.map((list) => {
      const value = list[row]
      return typeof value === 'number' ? value : undefined
    }),
  )
}

function figure<Figure>(answer: Figure | NotCalculable): Exclude<Figure, NotCalculable> {
  if (isCalculated(answer)) return answer
  throw new RangeError('the rate at another level is not calculable')
}

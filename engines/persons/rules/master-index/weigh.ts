import type { Evidence } from '../../contract/master-index/doubts.ts'
import type { IndexModel } from '../../contract/master-index/index-model.ts'
import { levelsOf } from '../linking/charts.ts'
import { MISSING } from '../linking/traits/trait.ts'
import { twoPeople } from '../linking/two-people.ts'
import { readCharts } from './index-keys.ts'
import type { PatientTexts } from './read-patient.ts'

/** How alike a chart and another are. */
export interface Weighed {
  /** log2 of odds that they are of one person. */
  readonly score: number
  /** What no score outvotes. */
  readonly areTwoPeople: boolean
  readonly weights: readonly Evidence[]
}

/**
 * log2 of the odds that any two charts are of one person before they are looked at. Each chart has as many others of its person in a
 * large index as in a small one, but more strangers.
 */
export function priorOdds({ prior, charts }: IndexModel, among: number): number {
  const share = prior * Math.min(1, charts / among)
  return Math.log2(share / (1 - share))
}

/** Holds a chart against others. @param among how many charts there are in all */
export function weigh(
  model: IndexModel,
  chart: PatientTexts,
  others: readonly PatientTexts[],
  among: number,
): Weighed[] {
  const charts = readCharts([chart, ...others])
  const areTwo = twoPeople(charts)
  const tables = charts.traits.map(({ name, levels }) => {
    const known = new Map(
      model.traits.find(({ trait }) => trait === name)?.levels.map((one) => [one.level, one.weight]),
    )
    return levels.map((level, at) => (at === MISSING ? undefined : (known.get(level) ?? 0)))
  })
  const even = priorOdds(model, among)
  return others.map((_, at) => {
    const levels = levelsOf(charts, 0, at + 1)
    const weights = charts.traits.flatMap((trait, index) => {
      const level = levels[index] as number
      const weight = tables[index]?.[level]
      return weight === undefined ? [] : [{ trait: trait.name, level: trait.levels[level] ?? '', weight }]
    })
    return {
      score: weights.reduce((sum, { weight }) => sum + weight, even),
      areTwoPeople: areTwo(0, at + 1, levels),
      weights,
    }
  })
}

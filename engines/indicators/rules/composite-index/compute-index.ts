import { isCalculated, minMaxScore, weightedScore } from '@kangcheng/methods'
import type { IndexDefinition } from '../../contract/definition.ts'
import type { IndexMethod } from '../../contract/views.ts'
import { type IndexWeights, weighIndex } from './weigh-index.ts'

/** What one region has for the year: indicator code → figure in the unit of its definition. Missing means missing, never 0. */
export interface RegionFigures {
  readonly region: string
  readonly figures: ReadonlyMap<string, number>
}

/** The index of one region in figures alone; dimensions and indicators stand in the order of the definition. */
export interface IndexArithmetic {
  readonly region: string
  readonly score?: number
  readonly coverage: number
  readonly dimensions: readonly DimensionArithmetic[]
  readonly method: IndexMethod
}

interface DimensionArithmetic extends Pick<DefinedDimension, 'code' | 'name'> {
  readonly score?: number
  readonly coverage: number
  /** Of all its indicators, with a figure or without. */
  readonly weight: number
  readonly indicators: readonly IndicatorArithmetic[]
}

type DefinedDimension = IndexDefinition['dimensions'][number]
type DefinedIndicator = DefinedDimension['indicators'][number]

interface IndicatorArithmetic extends Pick<DefinedIndicator, 'indicator' | 'number' | 'worst' | 'best'> {
  readonly value?: number
  readonly score?: number
  readonly expertWeight: number
  readonly entropyWeight?: number
  readonly weight: number
}

/**
 * A composite index (0–100) for each region, with all its arithmetic; see docs/healthy-city-index.md.
 * The regions are those compared with each other: they share the entropy weights, so a city is weighed within its group.
 * - A figure becomes a score between the fixed `worst` (0) and `best` (100) of the definition.
 * - Weights combine expert and entropy weights as the definition asks; they add to 1 over the whole index.
 * - A sub-index is the weighted mean over its indicators with figures; below `minimumCoverage` it is absent.
 * - The total is the mean of the sub-indices there are, each with the weight of all its indicators;
 *   it is absent when fewer than `minimumCoverage` of all indicators have figures, so that one good chapter is no index.
 *
 * Throws RangeError for a figure that is not finite or a definition that `checkIndexDefinition` would refuse.
 */
export function computeIndex(definition: IndexDefinition, regions: readonly RegionFigures[]): IndexArithmetic[] {
  const items = definition.dimensions.flatMap((dimension) => dimension.indicators)
  const scores = regions.map(({ figures }) =>
    items.map(({ indicator, worst, best }) => {
      const figure = figures.get(indicator)
      return figure === undefined ? undefined : minMaxScore.must(figure, worst, best)
    }),
  )
  const weights = weighIndex(
    definition.method,
    items.map(({ weight }) => weight),
    scores,
  )
  return regions.map(({ region, figures }, row) => {
    const dimensions = dimensionsOf(definition, figures, scores[row] ?? [], weights)
    const coverage = shareWithFigures(dimensions.flatMap(({ indicators }) => indicators))
    const score = coverage < definition.minimumCoverage ? undefined : scoreOf(dimensions)
    return { region, ...(score !== undefined && { score }), coverage, dimensions, method: weights.method }
  })
}

function dimensionsOf(
  definition: IndexDefinition,
  figures: RegionFigures['figures'],
  scores: readonly (number | undefined)[],
  { expert, entropy, combined }: IndexWeights,
): DimensionArithmetic[] {
  let column = 0
  return definition.dimensions.map(({ code, name, indicators: defined }) => {
    const indicators = defined.map(({ indicator, number, worst, best }) => {
      const at = column++
      const value = figures.get(indicator)
      const score = scores[at]
      const entropyWeight = entropy?.[at]
      return {
        indicator,
        number,
        worst,
        best,
        ...(value !== undefined && { value }),
        ...(score !== undefined && { score }),
        expertWeight: expert[at] ?? 0,
        ...(entropyWeight !== undefined && { entropyWeight }),
        weight: combined[at] ?? 0,
      }
    })
    const coverage = shareWithFigures(indicators)
    const score = coverage < definition.minimumCoverage ? undefined : scoreOf(indicators)
    const weight = indicators.reduce((sum, one) => sum + one.weight, 0)
    return { code, name, ...(score !== undefined && { score }), coverage, weight, indicators }
  })
}

function scoreOf(parts: Parameters<typeof weightedScore>[0]): number | undefined {
  const score = weightedScore(parts)
  return isCalculated(score) ? score : undefined
}

function shareWithFigures(indicators: readonly IndicatorArithmetic[]): number {
  return indicators.filter(({ value }) => value !== undefined).length / indicators.length
}

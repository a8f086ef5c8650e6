import { minMaxScore, weightedScore } from '@kangcheng/methods'
import type { IndexDefinition } from '../../contract/definition.ts'
import type { IndexResult } from '../../contract/views.ts'
import { type IndexWeights, weighIndex } from './weigh-index.ts'

/** What one region has for the year: indicator code → figure in the unit of its definition. Missing means missing, never 0. */
export interface RegionFigures {
  readonly region: string
  readonly figures: ReadonlyMap<string, number>
}

interface IndexInput {
  readonly definition: IndexDefinition
  readonly year: number
  /** The regions compared with each other: they share the entropy weights, so a city is weighed within its group. */
  readonly regions: readonly RegionFigures[]
  /** Indicator code → name; a code without a name stands for itself. */
  readonly names?: ReadonlyMap<string, string>
}

type Dimension = IndexResult['dimensions'][number]

/**
 * A composite index (0–100) for each region, opened to its arithmetic; see docs/healthy-city-index.md.
 * - A figure becomes a score between the fixed `worst` (0) and `best` (100) of the definition.
 * - Weights combine expert and entropy weights as the definition asks; they add to 1 over the whole index.
 * - A sub-index is the weighted mean over its indicators with figures; below `minimumCoverage` it is absent.
 * - The total is the mean of the sub-indices there are, each with the weight of all its indicators;
 *   it is absent when fewer than `minimumCoverage` of all indicators have figures, so that one good chapter is no index.
 *
 * Throws RangeError for a figure that is not finite or a definition that `checkIndexDefinition` would refuse.
 */
export function computeIndex(input: IndexInput): IndexResult[] {
  const { definition, year, regions } = input
  const items = definition.dimensions.flatMap((dimension) => dimension.indicators)
  const scores = regions.map(({ figures }) =>
    items.map(({ indicator, worst, best }) => {
      const figure = figures.get(indicator)
      return figure === undefined ? undefined : minMaxScore(figure, worst, best)
    }),
  )
  const weights = weighIndex(
    definition.method,
    items.map(({ weight }) => weight),
    scores,
  )
  return regions.map(({ region, figures }, row) => {
    const dimensions = openDimensions(input, figures, scores[row] ?? [], weights)
    const score = totalScore(definition, dimensions)
    return {
      index: definition.code,
      region,
      year,
      ...(score !== undefined && { score }),
      dimensions,
      method: weights.method,
    }
  })
}

function openDimensions(
  { definition, names }: IndexInput,
  figures: RegionFigures['figures'],
  scores: readonly (number | undefined)[],
  { expert, entropy, combined }: IndexWeights,
): Dimension[] {
  let column = 0
  return definition.dimensions.map(({ code, name, indicators }) => {
    const opened = indicators.map(({ indicator }) => {
      const at = column++
      const value = figures.get(indicator)
      const score = scores[at]
      const entropyWeight = entropy?.[at]
      return {
        indicator,
        name: names?.get(indicator) ?? indicator,
        ...(value !== undefined && { value }),
        ...(score !== undefined && { score }),
        expertWeight: expert[at] ?? 0,
        ...(entropyWeight !== undefined && { entropyWeight }),
        weight: combined[at] ?? 0,
      }
    })
    const coverage = shareWithFigures(opened)
    const score = coverage < definition.minimumCoverage ? undefined : weightedScore(opened)
    return {
      code,
      name: name.zh,
      ...(name.en !== undefined && { nameEn: name.en }),
      ...(score !== undefined && { score }),
      coverage,
      indicators: opened,
    }
  })
}

function totalScore(definition: IndexDefinition, dimensions: readonly Dimension[]): number | undefined {
  if (shareWithFigures(dimensions.flatMap(({ indicators }) => indicators)) < definition.minimumCoverage)
    return undefined
  return weightedScore(
    dimensions.map(({ score, indicators }) => ({
      score,
      weight: indicators.reduce((sum, { weight }) => sum + weight, 0),
    })),
  )
}

function shareWithFigures(indicators: Dimension['indicators']): number {
  return indicators.filter(({ value }) => value !== undefined).length / indicators.length
}

import type { IndexDefinition, IndexResult, IndicatorDefinition, SeriesPoint } from '../../contract/index.ts'
import type { IndexArithmetic } from './compute-index.ts'

interface Words {
  readonly zh: string
  readonly en?: string
}

/** Whose index it is, of which year, and as known on which day. */
interface IndexPlace {
  readonly region: { readonly code: string; readonly name: Words }
  readonly year: number
  readonly asOf: string
  readonly regionsWeighed: number
}

/**
 * What a person needs to follow the arithmetic of one region: names, units, and the figure each score comes from.
 * `figures` is indicator → what was stated for the year, also where that is an absence or a level.
 */
export function openIndex(
  definition: IndexDefinition,
  indicators: ReadonlyMap<string, IndicatorDefinition>,
  { region, ...asked }: IndexPlace,
  { dimensions, ...arithmetic }: IndexArithmetic,
  figures: ReadonlyMap<string, SeriesPoint>,
): IndexResult {
  const { code, version, name, minimumCoverage, source } = definition
  return {
    index: code,
    version,
    ...named(name),
    ...arithmetic,
    region: region.code,
    regionName: region.name.zh,
    ...(region.name.en !== undefined && { regionNameEn: region.name.en }),
    ...asked,
    minimumCoverage,
    dimensions: dimensions.map(({ name, indicators: lines, ...sums }) => ({
      ...sums,
      ...named(name),
      indicators: lines.map((line) => {
        const known = indicators.get(line.indicator)
        const figure = figures.get(line.indicator)
        return {
          ...line,
          ...named(known?.name ?? { zh: line.indicator }),
          unit: known?.unit ?? '',
          ...(figure !== undefined && { figure }),
        }
      }),
    })),
    source,
    invented: [...figures.values()].some((figure) => figure.invented),
  }
}

function named({ zh, en }: Words): { name: string; nameEn?: string } {
  return { name: zh, ...(en !== undefined && { nameEn: en }) }
}

import type { Day } from '@kangcheng/kernel'
import type { IndicatorDefinition, IndicatorValue, SeriesPoint } from '../../../contract/index.ts'
import { seriesAsOf } from '../../series.ts'
import { isSmall, peopleBehind, publishable, suppressed } from '../small-numbers.ts'
import { cellsToHide, type PublicCells } from './complementary.ts'
import { cellsTold, type Told } from './public-cells.ts'
import { cellOf, type Family, sumsOver } from './sums.ts'

/** What can be read beside a publication, and whom its figures add up with. */
export interface Surroundings {
  /** Indicator → what stands in public. */
  standing: ReadonlyMap<string, PublicCells>
  /** The region of the publication with those below it, and the one above with its own. */
  families: readonly Family[]
  /** `region indicator` → every revision that the writer may see, of all these regions. */
  figures: ReadonlyMap<string, readonly IndicatorValue[]>
  /** Regions whose figures the writer may not see: they may have some. */
  unseen: ReadonlySet<string>
}

/** A figure as it may be published beside all that stands in public. */
export type AsPublished = (about: { indicator: string; region: string }, point: SeriesPoint) => SeriesPoint

export interface SuppressionQuestion {
  around: Surroundings
  definitions: ReadonlyMap<string, IndicatorDefinition>
  asOf: Day
}

/** Decides which of the figures that `isWanted` may be shown; whatever else is asked about is judged by itself. */
export function asPublished(
  question: SuppressionQuestion,
  isWanted: (cell: { indicator: string; region: string; period: string }) => boolean,
): AsPublished {
  const known = new Map<string, ReadonlySet<string>>()
  return ({ indicator, region }, point) => {
    const hidden = known.get(indicator) ?? hiddenOf(indicator, question, isWanted)
    known.set(indicator, hidden)
    if (point.absence === undefined && hidden.has(cellOf(region, point.period))) return suppressed(point)
    return publishable(point, question.definitions.get(indicator))
  }
}

/** How many figures of a publication may no longer be shown, for what has been released since it was written. */
export function disclosedBy(told: Told, question: SuppressionQuestion): number {
  const { around } = question
  const own = cellsTold([told])
  const standing = new Map(
    [...own].map(([indicator, { hidden }]) => {
      const { shown, hidden: before } = around.standing.get(indicator) ?? NOTHING
      return [indicator, { shown, hidden: new Set([...before, ...hidden]) }] as const
    }),
  )
  const asked = { ...question, around: { ...around, standing } }
  const isShown = ({ indicator, region, period }: { indicator: string; region: string; period: string }) =>
    own.get(indicator)?.shown.has(cellOf(region, period)) === true
  return [...own.keys()].reduce((count, indicator) => count + hiddenOf(indicator, asked, isShown).size, 0)
}

const NOTHING: PublicCells = { shown: new Set(), hidden: new Set() }

function hiddenOf(
  indicator: string,
  { around, definitions, asOf }: SuppressionQuestion,
  isWanted: Parameters<typeof asPublished>[1],
): ReadonlySet<string> {
  const definition = definitions.get(indicator)
  const regions = new Set(around.families.flatMap(({ region, below }) => [region, ...below]))
  const standing = around.standing.get(indicator) ?? NOTHING
  const counts = new Map<string, number | undefined>()
  const unknown = new Set<string>()
  const wanted = new Set<string>()
  const periods = new Set([...standing.shown, ...standing.hidden].map((cell) => cell.slice(cell.indexOf(' ') + 1)))
  for (const region of regions) {
    for (const point of seriesAsOf(around.figures.get(`${region} ${indicator}`) ?? [], asOf)) {
      const { period, absence } = point
      const cell = cellOf(region, period)
      periods.add(period)
      // Whoever reported it hides it: there is a count, and nobody here knows it.
      if (absence === 'suppressed') unknown.add(cell)
      else if (!isSmall(counts.get(cell))) counts.set(cell, peopleBehind(point, definition) ?? counts.get(cell))
      if (absence === undefined && isWanted({ indicator, region, period })) wanted.add(cell)
    }
  }
  for (const cell of unknown) counts.delete(cell)
  for (const region of around.unseen) {
    for (const period of periods) unknown.add(cellOf(region, period))
  }
  const sums = sumsOver(around.families, regions, periods)
  return cellsToHide({ wanted, counts, unknown, standing, sums })
}

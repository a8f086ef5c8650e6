import type { IndicatorDefinition, SeriesPoint } from '../../contract/index.ts'

/** Counts of people from 1 to 9, and what is worked out from them, are not published (DESIGN rule 3). Zero is. */
export const SMALLEST_PUBLISHED = 10
/** Units in which a figure itself counts people. */
const PEOPLE = new Set(['人', '名', '例', '人次'])

type Counted = Pick<IndicatorDefinition, 'unit' | 'counts' | 'factor'>

/** How many people stand behind a figure; nothing where it is a rate without counts or counts no people. */
export function peopleBehind(
  { value, parts, numerator, denominator }: Pick<SeriesPoint, 'value' | 'parts' | 'numerator' | 'denominator'>,
  definition: Counted | undefined,
): number | undefined {
  if (definition?.counts === 'things') return undefined
  if (numerator !== undefined) return numerator
  if (definition === undefined) return undefined
  // Whoever has the rate and the denominator has the count.
  if (value !== undefined && denominator !== undefined) {
    const count = Math.round((value / (definition.factor ?? 1)) * denominator)
    return value > 0 ? Math.max(1, count) : count
  }
  if (!PEOPLE.has(definition.unit)) return undefined
  return value ?? parts?.find(isSmall) ?? parts?.reduce((all, part) => all + part, 0)
}

export function isSmall(count: number | undefined): boolean {
  return count !== undefined && count > 0 && count < SMALLEST_PUBLISHED
}

/** The figure without its number: that there is one, and that it is not shown. */
export function suppressed(point: SeriesPoint): SeriesPoint {
  const { period, basis, status, revision, availableOn, invented } = point
  return { period, basis, status, revision, availableOn, invented, absence: 'suppressed' }
}

/** A figure as it may be published by itself. */
export function publishable(point: SeriesPoint, definition: Counted | undefined): SeriesPoint {
  return isSmall(peopleBehind(point, definition)) ? suppressed(point) : point
}

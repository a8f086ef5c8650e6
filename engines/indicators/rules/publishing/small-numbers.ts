import type { IndicatorDefinition, SeriesPoint } from '../../contract/index.ts'

/** Counts of people from 1 to 9, and what is worked out from them, are not published (DESIGN rule 3). Zero is. */
const SMALLEST_PUBLISHED = 10
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

/**
 * Parts that may not be shown beside their published total: the small ones, and as many of the next larger ones as it
 * takes so that nothing can be found by subtraction – at least two are left out, and together they count ten or more.
 * `total` is left out where it is not published; parts without a count keep nothing secret.
 */
export function partsToSuppress(
  parts: ReadonlyMap<string, number | undefined>,
  total: number | undefined,
): ReadonlySet<string> {
  const counted = [...parts].flatMap(([part, count]) => (count === undefined ? [] : [{ part, count }]))
  const hidden = new Set(counted.filter(({ count }) => isSmall(count)).map(({ part }) => part))
  if (hidden.size === 0 || total === undefined) return hidden
  const sum = () => counted.reduce((all, { part, count }) => (hidden.has(part) ? all + count : all), 0)
  // Zeros last: they hide least, and are worth most to whoever reads them.
  const others = counted
    .filter(({ part }) => !hidden.has(part))
    .sort((a, b) => Number(a.count === 0) - Number(b.count === 0) || a.count - b.count)
  for (const { part, count } of others) {
    if (hidden.size >= 2 && (sum() >= SMALLEST_PUBLISHED || count === 0)) break
    hidden.add(part)
  }
  return hidden
}

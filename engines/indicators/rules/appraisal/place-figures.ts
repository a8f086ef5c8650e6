import type { Place } from './curve-share.ts'
import type { UnitEvidence } from './evidence.ts'
import type { Line } from './scheme-lines.ts'

/** Line → unit → place among the units that carry it with a number, for the lines with the curve `rank`; ties share the better place. */
export function placeFigures(
  lines: readonly Line[],
  units: readonly UnitEvidence[],
): ReadonlyMap<string, ReadonlyMap<string, Place>> {
  const ranked = lines.filter(({ curve }) => curve?.kind === 'rank')
  return new Map(ranked.map((line) => [line.key, placesOf(line, units)]))
}

function placesOf({ key }: Line, units: readonly UnitEvidence[]): ReadonlyMap<string, Place> {
  const figures = units.flatMap(({ unit, coefficients, evidence }) => {
    const { figure, better } = evidence.get(key) ?? {}
    if (!coefficients.has(key) || figure?.value === undefined || figure.absence || better === undefined) return []
    // Turned round where less is better, so that the largest is the best.
    return [{ unit, value: better === 'increase' ? figure.value : -figure.value }]
  })
  figures.sort((a, b) => b.value - a.value)
  const places = new Map<string, Place>()
  let place = 1
  for (const [index, { unit, value }] of figures.entries()) {
    if (value !== figures[index - 1]?.value) place = index + 1
    places.set(unit, { place, of: figures.length })
  }
  return places
}

import type { Population } from '../../../contract/vital-events.ts'

export interface PersonYears {
  /** Bands in order of age, those of all years added up; none where the years differ in their bands. */
  readonly bands: readonly { readonly from: number; readonly persons: number }[]
  readonly persons: number
}

/** The person-years of some years' populations, of one sex or of all. Undefined where one of them does not part the sexes. */
export function personYears(
  populations: readonly Population[],
  sex: 'male' | 'female' | undefined,
): PersonYears | undefined {
  const years = populations.map((population) => bandsOf(population, sex))
  const [first, ...others] = years
  if (!first || years.some((bands) => bands.size === 0)) return undefined
  const persons = years.reduce((sum, bands) => sum + [...bands.values()].reduce((all, one) => all + one, 0), 0)
  const ages = [...first.keys()].sort((a, b) => a - b)
  const isSame = others.every((bands) => bands.size === ages.length && ages.every((from) => bands.has(from)))
  if (!isSame) return { bands: [], persons }
  return {
    persons,
    bands: ages.map((from) => ({ from, persons: years.reduce((sum, bands) => sum + (bands.get(from) ?? 0), 0) })),
  }
}

function bandsOf({ rows }: Population, sex: 'male' | 'female' | undefined): ReadonlyMap<number, number> {
  const parted = rows.filter((row) => row.sex !== 'both')
  const meant = sex === undefined ? (parted.length > 0 ? parted : rows) : parted.filter((row) => row.sex === sex)
  const bands = new Map<number, number>()
  for (const { from, persons } of meant) bands.set(from, (bands.get(from) ?? 0) + persons)
  return bands
}

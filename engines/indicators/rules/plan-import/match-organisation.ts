import { bareText, plainText } from './fold-text.ts'
import type { KnownOrganisation } from './plan-source.ts'

export interface OrganisationMatch {
  readonly code: string
  /** The name that matched, or the one to suggest. */
  readonly name: string
  /** False for a cut or shortened name that only one organisation can be meant by. */
  readonly exact: boolean
}

export type MatchOrganisation = (printed: string) => OrganisationMatch | undefined

/**
 * Finds organisations by printed name. 市 and 县 in front say nothing inside one city and are not compared.
 * A name that is the beginning of one organisation's name (市发 of 市发改委), or whose signs stand in it in
 * order, is only suggested; of the city's own organisations (those with its name in theirs) if its name is known.
 */
export function organisationMatcher(organisations: readonly KnownOrganisation[], city?: string): MatchOrganisation {
  const known = organisations.flatMap(({ code, names }) =>
    names.map((name) => ({ code, name, bare: bareOrganisation(name) })).filter(({ bare }) => bare !== ''),
  )
  const exact = new Map(known.map((entry) => [entry.bare, entry]))
  const ofCity = new Set(
    organisations
      .filter(({ names }) => city !== undefined && names.some((name) => name.includes(city)))
      .map(({ code }) => code),
  )
  const near = ofCity.size > 0 ? known.filter(({ code }) => ofCity.has(code)) : known
  return (printed) => {
    const bare = bareOrganisation(printed)
    if (bare === '') return undefined
    const same = exact.get(bare)
    if (same) return { code: same.code, name: same.name, exact: true }
    const begins = near.filter((entry) => entry.bare.startsWith(bare))
    const contains =
      begins.length > 0 ? begins : near.filter((entry) => bare.length >= 2 && standsInOrder(bare, entry.bare))
    if (new Set(contains.map(({ code }) => code)).size !== 1) return undefined
    const begin = plainText(printed)
    const [shortest] = contains.toSorted(
      (a, b) =>
        Number(plainText(b.name).startsWith(begin)) - Number(plainText(a.name).startsWith(begin)) ||
        a.name.length - b.name.length,
    )
    return shortest && { code: shortest.code, name: shortest.name, exact: false }
  }
}

/** The single departments of a cell: 市卫健委、市教育局. The first one leads. */
export function departmentsOf(text: string): string[] {
  return text
    .split(/[、,,;;/\s\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

export function bareOrganisation(name: string): string {
  return bareText(name).replace(/^[省市县区](?=.)/, '')
}

function standsInOrder(signs: string, name: string): boolean {
  let at = 0
  for (const sign of signs) {
    at = name.indexOf(sign, at) + 1
    if (at === 0) return false
  }
  return true
}

import { type Address, readAddress } from '../../../fhir/address.ts'
import type { Pairs } from '../../../fhir/ask-fhir.ts'

/** The kinds of search parameters of FHIR R4. */
export type Kind = 'token' | 'string' | 'date' | 'number' | 'quantity' | 'reference' | 'uri' | 'composite' | 'special'

/**
 * How a parameter may be asked: a modifier behind its name (`:exact`) or a prefix before its value (`ge`). The plain way is the
 * empty one. Those of the kind, in the order in which they are offered (R4, search: modifiers, prefixes).
 */
export const WAYS: Readonly<Record<Kind, readonly string[]>> = {
  token: ['', ':not', ':text', ':missing'],
  string: ['', ':contains', ':exact', ':missing'],
  date: ['', 'ge', 'le', 'gt', 'lt', 'ne', 'sa', 'eb', ':missing'],
  number: ['', 'ge', 'le', 'gt', 'lt', 'ne', 'ap', ':missing'],
  quantity: ['', 'ge', 'le', 'gt', 'lt', 'ne', 'ap', ':missing'],
  reference: ['', ':missing'],
  uri: ['', ':below', ':missing'],
  composite: [''],
  special: [''],
}
const PREFIX = /^(eq|ne|gt|lt|ge|le|sa|eb|ap)(?=[-+.\d])/

/** One criterion as it is edited. */
export interface Criterion {
  /** Tells it from others that say the same, for as long as it stands there. */
  readonly key: number
  readonly name: string
  readonly way: string
  readonly value: string
}
/** A search as it is edited. */
export interface Search {
  readonly type: string
  readonly criteria: readonly Criterion[]
  readonly sort: string
  readonly count: string
}

export const EMPTY_SEARCH: Search = { type: 'Patient', criteria: [], sort: '', count: '20' }
export const COUNTS: readonly string[] = ['10', '20', '50', '100']

/** With one criterion more, on a parameter. */
export function withCriterion(search: Search, name: string): Search {
  const key = 1 + Math.max(-1, ...search.criteria.map((one) => one.key))
  return { ...search, criteria: [...search.criteria, { key, name, way: '', value: '' }] }
}

/** With a criterion as it was changed. */
export function withChanged(search: Search, changed: Criterion): Search {
  return { ...search, criteria: search.criteria.map((one) => (one.key === changed.key ? changed : one)) }
}

export function withoutCriterion(search: Search, key: number): Search {
  return { ...search, criteria: search.criteria.filter((one) => one.key !== key) }
}

/** Names and values as they are sent; a criterion without a name or a value is not. */
export function pairsOfSearch({ criteria, sort, count }: Search): Pairs {
  return [
    ...criteria.flatMap((one) => (one.name === '' || one.value.trim() === '' ? [] : [pairOf(one)])),
    ...(sort === '' ? [] : [['_sort', sort] as const]),
    ['_count', count] as const,
  ]
}

function pairOf({ name, way, value }: Criterion): readonly [string, string] {
  const text = value.trim()
  return way.startsWith(':') ? [name + way, text] : [name, way + text]
}

/** A search out of an address that was typed, or that stands behind the `#` of the page. */
export function searchOf({ type, pairs }: Extract<Address, { kind: 'search' }>, kindOf: KindOf): Search {
  const controls = new Map(pairs)
  return {
    type,
    criteria: pairs
      .filter(([name]) => !CONTROLS.has(name))
      .map(([said, value], key) => {
        const at = said.indexOf(':')
        const way = at === -1 ? '' : said.slice(at)
        const name = at === -1 ? said : said.slice(0, at)
        const kind = kindOf(type, name)
        // What this page has no word for, a chain or a rare modifier, stays whole in the name.
        if (kind === undefined || (way !== '' && !WAYS[kind].includes(way))) return { key, name: said, way: '', value }
        if (way !== '') return { key, name, way, value }
        const prefix = (WAYS[kind].includes('ge') && PREFIX.exec(value)?.[1]) || ''
        const known = WAYS[kind].includes(prefix)
        return {
          key,
          name,
          way: known ? prefix : '',
          value: known || prefix === 'eq' ? value.slice(prefix.length) : value,
        }
      }),
    sort: controls.get('_sort') ?? '',
    count: COUNTS.find((count) => count === controls.get('_count')) ?? EMPTY_SEARCH.count,
  }
}
const CONTROLS: ReadonlySet<string> = new Set(['_sort', '_count', '_cursor', '_format', '_pretty'])
export type KindOf = (type: string, name: string) => Kind | undefined

/** What may say who somebody is. Their values never stand in the address of the page, whatever type is searched. */
const IDENTIFYING: ReadonlySet<string> = new Set([
  'name',
  'family',
  'given',
  'phonetic',
  'identifier',
  'telecom',
  'phone',
  'email',
  'birthdate',
  'death-date',
  'address',
  'address-city',
  'address-postalcode',
  'address-state',
  'address-country',
  '_content',
  '_text',
])

/** Whether the value of a criterion may say who somebody is; the links of a chain count too (`patient.name`). */
export function isIdentifying(name: string): boolean {
  return name.split(/[.:]/).some((part) => IDENTIFYING.has(part))
}

/** What stands behind the `#`: the search by which the page opens again, identifying values left out. */
export function hashOf(search: Search): string {
  const pairs = search.criteria.flatMap((one) => {
    const [name, value] = pairOf(one)
    return one.name === '' ? [] : [[name, one.value.trim() === '' || isIdentifying(name) ? '' : value]]
  })
  if (search.sort !== '') pairs.push(['_sort', search.sort])
  if (search.count !== EMPTY_SEARCH.count) pairs.push(['_count', search.count])
  const query = new URLSearchParams(pairs).toString()
  return query === '' ? search.type : `${search.type}?${query}`
}

/** The search of an address of this page; undefined where there is none. */
export function searchOfHash(hash: string, kindOf: KindOf): Search | undefined {
  const found = hash === '' ? undefined : readAddress(hash)
  return found?.kind === 'search' ? searchOf(found, kindOf) : undefined
}

/** The FHIR address that the search makes, to be read and copied. */
export function addressOf(search: Search): string {
  const query = new URLSearchParams(pairsOfSearch(search).map(([name, value]) => [name, value])).toString()
  return `${search.type}?${query}`
}

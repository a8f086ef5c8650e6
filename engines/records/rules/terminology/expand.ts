import { fault, type Issue } from '../issue.ts'
import type { Resource } from '../resource.ts'
import { displayIn } from './display.ts'
import type { Members } from './members.ts'
import { searchRank, searchWords } from './search-text.ts'
import type { Member } from './system-parts.ts'
import type { ValueSet } from './value-set.ts'

export interface ExpandOptions {
  /** What a person typed: see search-text.ts. What fits best stands first. */
  readonly filter?: string
  readonly offset?: number
  /** Left out, all are given, and more than {@link MOST_WITHOUT_COUNT} are refused. 0 asks for the total only. */
  readonly count?: number
  readonly activeOnly?: boolean
  /** BCP 47. */
  readonly displayLanguage?: string
  readonly includeDesignations?: boolean
  /** Leaves out what only groups others. */
  readonly excludeNotForUI?: boolean
}

export const MOST_WITHOUT_COUNT = 10_000
const MOST_AT_ONCE = 50_000

/** The answer of `ValueSet/$expand`, flat. `at` is an instant. An expansion that would not be whole is refused. */
export function expand(
  valueSet: ValueSet,
  members: Members,
  options: ExpandOptions,
  at: string,
): { readonly resource: Resource } | { readonly issues: readonly Issue[] } {
  const [missing] = members.missing
  if (missing !== undefined) {
    return { issues: [fault('not-found', `${missing.slice(0, 200)} is not loaded, so the value set cannot be listed`)] }
  }
  const { offset = 0, count } = options
  const found = matching(members, options)
  if (members.isExhausted())
    return { issues: [fault('too-costly', 'the value set is composed of too much to be listed')] }
  if (count === undefined && found.length - offset > MOST_WITHOUT_COUNT) {
    return {
      issues: [fault('too-costly', `${found.length} codes: ask with a filter, or for a page with count and offset`)],
    }
  }
  const page = found.slice(offset, offset + Math.min(count ?? found.length, MOST_AT_ONCE))
  const { includes: _includes, excludes: _excludes, inactive: _inactive, ...texts } = valueSet
  return {
    resource: {
      resourceType: 'ValueSet',
      status: 'active',
      ...texts,
      expansion: {
        timestamp: at,
        total: found.length,
        ...(offset > 0 || count !== undefined ? { offset } : {}),
        parameter: [...parametersOf(options), ...[...members.used].map((uri) => ({ name: 'version', valueUri: uri }))],
        ...(page.length === 0 ? {} : { contains: page.map((member) => contained(member, options)) }),
      },
    },
  }
}

function matching(members: Members, { filter, activeOnly = false, excludeNotForUI = false }: ExpandOptions): Member[] {
  const words = searchWords(filter)
  const seen = members.mayRepeat ? new Map<string, Set<string>>() : undefined
  const ranks: Member[][] = [[], [], [], [], []]
  for (const member of members.list()) {
    const { concept } = member
    if ((activeOnly && concept.inactive === true) || (excludeNotForUI && concept.abstract === true)) continue
    const rank = words === undefined ? 0 : searchRank(words, concept)
    if (rank === undefined) continue
    if (seen !== undefined && isRepeated(seen, member)) continue
    ranks[rank]?.push(member)
  }
  return words === undefined ? (ranks[0] ?? []) : ranks.flat()
}

function isRepeated(seen: Map<string, Set<string>>, { system, concept }: Member): boolean {
  const codes = seen.get(system)
  if (codes === undefined) seen.set(system, new Set([concept.code]))
  else if (codes.has(concept.code)) return true
  else codes.add(concept.code)
  return false
}

function parametersOf(options: ExpandOptions): Record<string, unknown>[] {
  const { filter, displayLanguage, activeOnly, offset, count } = options
  return [
    ...(filter === undefined ? [] : [{ name: 'filter', valueString: filter }]),
    ...(displayLanguage === undefined ? [] : [{ name: 'displayLanguage', valueCode: displayLanguage }]),
    ...(activeOnly === undefined ? [] : [{ name: 'activeOnly', valueBoolean: activeOnly }]),
    ...(offset === undefined ? [] : [{ name: 'offset', valueInteger: offset }]),
    ...(count === undefined ? [] : [{ name: 'count', valueInteger: count }]),
  ]
}

function contained({ system, version, concept }: Member, options: ExpandOptions): Record<string, unknown> {
  const display = displayIn(concept, options.displayLanguage)
  return {
    system,
    ...(version === undefined ? {} : { version }),
    code: concept.code,
    ...(display === undefined ? {} : { display }),
    ...(concept.abstract === true ? { abstract: true } : {}),
    ...(concept.inactive === true ? { inactive: true } : {}),
    ...(options.includeDesignations === true && concept.designations !== undefined
      ? { designation: concept.designations.map(designationOf) }
      : {}),
  }
}

export function designationOf({
  value,
  language,
  use,
}: {
  value: string
  language?: string
  use?: string
}): Record<string, unknown> {
  return {
    ...(language === undefined ? {} : { language }),
    ...(use === undefined ? {} : { use: { code: use } }),
    value,
  }
}

import type { CodeList } from '../../contract/terminology.ts'
import type { Issue } from '../issue.ts'
import type { Resource } from '../resource.ts'
import { MOST_FAULTS } from '../validating/state.ts'
import { compileRule, type Domain } from './compile-rule.ts'
import type { ProfileDefinition } from './profile-definition.ts'

/** A profile ready to be asked. */
export interface Profile {
  readonly definition: ProfileDefinition
  /** What is wrong with a resource of its type that the base definitions found sound; a hundred issues at most. @param today YYYY-MM-DD */
  readonly ask: (resource: Resource, today: string) => readonly Issue[]
}

/** A code list as far as profiles need it. */
export type DomainList = Pick<CodeList, 'url' | 'title' | 'concepts'>

/** Profiles by URL. */
export type Profiles = ReadonlyMap<string, Profile>

/**
 * Makes functions of all profiles of the packs that are loaded; or says what is wrong with them, an example that comes out
 * otherwise than it expects among it.
 * @param today YYYY-MM-DD, for the examples
 */
export function compileProfiles(
  definitions: readonly ProfileDefinition[],
  lists: readonly DomainList[],
  today: string,
): { readonly profiles: Profiles; readonly faults: readonly string[] } {
  const domains = domainsOf(lists)
  const profiles = new Map<string, Profile>()
  const faults = twice(definitions, 'code').concat(twice(definitions, 'url'))
  for (const definition of definitions) {
    const unknown = definition.rules.flatMap((rule) =>
      rule.kind === 'domain' && !domains.has(rule.domain) ? [rule.domain] : [],
    )
    faults.push(...unknown.map((domain) => `${definition.code}: no code list has the url ${domain}`))
    if (unknown.length > 0) continue
    const profile = compileProfile(definition, domains)
    profiles.set(definition.url, profile)
    faults.push(...exampleFaults(profile, today))
  }
  return { profiles, faults }
}

/** Lists by url. A code of any version that is kept will do: what was recorded in its day stays right. */
function domainsOf(lists: readonly DomainList[]): ReadonlyMap<string, Domain> {
  const domains = new Map<string, Domain>()
  for (const { url, title, concepts } of lists) {
    const codes = new Set([...(domains.get(url)?.codes ?? []), ...concepts.map(({ code }) => code)])
    domains.set(url, { url, name: title.en ?? title.zh, codes })
  }
  return domains
}

function compileProfile(definition: ProfileDefinition, domains: ReadonlyMap<string, Domain>): Profile {
  const rules = definition.rules.map((rule) => compileRule(rule, domains))
  return {
    definition,
    ask: (value, today) => rules.flatMap((ask) => ask({ value, path: definition.type }, today)).slice(0, MOST_FAULTS),
  }
}

/**
 * Asks the profiles that a resource claims in meta.profile. Profiles that no pack has are the sender's own and not asked.
 * @param today YYYY-MM-DD
 */
export function askClaimed(resource: Resource, profiles: Profiles, today: string): readonly Issue[] {
  return (resource.meta?.profile ?? []).flatMap((url, at) => {
    const profile = profiles.get(url.replace(/\|.*$/, ''))
    if (profile === undefined) return []
    if (profile.definition.type === resource.resourceType) return profile.ask(resource, today)
    const path = `${resource.resourceType}.meta.profile[${at}]`
    const diagnostics = `${path} must be a profile of ${resource.resourceType}`
    return [{ severity: 'error', code: 'value', diagnostics, expression: [path] }]
  })
}

function exampleFaults({ definition, ask }: Profile, today: string): string[] {
  return definition.examples.flatMap(({ name, given, expect }) => {
    const resource = { resourceType: definition.type, ...given } as Resource
    const found = ask(resource, today).map((one) => `${one.severity} ${one.expression?.[0]}`)
    const said = (issues: readonly string[]) => issues.toSorted().join('; ')
    if (said(found) === said(expect)) return []
    return [
      `${definition.code}, example ${name}: expected ${said(expect) || 'nothing'}, found ${said(found) || 'nothing'}`,
    ]
  })
}

function twice<Key extends string>(all: readonly Readonly<Record<Key, string>>[], key: Key): string[] {
  const seen = new Set<string>()
  return all.flatMap((one) => {
    if (seen.has(one[key])) return [`two have the ${key} ${one[key]}`]
    seen.add(one[key])
    return []
  })
}

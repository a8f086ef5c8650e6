/** A name of a concept beside its display: another language, a synonym, a short name. */
export interface Designation {
  readonly value: string
  /** BCP 47. */
  readonly language?: string
  /** Code of what the name is for, e.g. `synonym`. */
  readonly use?: string
}

export const PROPERTY_TYPES = ['code', 'string', 'boolean', 'integer', 'decimal', 'dateTime'] as const
export type PropertyType = (typeof PROPERTY_TYPES)[number]

export interface Property {
  readonly code: string
  readonly type: PropertyType
  readonly value: string | number | boolean
}

/** One concept. What it does not have is left out: a hundred thousand of them are held in memory. */
export interface Concept {
  readonly code: string
  readonly display?: string
  readonly definition?: string
  readonly parents?: readonly string[]
  readonly designations?: readonly Designation[]
  readonly properties?: readonly Property[]
  readonly inactive?: true
  /** Groups others and is not meant to be chosen. */
  readonly abstract?: true
}

export interface CodeSystem {
  readonly url: string
  readonly version?: string
  readonly name?: string
  readonly title?: string
  /** The title in English, where `title` is Chinese. */
  readonly titleEn?: string
  /** Language of the displays, BCP 47. */
  readonly language?: string
  readonly caseSensitive: boolean
  readonly content: 'complete' | 'fragment' | 'example' | 'not-present'
  readonly copyright?: string
  /** By code, in the order of the source. */
  readonly concepts: ReadonlyMap<string, Concept>
}

/** `url|version` apart; an empty version is none. */
export function splitCanonical(canonical: string): { url: string; version?: string } {
  const bar = canonical.indexOf('|')
  if (bar < 0) return { url: canonical }
  const version = canonical.slice(bar + 1)
  return { url: canonical.slice(0, bar), ...(version === '' ? {} : { version }) }
}

export function canonicalOf(thing: { readonly url: string; readonly version?: string }): string {
  return thing.version === undefined ? thing.url : `${thing.url}|${thing.version}`
}

/** The concept with a code, in the writing of the system where case does not matter there. */
export function findConcept(system: CodeSystem, code: string): Concept | undefined {
  const exact = system.concepts.get(code)
  if (exact !== undefined || system.caseSensitive) return exact
  return foldedOf(system).get(code.toLowerCase())
}

const folded = new WeakMap<CodeSystem, ReadonlyMap<string, Concept>>()

function foldedOf(system: CodeSystem): ReadonlyMap<string, Concept> {
  let made = folded.get(system)
  if (made === undefined) {
    made = new Map([...system.concepts.values()].map((concept) => [concept.code.toLowerCase(), concept]))
    folded.set(system, made)
  }
  return made
}

/** The values a concept has for a property; what every concept has counts as a property too. */
export function valuesOf(system: CodeSystem, concept: Concept, property: string): readonly string[] {
  switch (property) {
    case 'code':
    case 'concept':
      return [concept.code]
    case 'display':
      return concept.display === undefined ? [] : [concept.display]
    case 'parent':
      return concept.parents ?? []
    case 'child':
      return childrenOf(system, concept.code)
    case 'inactive':
      return [String(concept.inactive === true)]
    default:
      return (concept.properties ?? []).filter(({ code }) => code === property).map(({ value }) => String(value))
  }
}

const children = new WeakMap<CodeSystem, ReadonlyMap<string, readonly string[]>>()

/** Codes right below one, in the order of the source. */
export function childrenOf(system: CodeSystem, code: string): readonly string[] {
  let made = children.get(system)
  if (made === undefined) {
    const found = new Map<string, string[]>()
    for (const concept of system.concepts.values()) {
      for (const parent of concept.parents ?? []) {
        const list = found.get(parent)
        if (list === undefined) found.set(parent, [concept.code])
        else list.push(concept.code)
      }
    }
    made = found
    children.set(system, made)
  }
  return made.get(code) ?? []
}

/** Whether a code is another one or lies below it. A circle, which no import lets in, ends all the same. */
export function isA(system: CodeSystem, code: string, ancestor: string): boolean {
  if (code === ancestor) return true
  let parents = system.concepts.get(code)?.parents
  // Most systems are trees: one way up, without a list of what was seen.
  for (let steps = 0; parents !== undefined && parents.length === 1 && steps < DEEPEST; steps++) {
    const [parent = ''] = parents
    if (parent === ancestor) return true
    parents = system.concepts.get(parent)?.parents
  }
  if (parents === undefined || parents.length === 0) return false
  return ancestorsAbove(system, parents).has(ancestor)
}

/** All codes above one, without itself. */
export function ancestorsOf(system: CodeSystem, code: string): ReadonlySet<string> {
  return ancestorsAbove(system, system.concepts.get(code)?.parents ?? [])
}

const DEEPEST = 64

function ancestorsAbove(system: CodeSystem, parents: readonly string[]): Set<string> {
  const seen = new Set<string>()
  const open = [...parents]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    for (const parent of system.concepts.get(next)?.parents ?? []) open.push(parent)
  }
  return seen
}

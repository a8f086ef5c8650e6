import type { Resource } from '../resource.ts'
import type { CodeSystem, Concept } from './code-system.ts'
import { type ConceptMap, readConceptMap } from './concept-map.ts'
import { given } from './given-text.ts'
import type { Include, ValueSet } from './value-set.ts'

/** A concept as the generated file writes it: code, display, places of its parents in the list, and marks `i` inactive, `a` abstract. */
export type PackedConcept = readonly [
  code: string,
  display?: string | 0,
  parents?: readonly number[] | 0,
  marks?: string,
]

export interface PackedSystem {
  readonly url: string
  readonly version?: string
  readonly name?: string
  readonly title?: string
  readonly copyright?: string
  readonly content?: 'fragment' | 'example'
  readonly caseInsensitive?: true
  readonly concepts: readonly PackedConcept[]
}

/** Value sets are written as they are held. */
export interface PackedTerminology {
  readonly systems: readonly PackedSystem[]
  readonly valueSets: readonly (Omit<ValueSet, 'excludes'> & {
    readonly url: string
    readonly excludes?: readonly Include[]
  })[]
  readonly conceptMaps: readonly Resource[]
}

/** Code systems, value sets and maps that come with FHIR R4, by url. A system is unpacked when first asked for. */
export interface Hl7Terminology {
  codeSystem(url: string, version?: string): CodeSystem | undefined
  valueSet(canonical: string): ValueSet | undefined
  conceptMap(canonical: string): ConceptMap | undefined
  /** In the order of the source. */
  readonly listed: readonly {
    readonly kind: 'CodeSystem' | 'ValueSet' | 'ConceptMap'
    readonly url: string
    readonly version?: string
    readonly title?: string
    readonly copyright?: string
    readonly count: number
  }[]
}

export function openHl7Terminology(packed: PackedTerminology): Hl7Terminology {
  const systems = new Map<string, PackedSystem | CodeSystem>(packed.systems.map((one) => [one.url, one]))
  const valueSets = new Map(packed.valueSets.map((one) => [one.url, { excludes: [], ...one }]))
  const maps = new Map(packed.conceptMaps.map((one) => [String(one.url), one]))
  const codeSystem = (url: string, version?: string) => {
    const held = systems.get(url)
    if (held === undefined || (version !== undefined && held.version !== undefined && held.version !== version))
      return undefined
    if (!isPacked(held)) return held
    const made = unpacked(held)
    systems.set(url, made)
    return made
  }
  return {
    codeSystem,
    valueSet: (canonical) => pinned(valueSets, canonical),
    conceptMap: (canonical) => {
      const resource = pinned(maps, canonical)
      const read = resource === undefined ? undefined : readConceptMap(resource)
      return read !== undefined && 'conceptMap' in read ? read.conceptMap : undefined
    },
    listed: [
      ...packed.systems.map(({ url, version, title, name, copyright, concepts }) => ({
        kind: 'CodeSystem' as const,
        url,
        ...given('version', version),
        ...given('title', title ?? name),
        ...given('copyright', copyright),
        count: concepts.length,
      })),
      ...packed.valueSets.map(({ url, version, title, name, includes }) => ({
        kind: 'ValueSet' as const,
        url,
        ...given('version', version),
        ...given('title', title ?? name),
        count: includes.length,
      })),
      ...packed.conceptMaps.map((map) => ({
        kind: 'ConceptMap' as const,
        url: String(map.url),
        ...given('version', map.version),
        ...given('title', map.title),
        count: Array.isArray(map.group) ? map.group.length : 0,
      })),
    ],
  }
}

/** Canonicals with another version than the one of FHIR find nothing. */
function pinned<Held>(held: ReadonlyMap<string, Held>, canonical: string): Held | undefined {
  const exact = held.get(canonical)
  if (exact !== undefined) return exact
  const bar = canonical.lastIndexOf('|')
  const found = bar < 0 ? undefined : held.get(canonical.slice(0, bar))
  const { version } = (found ?? {}) as { version?: unknown }
  return version === canonical.slice(bar + 1) ? found : undefined
}

function isPacked(system: PackedSystem | CodeSystem): system is PackedSystem {
  return Array.isArray(system.concepts)
}

function unpacked({ concepts, caseInsensitive, content, ...texts }: PackedSystem): CodeSystem {
  return {
    ...texts,
    language: 'en',
    caseSensitive: caseInsensitive !== true,
    content: content ?? 'complete',
    concepts: new Map(
      concepts.map(([code, display, parents, marks = '']): [string, Concept] => [
        code,
        {
          code,
          ...given('display', display),
          ...(parents ? { parents: parents.map((place) => concepts[place]?.[0] ?? '') } : {}),
          ...(marks.includes('i') ? { inactive: true } : {}),
          ...(marks.includes('a') ? { abstract: true } : {}),
        },
      ]),
    ),
  }
}

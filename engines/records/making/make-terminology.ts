/**
 * Makes `definitions/generated/terminology/hl7.json` of what HL7 publishes with FHIR R4 (CC0): its own code systems, those of
 * v2 and v3, all value sets, and concept maps. Left out are tables that belong to others, wherever HL7 prints parts of them:
 * SNOMED CT, LOINC, DICOM, ICD, ISO and ASTM; a value set that lists their codes keeps their name and is marked as withheld.
 *
 * node engines/records/making/make-terminology.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isObject, type Resource } from '../rules/resource.ts'
import type { CodeSystem } from '../rules/terminology/code-system.ts'
import type { PackedConcept, PackedSystem, PackedTerminology } from '../rules/terminology/hl7-definitions.ts'
import { readCodeSystem } from '../rules/terminology/read-code-system.ts'
import { type Include, readValueSet } from '../rules/terminology/value-set.ts'
import { readDefinitions } from './model/read-definitions.ts'

const OUT = join(import.meta.dirname, '../definitions/generated/terminology/hl7.json')

/** Systems of HL7, whatever else stands in its files. */
const OWN = /^https?:\/\/(?:hl7\.org\/fhir|terminology\.hl7\.org|cds-hooks\.hl7\.org)\//
/** Whole tables of others that HL7 prints. What only mentions them in its notice is HL7's. */
const EXCERPT = /excerpted from|appropriated from/
/** Systems of others whose short lists may stand in a value set: units with notice, languages and media types by name. */
const MAY_LIST = /^(?:http:\/\/unitsofmeasure\.org|urn:ietf:bcp:(?:13|47)|urn:iso:std:iso:(?:3166|4217))/
const MOST_LISTED_OF_OTHERS = 60

const resources = ['valuesets.json', 'v3-codesystems.json', 'v2-tables.json', 'conceptmaps.json'].flatMap((file) =>
  ['CodeSystem', 'ValueSet', 'ConceptMap'].flatMap((type) => readDefinitions(file, type) as Resource[]),
)

const systems = new Map<string, PackedSystem>()
const valueSets = new Map<string, PackedTerminology['valueSets'][number]>()
const conceptMaps: PackedTerminology['conceptMaps'][number][] = []

for (const resource of resources) {
  if (resource.resourceType === 'CodeSystem') addSystem(resource)
  else if (resource.resourceType === 'ValueSet') addValueSet(resource)
  else if (resource.resourceType === 'ConceptMap') addConceptMap(resource)
}

const packed: PackedTerminology = {
  systems: inOrder([...systems.values()]),
  valueSets: inOrder([...valueSets.values()]),
  conceptMaps: conceptMaps.toSorted((a, b) => (String(a.url) < String(b.url) ? -1 : 1)),
}
const concepts = packed.systems.reduce((sum, system) => sum + system.concepts.length, 0)
// A line for each, so that a change of one shows as such.
const text = `{${Object.entries(packed)
  .map(([key, list]) => `${JSON.stringify(key)}:[\n${list.map((one: unknown) => JSON.stringify(one)).join(',\n')}\n]`)
  .join(',\n')}}\n`
mkdirSync(dirname(OUT), { recursive: true })
writeFileSync(OUT, text)
process.stdout.write(
  `${packed.systems.length} code systems with ${concepts} concepts, ${packed.valueSets.length} value sets, ` +
    `${packed.conceptMaps.length} maps, ${Math.round(text.length / 1024)} KB\n`,
)

function addSystem(resource: Resource): void {
  const { url, copyright } = resource
  if (typeof url !== 'string' || !OWN.test(url) || EXCERPT.test(String(copyright)) || resource.content === 'supplement')
    return
  // Several tables of v2 stand once for each version, with the version in the address.
  if (url.includes('|') || systems.has(url) || resource.id === 'example') return
  const read = readCodeSystem(withKnownParents(resource))
  if ('issues' in read) throw new Error(`${url}: ${read.issues[0]?.diagnostics}`)
  const { codeSystem } = read
  if (codeSystem.concepts.size === 0) return
  systems.set(url, packedSystem(codeSystem))
}

/** A few lists of v3 name parents that they no longer have. */
function withKnownParents(resource: Resource): Resource {
  const known = new Set<string>()
  const gather = (list: unknown): void => {
    for (const one of Array.isArray(list) ? list : []) {
      known.add(String(one.code))
      gather(one.concept)
    }
  }
  const clean = (list: unknown): unknown =>
    Array.isArray(list)
      ? list.map((one) => ({
          ...one,
          concept: clean(one.concept),
          property: (Array.isArray(one.property) ? one.property : []).filter(
            ({ code, valueCode }: Record<string, unknown>) => code !== 'subsumedBy' || known.has(String(valueCode)),
          ),
        }))
      : undefined
  gather(resource.concept)
  return { ...resource, concept: clean(resource.concept) }
}

function packedSystem({
  url,
  version,
  name,
  title,
  copyright,
  content,
  caseSensitive,
  concepts,
}: CodeSystem): PackedSystem {
  const places = new Map([...concepts.keys()].map((code, index) => [code, index]))
  return {
    url,
    ...(version === undefined ? {} : { version }),
    ...(title === undefined ? (name === undefined ? {} : { name }) : { title }),
    ...(copyright === undefined ? {} : { copyright }),
    ...(content === 'complete' || content === 'not-present' ? {} : { content }),
    ...(caseSensitive ? {} : { caseInsensitive: true }),
    concepts: [...concepts.values()].map(({ code, display, parents, inactive, abstract }) => {
      const marks = `${inactive === true ? 'i' : ''}${abstract === true ? 'a' : ''}`
      const own = parents?.map((parent) => places.get(parent) ?? 0)
      const full: PackedConcept = [code, display ?? 0, own ?? 0, marks]
      const used = marks !== '' ? 4 : own !== undefined ? 3 : display !== undefined ? 2 : 1
      return full.slice(0, used) as unknown as PackedConcept
    }),
  }
}

function addValueSet(resource: Resource): void {
  const { url } = resource
  if (typeof url !== 'string' || url.includes('|') || valueSets.has(url)) return
  const read = readValueSet(resource)
  // Some are named only, and are filled where they are used.
  if ('issues' in read) return
  const { includes, excludes, status: _status, name, title, ...texts } = read.valueSet
  valueSets.set(url, {
    ...texts,
    ...(title === undefined ? (name === undefined ? {} : { name }) : { title }),
    url,
    includes: includes.map(withoutTables),
    ...(excludes.length === 0 ? {} : { excludes: excludes.map(withoutTables) }),
  })
}

function withoutTables({ concepts, ...include }: Include): Include {
  const { system = '' } = include
  if (concepts === undefined) return include
  if (OWN.test(system))
    return { ...include, concepts: concepts.map(({ code, display }) => listed(code, display, systems.get(system))) }
  if (MAY_LIST.test(system) && concepts.length <= MOST_LISTED_OF_OTHERS) {
    return { ...include, concepts: concepts.map(({ code, display }) => listed(code, display)) }
  }
  return { ...include, withheld: true }
}

function listed(code: string, display?: string, system?: PackedSystem) {
  const known = system?.concepts.find(([one]) => one === code)?.[1]
  return { code, ...(display === undefined || display === known ? {} : { display }) }
}

function addConceptMap(resource: Resource): void {
  const { url, version, title, name, sourceCanonical, targetCanonical } = resource
  const group = (Array.isArray(resource.group) ? resource.group : []).filter(
    (one) => isObject(one) && OWN.test(String(one.source)) && OWN.test(String(one.target)),
  )
  if (group.length === 0 || String(url).includes('example')) return
  conceptMaps.push({
    resourceType: 'ConceptMap',
    url,
    version,
    title: title ?? name,
    sourceCanonical,
    targetCanonical,
    group,
  })
}

function inOrder<Item extends { readonly url: string }>(list: readonly Item[]): Item[] {
  return list.toSorted((a, b) => (a.url < b.url ? -1 : 1))
}

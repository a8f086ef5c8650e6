import type { Resource } from '../resource.ts'
import { type CodeSystem, type Concept, childrenOf, findConcept, isA, type Property } from './code-system.ts'
import { displayIn } from './display.ts'
import { designationOf } from './expand.ts'

const MOST_CHILDREN = 1_000

/** The answer of `CodeSystem/$lookup`; undefined where there is no such code. Without `properties` all of them are told. */
export function lookup(
  system: CodeSystem,
  code: string,
  options: { readonly properties?: readonly string[]; readonly displayLanguage?: string } = {},
): Resource | undefined {
  const concept = findConcept(system, code)
  if (concept === undefined) return undefined
  const { properties, displayLanguage } = options
  const isAsked = (name: string) => properties === undefined || properties.includes(name) || properties.includes('*')
  const display = displayIn(concept, displayLanguage, system)
  const told = propertiesOf(system, concept, isAsked)
  return {
    resourceType: 'Parameters',
    parameter: [
      { name: 'name', valueString: system.title ?? system.name ?? system.url },
      ...(system.version === undefined ? [] : [{ name: 'version', valueString: system.version }]),
      { name: 'display', valueString: display ?? concept.code },
      ...(concept.definition === undefined ? [] : [{ name: 'definition', valueString: concept.definition }]),
      { name: 'abstract', valueBoolean: concept.abstract === true },
      ...(concept.designations ?? [])
        .filter(() => isAsked('designation'))
        .map((one) => ({
          name: 'designation',
          part: partsOf(designationOf(one)),
        })),
      ...told.map((one) => ({
        name: 'property',
        part: [
          { name: 'code', valueCode: one.code },
          { name: 'value', [valueName(one)]: one.value },
        ],
      })),
    ],
  }
}

function propertiesOf(system: CodeSystem, concept: Concept, isAsked: (name: string) => boolean): Property[] {
  const codes = (code: string, values: readonly string[]) =>
    isAsked(code) ? values.map((value): Property => ({ code, type: 'code', value })) : []
  const hasOwn = concept.properties?.some(({ code }) => code === 'inactive') === true
  const inactive: Property = { code: 'inactive', type: 'boolean', value: concept.inactive === true }
  return [
    ...(isAsked('inactive') && !hasOwn ? [inactive] : []),
    ...codes('parent', concept.parents ?? []),
    ...codes('child', childrenOf(system, concept.code).slice(0, MOST_CHILDREN)),
    ...(concept.properties ?? []).filter(({ code }) => isAsked(code)),
  ]
}

/** `valueCode`, `valueDateTime`: the element of Parameters that holds a property of this type. */
export function valueName({ type }: Property): string {
  return `value${type[0]?.toUpperCase()}${type.slice(1)}`
}

function partsOf({ language, use, value }: Record<string, unknown>): Record<string, unknown>[] {
  return [
    ...(language === undefined ? [] : [{ name: 'language', valueCode: language }]),
    ...(use === undefined ? [] : [{ name: 'use', valueCoding: use }]),
    { name: 'value', valueString: value },
  ]
}

export type Subsumption = 'equivalent' | 'subsumes' | 'subsumed-by' | 'not-subsumed'

/** How A stands to B in one system; undefined where one of them is no code of it. */
export function subsumption(system: CodeSystem, codeA: string, codeB: string): Subsumption | undefined {
  const a = findConcept(system, codeA)?.code
  const b = findConcept(system, codeB)?.code
  if (a === undefined || b === undefined) return undefined
  if (a === b) return 'equivalent'
  if (isA(system, b, a)) return 'subsumes'
  return isA(system, a, b) ? 'subsumed-by' : 'not-subsumed'
}

/** The answer of `CodeSystem/$subsumes`. */
export function subsumptionParameters(outcome: Subsumption): Resource {
  return { resourceType: 'Parameters', parameter: [{ name: 'outcome', valueCode: outcome }] }
}

import { readDefinitions } from '../model/read-definitions.ts'

/** Codes by system; a set that has none is asked by shape, or not at all. */
export type Expansion = ReadonlyMap<string, readonly string[]>

/**
 * Sets that a required binding names and that HL7 publishes no list of. The name is that of a check in
 * rules/validating/primitives.ts; without one only the shape of a code is asked.
 */
export const NOT_LISTED: Readonly<Record<string, string | undefined>> = {
  'http://hl7.org/fhir/ValueSet/mimetypes': 'mimeType',
  'http://hl7.org/fhir/ValueSet/currencies': 'currency',
  // A grammar, not a list; a unit is understood where quantities are compared.
  'http://hl7.org/fhir/ValueSet/ucum-units': undefined,
  // LOINC's own answer list.
  'http://loinc.org/vs/LL379-9': undefined,
  // Of R4B; not in the terminology of R4.
  'http://hl7.org/fhir/ValueSet/subscription-notification-type': undefined,
}

interface ValueSet {
  readonly url: string
  readonly compose: { readonly include: readonly Include[]; readonly exclude?: unknown }
}

interface Include {
  readonly system?: string
  readonly concept?: readonly Concept[]
  readonly filter?: unknown
  readonly valueSet?: unknown
}

interface Concept {
  readonly code: string
  readonly concept?: readonly Concept[]
}

interface CodeSystem {
  readonly url: string
  readonly concept?: readonly Concept[]
}

const FILES = ['v2-tables.json', 'v3-codesystems.json', 'valuesets.json']

/** A function that gives the codes of a value set. It throws for one that cannot be listed and is not in NOT_LISTED. */
export function readValueSets(): (url: string) => Expansion | undefined {
  const all = <Kind extends { readonly url: string }>(type: string) =>
    new Map(FILES.flatMap((file) => readDefinitions(file, type) as unknown as Kind[]).map((one) => [one.url, one]))
  const sets = all<ValueSet>('ValueSet')
  const systems = all<CodeSystem>('CodeSystem')
  return (url) => {
    if (url in NOT_LISTED) return undefined
    const set = sets.get(url)
    if (set === undefined || set.compose.exclude !== undefined) throw new Error(`no list of ${url}`)
    const codes = new Map<string, string[]>()
    for (const { system, concept, filter, valueSet } of set.compose.include) {
      if (system === undefined || filter !== undefined || valueSet !== undefined) throw new Error(`no list of ${url}`)
      const listed = codesOf(concept ?? systems.get(system)?.concept ?? [])
      if (listed.length === 0 || listed.some((code) => /\s/.test(code))) throw new Error(`no list of ${system}`)
      codes.set(system, [...(codes.get(system) ?? []), ...listed])
    }
    return codes
  }
}

const codesOf = (concepts: readonly Concept[]): string[] =>
  concepts.flatMap((one) => [one.code, ...codesOf(one.concept ?? [])])

import type { QualityRules } from '../../contract/record-quality/index.ts'
import type { Element, Evaluate, Resource } from './evaluator.ts'
import { readMoment, writeMoment } from './moments.ts'

/** An encounter with all that was written in it, and what is known of the patient. */
export interface EncounterRecord {
  readonly encounter: Resource
  /** Each once; whatever is of no type that a collection has is left aside. */
  readonly resources: readonly Resource[]
}

/** What is wrong with a path, as the evaluator says it: no values of the resources. */
export interface PathFault {
  readonly fault: string
}

/** An encounter as paths see it. */
export interface Chart {
  readonly encounter: Element
  /** Milliseconds: as of when it is examined. */
  readonly at: number
  find(path: string, about?: Element): readonly Element[] | PathFault
}

/** Which types stand in which collection. */
export const COLLECTIONS: Readonly<Record<string, readonly string[]>> = {
  patient: ['Patient'],
  compositions: ['Composition'],
  conditions: ['Condition'],
  orders: ['ServiceRequest'],
  medications: ['MedicationRequest'],
  administrations: ['MedicationAdministration'],
  results: ['DiagnosticReport'],
  observations: ['Observation'],
  procedures: ['Procedure'],
  allergies: ['AllergyIntolerance'],
  consents: ['Consent'],
}

/** The city's time. */
export const OFFSET = '+08:00'

/** Makes an encounter ready to be asked: its resources become elements once, and every path uses them. */
export function openChart(
  evaluate: Evaluate,
  { encounter, resources }: EncounterRecord,
  { notes }: Pick<QualityRules, 'notes'>,
  at: number,
): Chart {
  const sound = resources.filter(isSound).sort(byDate)
  const bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [encounter, ...sound].map((resource) => ({ resource })),
  }
  const now = writeMoment(at, OFFSET).replace(OFFSET, `.000${OFFSET}`)
  const elements = evaluate('entry.resource', bundle, { now })
  if ('severity' in elements) throw new Error('a bundle has entries')
  const [itself, ...others] = elements as readonly [Element, ...Element[]]
  const nodes = (found: readonly Element[]) => found.map(({ node }) => node)
  const compositions = others.filter(({ value }) => (value as Resource).resourceType === 'Composition')
  const variables: Record<string, unknown> = {
    encounter: itself.node,
    age: ageAt(encounter, sound),
    about: itself.node,
  }
  for (const [name, types] of Object.entries(COLLECTIONS))
    variables[name] = nodes(others.filter(({ value }) => types.includes((value as Resource).resourceType)))
  for (const [name, kind] of Object.entries(notes))
    variables[name] = nodes(compositions.filter(({ value }) => isOfKind(value as Resource, kind)))
  return {
    encounter: itself,
    at,
    find(path, about = itself) {
      const found = evaluate(path, about, { now, variables: { ...variables, about: about.node } })
      return 'severity' in found ? { fault: found.diagnostics } : found
    },
  }
}

/** What somebody entered by mistake says nothing of the encounter. */
function isSound({ status, verificationStatus }: Resource): boolean {
  if (status === 'entered-in-error') return false
  return !codesOf(verificationStatus).some(({ code }) => code === 'entered-in-error')
}

/** Notes in the order in which they were written. */
function byDate(one: Resource, other: Resource): number {
  return writtenAt(one) - writtenAt(other)
}

function writtenAt({ resourceType, date }: Resource): number {
  const moment = resourceType === 'Composition' && typeof date === 'string' ? readMoment(date, OFFSET) : undefined
  return moment?.low ?? 0
}

function isOfKind(note: Resource, { codes, titles }: QualityRules['notes'][string]): boolean {
  const { type, title } = note
  const text = (type as { text?: unknown } | undefined)?.text
  if (titles.some((one) => one === title || one === text)) return true
  return codesOf(type).some(({ system, code }) => codes.some((one) => one.system === system && one.code === code))
}

function codesOf(concept: unknown): readonly { system?: string; code?: string }[] {
  const codings = (concept as { coding?: unknown } | undefined)?.coding
  return Array.isArray(codings) ? (codings as { system?: string; code?: string }[]) : []
}

/** Whole years at admission; nothing where one of the days is not known. */
function ageAt(encounter: Resource, resources: readonly Resource[]): number[] {
  const start = (encounter.period as { start?: unknown } | undefined)?.start
  const birth = resources.find(({ resourceType }) => resourceType === 'Patient')?.birthDate
  const began = typeof start === 'string' ? readMoment(start, OFFSET) : undefined
  if (!began || typeof birth !== 'string') return []
  const day = writeMoment(began.low, OFFSET).slice(0, 10)
  if (birth > day) return []
  return [Number(day.slice(0, 4)) - Number(birth.slice(0, 4)) - (day.slice(4, birth.length) < birth.slice(4) ? 1 : 0)]
}

import type { Decision } from '@kangcheng/access'
import type { Resource } from '@kangcheng/records'
import type { EncounterRecord } from '../../rules/record-quality/chart.ts'
import type { QualityDeps } from './quality-deps.ts'

/** How each type names its encounter. */
const OF_ENCOUNTER: Readonly<Record<string, string>> = {
  Composition: 'encounter',
  Condition: 'encounter',
  ServiceRequest: 'encounter',
  MedicationRequest: 'encounter',
  MedicationAdministration: 'context',
  DiagnosticReport: 'encounter',
  Observation: 'encounter',
  Procedure: 'encounter',
}
const OF_PATIENT = ['AllergyIntolerance', 'Consent'] as const

/** They come by the thousand: an encounter is looked at when something else in it changes, with all results that are there by then. */
const RESULTS: ReadonlySet<string> = new Set(['Observation', 'DiagnosticReport', 'MedicationAdministration'])

/** Types of which a change has an encounter examined. */
export const EXAMINED_TYPES: ReadonlySet<string> = new Set([
  'Encounter',
  'Patient',
  ...Object.keys(OF_ENCOUNTER).filter((type) => !RESULTS.has(type)),
  ...OF_PATIENT,
])

/** Of one type, in one encounter. */
const MOST = 1_000

export interface GatheredRecord extends EncounterRecord {
  /** Number of the organisation that keeps the encounter. */
  readonly source: number
  /** `Patient/x` */
  readonly patient: string | undefined
}

/**
 * An encounter and all that was written in it; undefined where there is none, or where a result has named one of which nobody has told
 * yet.
 */
export async function gatherRecord(
  { records }: Pick<QualityDeps, 'records'>,
  decision: Decision,
  id: string,
): Promise<GatheredRecord | undefined> {
  const encounter = await readOne(records, decision, 'Encounter', id)
  if (!encounter || encounter.resource.status === 'unknown') return undefined
  const patient = patientOf(encounter.resource)
  // All of a patient lie together: what is asked of one of them costs a part of what is asked of the city.
  const ofPatient = patient === undefined ? '' : `&patient=${patient}`
  const answer = await records.findTogether(decision, `Encounter/${id}`, [
    ...(patient === undefined ? [] : [['Patient', `_id=${patient.slice('Patient/'.length)}`] as const]),
    ...Object.entries(OF_ENCOUNTER).map(
      ([type, parameter]) => [type, `${parameter}=Encounter/${id}${ofPatient}&_count=${MOST}`] as const,
    ),
    ...(patient === undefined ? [] : OF_PATIENT.map((type) => [type, `patient=${patient}&_count=${MOST}`] as const)),
  ])
  if (!answer.ok) throw new Error(`what belongs to an encounter cannot be asked for: ${answer.status}`)
  return { encounter: encounter.resource, resources: answer.found.flat(), source: encounter.source, patient }
}

export async function readOne(
  records: QualityDeps['records'],
  decision: Decision,
  type: string,
  id: string,
): Promise<{ resource: Resource; source: number } | undefined> {
  const answer = await records.read(decision, { type, id })
  if (answer.ok && answer.row.content !== null)
    return { resource: JSON.parse(answer.row.content) as Resource, source: answer.row.source }
  if (answer.ok || answer.status === 404 || answer.status === 410) return undefined
  throw new Error(`${type} cannot be read: ${answer.status}`)
}

/** `Encounter/x` and `Patient/x` that a resource names. */
export function ownersOf(resource: Resource): { encounter: string | undefined; patient: string | undefined } {
  const { encounter, context } = resource as Readonly<Record<string, { readonly reference?: string } | undefined>>
  return { encounter: relative(encounter?.reference ?? context?.reference, 'Encounter'), patient: patientOf(resource) }
}

function patientOf(resource: Resource): string | undefined {
  const { subject, patient } = resource as Readonly<Record<string, { readonly reference?: string } | undefined>>
  return relative(subject?.reference ?? patient?.reference, 'Patient')
}

function relative(reference: string | undefined, type: string): string | undefined {
  const id =
    reference === undefined
      ? undefined
      : new RegExp(`^${type}/([A-Za-z0-9.-]{1,64})(?:/_history/.*)?$`).exec(reference)?.[1]
  return id === undefined ? undefined : `${type}/${id}`
}

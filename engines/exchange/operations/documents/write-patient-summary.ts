import { type Decision, directoryIn } from '@kangcheng/access'
import type { Result } from '@kangcheng/kernel'
import { refuse } from '@kangcheng/kernel'
import type { CdaRefusal } from '../../contract/cda.ts'
import type { FhirResource } from '../../rules/cda/fhir/resource.ts'
import { writeSummary } from '../../rules/cda/writing/write-summary.ts'
import type { Deps } from '../deps.ts'

/** What a summary tells of, and how much of each at most: the newest. */
const PARTS: readonly (readonly [type: string, query: string])[] = [
  ['AllergyIntolerance', '_count=200'],
  ['Condition', '_count=200'],
  ['MedicationStatement', '_count=200'],
  ['MedicationRequest', '_sort=-authoredon&_count=100'],
  ['Immunization', '_sort=-date&_count=200'],
  ['Observation', '_sort=-date&_count=200'],
  ['Procedure', '_sort=-date&_count=100'],
  ['Encounter', '_sort=-date&_count=100'],
]

/** The summary of a patient (病历概要, C0001) as a shared document, as far as who asks may see the record. */
export async function writePatientSummary(
  { records, database, clock, newId }: Pick<Deps, 'records' | 'database' | 'clock' | 'newId'>,
  decision: Decision,
  patient: string,
): Promise<Result<string, CdaRefusal>> {
  const reference = `Patient/${encodeURIComponent(patient)}`
  const answer = await records.findTogether(decision, reference, [
    ['Patient', `_id=${encodeURIComponent(patient)}`],
    ...PARTS.map(([type, query]) => [type, `patient=${reference}&${query}`] as const),
  ])
  // One that left out what could not be read would look like that of somebody without allergies.
  if (!answer.ok) throw new Error(`a record cannot be read for its summary: ${answer.status}`)
  const [person = []] = answer.found
  if (person.length === 0) return refuse('cda.no-patient')
  const resources = answer.found.flat()
  const { organisation, userId, name } = decision.actor
  const place = await directoryIn(database.kysely).findOrganisation(organisation.code)
  const id = newId()
  return writeSummary(resources as readonly FhirResource[], {
    id,
    setId: id,
    version: 1,
    time: clock.now().toISOString(),
    organisation: { code: organisation.code, name: place?.name.zh ?? organisation.code },
    author: { id: userId, name },
  })
}

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import type { Records } from '../open-records.ts'
import type { Examples } from './bad-resources.ts'

/** Small examples of HL7, one of a type; each is valid, so that the one fault in it is what is refused. */
const TYPES = [
  'AllergyIntolerance-example',
  'Appointment-example',
  'CarePlan-example',
  'Condition-example',
  'Coverage-9876B1',
  'Device-example',
  'DiagnosticReport-f201',
  'Encounter-example',
  'Goal-example',
  'Immunization-example',
  'Location-1',
  'MedicationRequest-medrx002',
  'Observation-example',
  'Observation-blood-pressure',
  'Organization-hl7',
  'Patient-example',
  'Practitioner-example',
  'Procedure-example',
  'QuestionnaireResponse-f201',
  'ServiceRequest-example',
]

/** Reads the examples and has the server take each of them as it is. */
export async function acceptedExamples(records: Records): Promise<Examples> {
  const folder = dirname(fileURLToPath(import.meta.resolve('hl7.fhir.r4.examples/package.json')))
  const read = TYPES.map((name) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Examples[number])
  for (const example of read) await created(records, example)
  return read
}

/** Creates a resource and answers `Type/id`. */
export async function created(records: Records, resource: object): Promise<string> {
  const { resourceType } = resource as { resourceType: string }
  const { status, body } = await records.ask(resourceType, { method: 'POST', json: resource })
  if (status !== 201) throw new Error(`${resourceType}: ${status} ${JSON.stringify(body)}`)
  return `${resourceType}/${body.id}`
}

/** Rows of all that a write changes: what a refused request must leave as it was. */
export async function rowCounts({ city }: Records): Promise<unknown> {
  const counted = sql`SELECT
    (SELECT count(*) FROM records.resource) AS resources,
    (SELECT count(*) FROM records.superseded) AS superseded,
    (SELECT count(*) FROM records.placement) AS placements,
    (SELECT count(*) FROM platform.event) AS events`
  return (await counted.execute(city.platform.database.kysely)).rows[0]
}

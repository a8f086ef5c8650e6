import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { expect, it } from 'vitest'
import { openRecords, type Records, type Resource } from './open-records.ts'

const FOLDER = dirname(fileURLToPath(import.meta.resolve('hl7.fhir.r4.examples/package.json')))
/** The definitions of FHIR itself are examples too, by the thousand: some of each type will do. */
const OF_A_TYPE = 25
/** Beyond it an example is one of the lists of all definitions, which have a request of their own kind. */
const LARGEST = 64 * 1024
const IN_A_BATCH = 50

/** What HL7 published and its own definitions refuse, each with the reason. */
const REFUSED: Readonly<Record<string, string>> = {
  'ActivityDefinition/blood-tubes-supply': 'its narrative is empty (txt-2)',
  'ActivityDefinition/heart-valve-replacement': 'its narrative is empty (txt-2)',
  'DeviceMetric/example': 'its parent is a DeviceDefinition, and must be a Device',
  'DeviceUseStatement/example': 'its reason is a Procedure, which none may be',
  'EventDefinition/example': 'its narrative is empty (txt-2)',
  'MedicationRequest/medrx0301': 'a Practitioner dispenses, where an Organization must',
  'Observation/clinical-gender': 'an Encounter performed it',
  'Questionnaire/qs1': 'items without linkId',
  'Questionnaire/zika-virus-exposure-assessment': 'its narrative is empty (txt-2)',
  'StructureDefinition/Definition': 'neither abstract nor derived (sdf-4)',
  'Subscription/example': 'written by itself, not in a bundle',
  'Subscription/example-error': 'written by itself, not in a bundle',
}

it('keeps every example of HL7 as it was sent', async () => {
  const records = await openRecords()
  const examples = readExamples()
  const refused: Record<string, string> = {}
  const different: string[] = []
  for (let first = 0; first < examples.length; first += IN_A_BATCH) {
    const batch = examples.slice(first, first + IN_A_BATCH)
    const written = await inOneBatch(records, batch, (url, resource) => ({ resource, request: { method: 'PUT', url } }))
    const read = await inOneBatch(records, batch, (url) => ({ request: { method: 'GET', url } }))
    for (const [place, sent] of batch.entries()) {
      const { status = '', outcome } = written[place]?.response ?? {}
      const back = read[place]?.resource
      if (!status.startsWith('20')) refused[nameOf(sent)] = JSON.stringify(outcome)
      else if (!isDeepStrictEqual(asSent(back), asSent(sent))) different.push(`${nameOf(sent)} ${JSON.stringify(back)}`)
    }
  }
  expect(different).toEqual([])
  expect(Object.entries(refused).filter(([name]) => REFUSED[name] === undefined)).toEqual([])
  expect(Object.keys(refused).toSorted()).toEqual(Object.keys(REFUSED).toSorted())
  expect(examples.length).toBeGreaterThan(750)
}, 120_000)

async function inOneBatch({ ask }: Records, batch: Resource[], entryOf: (url: string, resource: Resource) => object) {
  const entry = batch.map((resource) => entryOf(nameOf(resource), resource))
  const { status, body } = await ask('', { method: 'POST', json: { resourceType: 'Bundle', type: 'batch', entry } })
  expect([status, body.entry?.length]).toEqual([200, batch.length])
  return body.entry ?? []
}

function readExamples(): Resource[] {
  const counts = new Map<string, number>()
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json') && name !== 'package.json' && !name.startsWith('.'))
    .flatMap((name) => {
      const text = readFileSync(join(FOLDER, name), 'utf8')
      if (text.length > LARGEST) return []
      const resource = JSON.parse(text) as Resource
      const count = (counts.get(resource.resourceType) ?? 0) + 1
      counts.set(resource.resourceType, count)
      return count <= OF_A_TYPE ? [resource] : []
    })
}

function nameOf({ resourceType, id }: Resource): string {
  return `${resourceType}/${id}`
}

/** Without what the server decides of each version. */
function asSent(resource: Resource | undefined): unknown {
  const { meta: { versionId: _version, lastUpdated: _when, ...meta } = {}, ...rest } = resource ?? { resourceType: '' }
  return { ...rest, meta }
}

import { CapabilityTool, Client } from 'fhir-kit-client'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Bundle, invented, openRecords, pressureOf, type Resource } from './open-records.ts'

/** A client of somebody else's making, used as its manual says: what it sends and expects is not ours. */
let client: Client

beforeAll(async () => {
  const { base, token } = await openRecords()
  client = new Client({ baseUrl: base, bearerToken: token })
})

const create = async (body: Resource) => (await client.create({ resourceType: body.resourceType, body })) as Resource
const idOf = (resource: Resource) => resource.id ?? ''
/** The status that an error of the client carries. */
const refusal = (asked: Promise<unknown>) =>
  asked.then(
    () => undefined,
    (error: { response?: { status: number; data: { resourceType: string } } }) => [
      error.response?.status,
      error.response?.data.resourceType,
    ],
  )

describe('fhir-kit-client', () => {
  it('reads what the server can do', async () => {
    const statement = await client.capabilityStatement()
    expect(statement).toMatchObject({ resourceType: 'CapabilityStatement', fhirVersion: '4.0.1', status: 'active' })
    const capability = new CapabilityTool(statement)
    expect(capability.interactionsFor({ resourceType: 'Patient' })).toEqual(
      expect.arrayContaining([
        'create',
        'read',
        'vread',
        'update',
        'patch',
        'delete',
        'history-instance',
        'search-type',
      ]),
    )
    for (const interaction of ['transaction', 'batch']) {
      expect([interaction, capability.serverCan(interaction)]).toEqual([interaction, true])
    }
    for (const parameter of ['identifier', 'name', 'birthdate', '_id', '_lastUpdated']) {
      expect([parameter, capability.resourceSearch('Patient', parameter)]).toEqual([parameter, true])
    }
  })

  it('creates, reads, updates, patches and deletes', async () => {
    const created = await create(invented(1))
    expect(created).toMatchObject({ ...invented(1), meta: { versionId: '1' } })
    const id = idOf(created)
    expect(await client.read({ resourceType: 'Patient', id })).toEqual(created)

    const updated = await client.update({ resourceType: 'Patient', id, body: { ...created, gender: 'male' } })
    expect(updated).toMatchObject({ id, gender: 'male', meta: { versionId: '2' } })
    const jsonPatch = [{ op: 'replace' as const, path: '/birthDate', value: '1980-02-02' }]
    const patched = await client.patch({ resourceType: 'Patient', id, jsonPatch })
    expect(patched).toMatchObject({ id, gender: 'male', birthDate: '1980-02-02', meta: { versionId: '3' } })
    expect(await client.vread({ resourceType: 'Patient', id, version: '2' })).toEqual(updated)

    await client.delete({ resourceType: 'Patient', id })
    expect(await refusal(client.read({ resourceType: 'Patient', id }))).toEqual([410, 'OperationOutcome'])
    const history = (await client.history({ resourceType: 'Patient', id })) as Bundle
    expect(history.type).toBe('history')
    expect(history.entry?.map(({ resource }) => resource?.meta?.versionId)).toEqual([undefined, '3', '2', '1'])
  })

  it('is told clearly what is not there and what is wrong', async () => {
    expect(await refusal(client.read({ resourceType: 'Patient', id: 'nobody' }))).toEqual([404, 'OperationOutcome'])
    expect(await refusal(create(invented(2, { gender: 'unheard-of' })))).toEqual([422, 'OperationOutcome'])
    const searchParams = { nonsense: '1' }
    expect(await refusal(client.search({ resourceType: 'Patient', searchParams }))).toEqual([400, 'OperationOutcome'])
  })

  it('updates what fits a question, or creates it', async () => {
    const searchParams = { identifier: 'urn:oid:2.16.156.10011.1.3|99010119800101003X' }
    const first = (await client.update({ resourceType: 'Patient', searchParams, body: invented(3) })) as Resource
    const again = await client.update({
      resourceType: 'Patient',
      searchParams,
      body: invented(3, { birthDate: '1980-03-03' }),
    })
    expect(again).toMatchObject({ id: first.id, birthDate: '1980-03-03', meta: { versionId: '2' } })
  })

  it('searches, by GET and by POST, and turns the pages forth and back', async () => {
    const patient = `Patient/${idOf(await create(invented(4)))}`
    for (let day = 10; day < 25; day++) await create(pressureOf(patient, `2026-03-${day}`, 100 + day))
    const searchParams = { patient, code: 'http://loinc.org|8480-6', _sort: '-date', _count: 6, _total: 'accurate' }
    const first = (await client.search({ resourceType: 'Observation', searchParams })) as Linked
    expect(first).toMatchObject({ type: 'searchset', total: 15 })
    expect(daysOf(first)).toEqual(['24', '23', '22', '21', '20', '19'])
    const posted = await client.search({ resourceType: 'Observation', searchParams, options: { postSearch: true } })
    expect(daysOf(posted as Linked)).toEqual(daysOf(first))

    const second = (await client.nextPage({ bundle: first })) as Linked
    const third = (await client.nextPage({ bundle: second })) as Linked
    expect([...daysOf(second), ...daysOf(third)]).toEqual(['18', '17', '16', '15', '14', '13', '12', '11', '10'])
    expect(client.nextPage({ bundle: third })).toBeUndefined()

    const inCompartment = await client.compartmentSearch({
      resourceType: 'Observation',
      compartment: { resourceType: 'Patient', id: patient.slice('Patient/'.length) },
      searchParams: { date: 'ge2026-03-20', _sort: 'date' },
    })
    expect(daysOf(inCompartment as Linked)).toEqual(['20', '21', '22', '23', '24'])
  })

  it('finds what lies near a place, and who works there', async () => {
    const clinicAt = (latitude: number, longitude: number) =>
      create({ resourceType: 'Location', name: '虚构诊所', position: { latitude, longitude } })
    const [near, far] = [await clinicAt(34.75, 112.98), await clinicAt(34.85, 112.98)]
    const service = await create({
      resourceType: 'HealthcareService',
      location: [{ reference: `Location/${near.id}` }],
    })
    const search = async (resourceType: string, searchParams: Record<string, string>) => {
      const { entry = [] } = (await client.search({ resourceType, searchParams })) as Bundle
      return entry.map(({ resource }) => resource?.id).sort()
    }
    expect(await search('Location', { near: '34.751|112.98|1|km' })).toEqual([near.id])
    expect(await search('Location', { near: '34.751|112.98|12000|m' })).toEqual([near.id, far.id].sort())
    expect(await search('HealthcareService', { 'location.near': '34.751|112.98|1' })).toEqual([service.id])
  })

  it('follows a reference and includes what it leads to', async () => {
    const id = idOf(await create(invented(5)))
    const observation = await create(pressureOf(`Patient/${id}`, '2026-04-01', 120))
    expect(await client.resolve({ reference: `Patient/${id}`, context: observation })).toMatchObject({ id })
    const searchParams = { _id: idOf(observation), _include: 'Observation:subject' }
    const found = (await client.search({ resourceType: 'Observation', searchParams })) as Bundle
    expect(found.entry?.map(({ resource }) => resource?.id)).toEqual([observation.id, id])
  })

  it('sends a transaction whose entries name one another, and one that fails leaves nothing', async () => {
    const patient = 'urn:uuid:99010000-0000-4000-8000-000000000001'
    const entries = (day: string) => [
      { fullUrl: patient, resource: invented(6), request: { method: 'POST', url: 'Patient' } },
      { resource: pressureOf(patient, day, 130), request: { method: 'POST', url: 'Observation' } },
    ]
    const body = { resourceType: 'Bundle', type: 'transaction', entry: entries('2026-05-01') }
    const answer = (await client.transaction({ body })) as Bundle
    expect(answer).toMatchObject({ resourceType: 'Bundle', type: 'transaction-response' })
    const places = (answer.entry ?? []).map(({ response }) => response?.location?.split('/') ?? [])
    const [made = '', observed = ''] = places.map((place) => place[place.indexOf('_history') - 1])
    expect(await client.read({ resourceType: 'Observation', id: observed })).toMatchObject({
      subject: { reference: `Patient/${made}` },
    })

    const identifier = 'urn:oid:2.16.156.10011.1.3|99010119800101006X'
    const broken = { ...body, entry: entries('the day before yesterday') }
    expect(await refusal(client.transaction({ body: broken }))).toEqual([422, 'OperationOutcome'])
    const there = await client.search({ resourceType: 'Patient', searchParams: { identifier, _summary: 'count' } })
    expect(there).toMatchObject({ total: 1 })
  })

  it('sends a batch of which each entry stands for itself', async () => {
    const body = {
      resourceType: 'Bundle',
      type: 'batch',
      entry: [
        { resource: invented(7), request: { method: 'POST', url: 'Patient' } },
        { resource: invented(8, { gender: 'unheard-of' }), request: { method: 'POST', url: 'Patient' } },
        { request: { method: 'GET', url: 'Patient/nobody' } },
        { request: { method: 'GET', url: 'Patient?identifier=none|none' } },
      ],
    }
    const answer = (await client.batch({ body })) as Bundle
    expect(answer.type).toBe('batch-response')
    expect(answer.entry?.map(({ response }) => response?.status.slice(0, 3))).toEqual(['201', '422', '404', '200'])
    expect(answer.entry?.[3]?.resource).toMatchObject({ type: 'searchset', total: 0 })
  })

  it('sends a bundle of megabytes', async () => {
    const resource = invented(0, { name: [{ text: '演'.repeat(1000) }] })
    const entry = Array.from({ length: 600 }, () => ({ resource, request: { method: 'POST', url: 'Patient' } }))
    const answer = (await client.transaction({
      body: { resourceType: 'Bundle', type: 'transaction', entry },
    })) as Bundle
    expect(answer.entry).toHaveLength(600)
  })

  it('calls operations', async () => {
    const id = idOf(await create(invented(9)))
    await create(pressureOf(`Patient/${id}`, '2026-06-01', 140))
    const everything = (await client.operation({
      name: '$everything',
      resourceType: 'Patient',
      id,
      method: 'GET',
    })) as Bundle
    expect(everything.entry?.map(({ resource }) => resource?.resourceType).toSorted()).toEqual([
      'Observation',
      'Patient',
    ])
    const input = invented(9, { gender: 'unheard-of' })
    const outcome = await client.operation({ name: '$validate', resourceType: 'Patient', method: 'POST', input })
    expect(outcome).toMatchObject({ resourceType: 'OperationOutcome', issue: [{ severity: 'error' }] })
  })
})

type Linked = Bundle & { link: { relation: string; url: string }[] }

function daysOf(bundle: Bundle): string[] {
  return (bundle.entry ?? []).map(({ resource }) => String(resource?.effectiveDateTime).slice(8))
}

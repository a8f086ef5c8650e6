import { MedplumClient } from '@medplum/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Bundle, invented, openRecords, pressureOf, type Resource } from './open-records.ts'

let client: MedplumClient

beforeAll(async () => {
  const { city, token } = await openRecords()
  // Without a cache: what it answers, the server said.
  client = new MedplumClient({ baseUrl: `${city.address}/`, fhirUrlPath: 'fhir/R4', accessToken: token, cacheTime: 0 })
})

const create = async (resource: Resource) => (await client.createResource(resource)) as Resource & { id: string }

describe('the client of Medplum', () => {
  it('creates, reads, updates and patches, and reads every version', async () => {
    const { id } = await create(invented(1))
    expect(await client.readResource('Patient', id)).toMatchObject(invented(1))
    const updated = await client.updateResource({ ...invented(1, { gender: 'male' }), id })
    expect(updated).toMatchObject({ id, gender: 'male', meta: { versionId: '2' } })
    const operations = [
      { op: 'test' as const, path: '/gender', value: 'male' },
      { op: 'add' as const, path: '/telecom', value: [{ system: 'phone', value: '10000000001' }] },
    ]
    const patched = await client.patchResource('Patient', id, operations)
    expect(patched).toMatchObject({ id, telecom: [{ value: '10000000001' }], meta: { versionId: '3' } })
    const history = (await client.readHistory('Patient', id)) as Bundle
    expect(history.entry?.map(({ resource }) => resource?.meta?.versionId)).toEqual(['3', '2', '1'])
    expect(await client.readVersion('Patient', id, '1')).toMatchObject(invented(1))
  })

  it('searches in its own words, one by one and page by page', async () => {
    const patient = `Patient/${(await create(invented(2))).id}`
    for (let day = 10; day < 15; day++) await create(pressureOf(patient, `2026-03-${day}`, 100 + day))
    const found = (await client.search('Observation', { subject: patient, _sort: '-date', _count: 2 })) as Bundle
    expect(found.entry?.map(({ resource }) => resource?.effectiveDateTime)).toEqual(['2026-03-14', '2026-03-13'])
    const high = await client.searchResources('Observation', { subject: patient, 'value-quantity': 'gt113' })
    expect(high).toHaveLength(1)
    expect(await client.searchOne('Patient', 'identifier=urn:oid:2.16.156.10011.1.3|nobody')).toBeUndefined()
    const pages: number[] = []
    for await (const page of client.searchResourcePages('Observation', { subject: patient, _count: 2 })) {
      pages.push(page.length)
    }
    expect(pages).toEqual([2, 2, 1])
  })

  it('creates what is not there yet, once', async () => {
    const query = 'identifier=urn:oid:2.16.156.10011.1.3|99010119800101003X'
    const first = (await client.createResourceIfNoneExist(invented(3), query)) as Resource
    const second = (await client.createResourceIfNoneExist(invented(3), query)) as Resource
    expect(second.id).toBe(first.id)
    const upserted = (await client.upsertResource(invented(3, { birthDate: '1980-03-03' }), query)) as Resource
    expect(upserted).toMatchObject({ id: first.id, birthDate: '1980-03-03' })
  })

  it('sends batches and transactions', async () => {
    const entry = [{ resource: invented(4), request: { method: 'POST', url: 'Patient' } }]
    for (const type of ['batch', 'transaction']) {
      const answer = (await client.executeBatch({ resourceType: 'Bundle', type, entry })) as Bundle
      expect([answer.type, answer.entry?.[0]?.response?.status.slice(0, 3)]).toEqual([`${type}-response`, '201'])
    }
  })

  it('deletes, and is told that it is gone', async () => {
    const { id } = await create(invented(5))
    await client.deleteResource('Patient', id)
    await expect(client.readResource('Patient', id)).rejects.toMatchObject({
      outcome: { resourceType: 'OperationOutcome', issue: [{ code: 'deleted' }] },
    })
  })

  it('validates without writing', async () => {
    const valid = await client.validateResource(invented(6))
    expect(valid).toMatchObject({ resourceType: 'OperationOutcome' })
    expect(await client.searchOne('Patient', { identifier: '99010119800101006X' })).toBeUndefined()
  })
})

import { accessRefusals, guardRoutes } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import { createHttpServer, type HttpServer, silentLog } from '@kangcheng/platform'
import { fhirRoutes, recordRefusals } from '@kangcheng/records'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { matchRoutes } from './match-routes.ts'
import { type IndexTestRoom, openIndex, patient } from './operations/master-index/index-room.fixture.ts'
import { indexRefusals } from './refusals/master-index.ts'

const WANG = { name: '王静', birth: '1982-08-18', sex: 'female' as const, phone: '13900000001' }

let room: IndexTestRoom
let server: HttpServer
let authorization: string

beforeAll(async () => {
  room = await openIndex()
  await room.send('east-hospital', patient('east-1', { ...WANG, number: '990101198208180029' }))
  await room.send('west-hospital', patient('west-1', { ...WANG, number: '990101198208180029', name: '王婧' }))
  await room.send('psychiatric-hospital', patient('mind-1', { ...WANG, number: '990101198208180029' }))
  await room.send('west-hospital', patient('west-2', { ...WANG, name: '王京', birth: '1982-08-19' }))
  server = await createHttpServer({
    ...{ log: silentLog, version: '1' },
    refusals: [accessRefusals, recordRefusals, indexRefusals],
  })
  guardRoutes(server, room.access)
  const { masterIndex: index, records } = room
  fhirRoutes(server, records, { name: 'test', version: '1' }, (scope) =>
    matchRoutes(scope, { index, check: records.check }),
  )
  const made = must(
    await room.access.createApiToken(room.systems['west-hospital'], {
      ...{ name: '医院信息系统', region: '410181', organisation: 'west-hospital', expiresOn: '2026-12-31' },
      permissions: ['persons.patient.match'],
    }),
  )
  authorization = `Bearer ${made.token}`
})
afterAll(() => server.close())

async function match(resource: object, more: object[] = []) {
  const payload = { resourceType: 'Parameters', parameter: [{ name: 'resource', resource }, ...more] }
  const headers = { authorization, 'content-type': 'application/fhir+json' }
  const answer = await server.inject({
    method: 'POST',
    url: '/fhir/R4/Patient/$match',
    headers,
    payload: JSON.stringify(payload),
  })
  return { status: answer.statusCode, body: answer.json() }
}
const ask = async (url: string) => {
  const answer = await server.inject({ url: `/fhir/R4/Patient/${url}`, headers: { authorization } })
  return { status: answer.statusCode, body: answer.json() }
}

describe('Patient/$match', () => {
  it('finds whom the index would link by itself as certain, with a score', async () => {
    const { id: _, ...asked } = patient('asked', { ...WANG, number: '990101198208180029' })
    const { status, body } = await match(asked)
    expect(status).toBe(200)
    expect(body).toMatchObject({ resourceType: 'Bundle', type: 'searchset' })
    expect(body.entry[0]).toMatchObject({
      resource: { resourceType: 'Patient', id: await room.personOf('east-1'), gender: 'female' },
      search: { mode: 'match', extension: [{ valueCode: 'certain' }], score: 1 },
    })
  })

  it('gives nobody who is not certain where only those are asked for, and no more than asked for', async () => {
    const { id: _, ...asked } = patient('asked', { name: '王静', birth: '1982-08-18', phone: '13877651234' })
    const only = [{ name: 'onlyCertainMatches', valueBoolean: true }]
    expect((await match(asked)).body.total).toBeGreaterThan(0)
    expect((await match(asked, only)).body.total).toBe(0)
    expect((await match(asked, [{ name: 'count', valueInteger: 1 }])).body.total).toBe(1)
  })

  it('says what is wrong with a question', async () => {
    expect((await match({ resourceType: 'Observation' })).status).toBe(400)
    expect((await match({ resourceType: 'Patient', birthDate: 'gestern' })).status).toBe(422)
    expect((await match({ resourceType: 'Patient' }, [{ name: 'count', valueString: 'many' }])).status).toBe(400)
  })
})

describe('Patient/$ihe-pix', () => {
  it('gives the other charts and identifiers of a person by one of them, but none that tells what they have', async () => {
    const person = await room.personOf('east-1')
    expect((await room.persons())[person]).toContain('mind-1')
    const { status, body } = await ask('$ihe-pix?sourceIdentifier=urn:hospital%7Ceast-1&targetSystem=urn:hospital')
    expect(status).toBe(200)
    expect(body.parameter).toEqual([
      { name: 'targetIdentifier', valueIdentifier: { system: 'urn:hospital', value: 'west-1' } },
      { name: 'targetId', valueReference: { reference: 'Patient/east-1' } },
      { name: 'targetId', valueReference: { reference: 'Patient/west-1' } },
    ])
    const looks = await sql`
      SELECT FROM access.audit WHERE operation = 'persons.cross-reference' AND subject = ${`person/${person}`}`
    expect((await looks.execute(room.database.kysely)).rows).toHaveLength(1)
  })

  it('says where it knows nobody, and what it was not given', async () => {
    expect((await ask('$ihe-pix?sourceIdentifier=urn:hospital%7Cnobody')).status).toBe(404)
    expect((await ask('$ihe-pix?sourceIdentifier=nothing')).status).toBe(400)
  })
})

it('the server says that it has both', async () => {
  const { rest } = (await server.inject({ url: '/fhir/R4/metadata' })).json()
  const known = rest[0].resource.find((one: { type: string }) => one.type === 'Patient').operation
  expect(known.map((one: { name: string }) => one.name)).toEqual(expect.arrayContaining(['match', 'ihe-pix']))
})

import type { Actor } from '@kangcheng/access'
import { accessRefusals, guardRoutes } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import { createHttpServer, type Database, type HttpServer, listenHttp, silentLog } from '@kangcheng/platform'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Resource } from '../rules/resource.ts'
import { BACKPORT, STREAM_CHANNEL } from '../rules/subscribing/channel.ts'
import { openRecords, TEST_MIGRATIONS, type TestRecords } from '../testing/open-records.ts'
import { addFhirScope } from './fhir-scope.ts'
import { resourceRoutes } from './resource-routes.ts'
import { subscriptionRoutes } from './subscription-routes.ts'

let database: Database
let clock: FixedClock
let city: TestRecords
let server: HttpServer
let address = ''
let hospital: Actor
let token = ''
let tokenId = ''
let base = ''

beforeAll(async () => {
  ;({ database } = await testDatabase(TEST_MIGRATIONS))
  clock = fixedClock('2026-03-07')
})
beforeEach(async () => {
  clock.advance({ seconds: 60 })
  await sql`TRUNCATE records.subscription, records.subscription_event`.execute(database.kysely)
  city = await openRecords({ database, clock })
  const permissions = ['records.*', 'access.token.create']
  const role = { code: 'hospital', name: { zh: '医院系统' }, permissions, mask: [] }
  must(await city.access.loadRoles(city.platform, [role]))
  city.records.subscriptions.loadTopics([LABORATORY])
  hospital = await city.addUser({ role: 'hospital', organisation: 'gongyi-health' })
  ;({ id: tokenId, token } = await tokenOf(hospital, 'gongyi-health'))
  server = await createHttpServer({ log: silentLog, version: '1', refusals: [accessRefusals] })
  guardRoutes(server, city.access)
  addFhirScope(server, (scope) => {
    resourceRoutes(scope, city.records)
    subscriptionRoutes(scope, city.records)
  })
  address = await listenHttp(server, { host: '127.0.0.1', port: 0 })
  base = `${address}/fhir/R4`
})
afterEach(() => server.close())

const LABORATORY = {
  code: 'laboratory-result',
  url: 'urn:kangcheng:topic:laboratory-result',
  title: { zh: '检验结果', en: 'Laboratory result' },
  resourceTrigger: [{ resource: ['Observation'], supportedInteraction: ['create' as const] }],
  canFilterBy: [],
  examples: [],
}

async function tokenOf(owner: Actor, organisation: string) {
  return must(
    await city.access.createApiToken(owner, {
      ...{ name: 'HIS', permissions: ['records.resource.read', 'records.subscription.manage'], region: '*' },
      ...{ organisation, expiresOn: '2026-12-31', perMinute: 10_000 },
    }),
  )
}
async function ask(path: string, { method = 'GET', json = undefined as unknown, as = token } = {}) {
  const answer = await fetch(`${base}/${path}`, {
    method,
    headers: { authorization: `Bearer ${as}`, 'content-type': 'application/fhir+json' },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  })
  const text = await answer.text()
  return { status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as Record<string, never> & Resource }
}
const STREAMED = {
  resourceType: 'Subscription',
  status: 'requested',
  reason: '联调',
  criteria: LABORATORY.url,
  channel: {
    type: 'rest-hook',
    _type: { extension: [{ url: `${BACKPORT}/backport-channel-type`, valueCoding: STREAM_CHANNEL }] },
    payload: 'application/fhir+json',
    _payload: { extension: [{ url: `${BACKPORT}/backport-payload-content`, valueCode: 'id-only' }] },
    extension: [{ url: `${BACKPORT}/backport-max-count`, valuePositiveInt: 2 }],
  },
}
async function subscribe(json: unknown = STREAMED): Promise<string> {
  const made = await ask('Subscription', { method: 'POST', json })
  expect([made.status, made.body.status]).toEqual([201, 'requested'])
  clock.advance({ seconds: 2 })
  await city.records.subscriptions.deliverDue()
  return String(made.body.id)
}
async function happen(count = 1): Promise<void> {
  const write = must(await city.access.require(hospital, 'records.resource.write', {}, 'care'))
  for (let one = 0; one < count; one++) {
    const resource = { resourceType: 'Observation', status: 'final', code: { text: '血糖' } } as Resource
    const done = await city.records.change(write, { method: 'create', type: 'Observation', resource })
    expect(done.ok).toBe(true)
  }
  await city.outbox.deliverDue()
}

/** A reader of a stream: the next event, or undefined at its end. */
async function openStream(id: string, lastEventId?: string) {
  const answer = await fetch(`${base}/Subscription/${id}/$stream`, {
    headers: {
      authorization: `Bearer ${token}`,
      ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
    },
  })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/event-stream'])
  const reader = (answer.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const next = async (): Promise<{ id?: string; event: string } | undefined> => {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end !== -1) {
        const block = text.slice(0, end)
        text = text.slice(end + 2)
        const fields = Object.fromEntries(block.split('\n').map((line) => line.split(/: (.*)/, 2) as [string, string]))
        if (fields.event === undefined) continue
        return { event: fields.event, ...(fields.id === undefined ? {} : { id: fields.id }) }
      }
      const read = await reader.read().catch(() => ({ done: true as const, value: undefined }))
      if (read.done) return undefined
      text += read.value
    }
  }
  return { next, close: () => reader.cancel() }
}

describe('a stream', () => {
  it('gives events as they come, and goes on behind the last one that was seen', async () => {
    const id = await subscribe()
    expect((await ask(`Subscription/${id}`)).body).toMatchObject({ status: 'active' })
    const stream = await openStream(id)
    await happen(3)
    expect(await stream.next()).toEqual({ event: 'notification', id: expect.stringMatching(/^[123]$/) })
    await stream.close()
    await happen(2)
    const again = await openStream(id, '1')
    expect(await again.next()).toEqual({ event: 'notification', id: '3' })
    expect(await again.next()).toEqual({ event: 'notification', id: '5' })
    await happen()
    expect(await again.next()).toEqual({ event: 'notification', id: '6' })
    await again.close()
  })

  it('says that it lives', async () => {
    const extension = [{ url: `${BACKPORT}/backport-heartbeat-period`, valueUnsignedInt: 1 }]
    const id = await subscribe({ ...STREAMED, channel: { ...STREAMED.channel, extension } })
    const stream = await openStream(id)
    expect(await stream.next()).toEqual({ event: 'heartbeat' })
    await stream.close()
  })

  it('ends when the rights of its reader end', async () => {
    const id = await subscribe()
    const stream = await openStream(id)
    must(await city.access.revokeOwnToken(hospital, tokenId))
    await happen()
    expect(await stream.next()).toBeUndefined()
  })

  it('is one of five at most, and ends with the server', async () => {
    const id = await subscribe()
    const streams = []
    for (let one = 0; one < 5; one++) streams.push(await openStream(id))
    expect((await ask(`Subscription/${id}/$stream`)).status).toBe(429)
    await streams[0]?.close()
    await server.close()
    expect(await streams[1]?.next()).toBeUndefined()
  })

  it('is for the organisation that subscribed', async () => {
    const id = await subscribe()
    const other = await city.addUser({ role: 'hospital', organisation: 'quzhou-government', home: 'quzhou-government' })
    const { token: as } = await tokenOf(other, 'quzhou-government')
    for (const operation of ['$stream', '$status', '$events']) {
      expect([operation, (await ask(`Subscription/${id}/${operation}`, { as })).status]).toEqual([operation, 404])
    }
    expect((await ask(`Subscription/$status?id=${id}`, { as })).body).toMatchObject({ total: 0 })
  })
})

describe('the operations', () => {
  it('say the status, and tell events again by their numbers', async () => {
    const id = await subscribe()
    await happen(3)
    const status = await ask(`Subscription/${id}/$status`)
    expect(status.body).toMatchObject({ resourceType: 'Bundle', type: 'searchset', total: 1 })
    expect(JSON.stringify(status.body)).toContain('{"name":"events-since-subscription-start","valueString":"3"}')
    expect((await ask('Subscription/$status?status=off')).body).not.toHaveProperty('entry.0')
    const parameter = [
      { name: 'eventsSinceNumber', valueString: '2' },
      { name: 'eventsUntilNumber', valueString: '3' },
      { name: 'content', valueCode: 'full-resource' },
    ]
    const events = await ask(`Subscription/${id}/$events`, {
      method: 'POST',
      json: { resourceType: 'Parameters', parameter },
    })
    const entries = events.body.entry as unknown as { resource: Resource }[]
    expect(entries.map(({ resource }) => resource.resourceType)).toEqual(['Parameters', 'Observation', 'Observation'])
    expect(JSON.stringify(entries[0])).toContain('query-event')
    for (const query of ['eventsSinceNumber=x', 'eventsUntilNumber=-1', 'content=all']) {
      expect([query, (await ask(`Subscription/${id}/$events?${query}`)).status]).toEqual([query, 400])
    }
  })

  it('list the topics, and refuse what they do not serve', async () => {
    const topics = await ask('Subscription/$topics')
    expect(topics.body).toMatchObject({ total: 1, entry: [{ fullUrl: LABORATORY.url }] })
    expect((await ask('Subscription?_id=x', { method: 'PUT', json: STREAMED })).status).toBe(400)
    const stray = {
      method: 'POST',
      json: { ...STREAMED, channel: { type: 'email', endpoint: 'mailto:x@example.com' } },
    }
    expect((await ask('Subscription', stray)).status).toBe(422)
    expect((await ask('Subscription/none/$status')).status).toBe(404)
    expect((await ask('Subscription/none', { method: 'DELETE' })).status).toBe(204)
  })
})

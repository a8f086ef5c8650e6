import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Actor, Decision } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import type { Database } from '@kangcheng/platform'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { validatorFor } from '../../definitions/validator.ts'
import type { Resource } from '../../rules/resource.ts'
import { BACKPORT } from '../../rules/subscribing/channel.ts'
import { openRecords, TEST_MIGRATIONS, type TestRecords } from '../../testing/open-records.ts'
import type { EntryAnswer } from '../writing/entry.ts'

const BASE = 'https://health.example.gov.cn/fhir/R4'

interface Post {
  headers: IncomingHttpHeaders
  body: Notification
}
interface Notification {
  type: string
  entry: { resource?: Resource & { parameter?: Parameter[] }; request: { method: string; url: string } }[]
}
interface Parameter {
  name: string
  valueString?: string
  valueCode?: string
  part?: (Parameter & { valueReference?: { reference: string } })[]
}

const posts: Post[] = []
let answer: number | 'never' = 204
let receiver: Server
let hook = ''
let database: Database
let clock: FixedClock
let city: TestRecords
let hospital: Actor
let manages: Decision
let writes: Decision

beforeAll(async () => {
  receiver = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      posts.push({ headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString('utf8')) as Notification })
      if (answer !== 'never') response.writeHead(answer).end()
    })
  })
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
  hook = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/fhir-hook`
  ;({ database } = await testDatabase(TEST_MIGRATIONS))
})
afterAll(() => {
  receiver.closeAllConnections()
  receiver.close()
})
beforeEach(async () => {
  clock ??= fixedClock('2026-03-07')
  // Rights are remembered for some seconds.
  clock.advance({ seconds: 60 })
  posts.length = 0
  answer = 204
  await sql`TRUNCATE records.subscription, records.subscription_event, platform.event, platform.delivery`.execute(
    database.kysely,
  )
  city = await openCity()
  hospital = await city.addUser({ role: 'hospital', organisation: 'gongyi-health' })
  manages = await decide(hospital, 'records.subscription.manage')
  writes = await decide(hospital, 'records.resource.write')
  city.records.subscriptions.loadTopics([LABORATORY])
})

async function openCity(): Promise<TestRecords> {
  const opened = await openRecords({ database, clock })
  const permissions = ['records.*', 'access.token.create']
  must(
    await opened.access.loadRoles(opened.platform, [
      { code: 'hospital', name: { zh: '医院系统' }, permissions, mask: [] },
    ]),
  )
  return opened
}
const decide = async (actor: Actor, permission: string) =>
  must(await city.access.require(actor, permission, {}, 'care'))

const LABORATORY = {
  code: 'laboratory-result',
  url: 'urn:kangcheng:topic:laboratory-result',
  title: { zh: '检验结果', en: 'Laboratory result' },
  resourceTrigger: [
    {
      resource: ['Observation'],
      supportedInteraction: ['create' as const, 'update' as const, 'delete' as const],
      queryCriteria: { current: 'status=final,amended' },
    },
  ],
  canFilterBy: [{ filterParameter: 'patient' }, { filterParameter: 'code' }],
  examples: [],
}

function subscriptionTo(criteria: string, { filters = [] as string[], channel = {}, more = {} } = {}): Resource {
  return {
    resourceType: 'Subscription',
    status: 'requested',
    reason: '联调',
    criteria,
    _criteria: {
      extension: filters.map((valueString) => ({ url: `${BACKPORT}/backport-filter-criteria`, valueString })),
    },
    channel: {
      type: 'rest-hook',
      endpoint: hook,
      header: ['Authorization: Bearer of-the-receiver'],
      payload: 'application/fhir+json',
      _payload: { extension: [{ url: `${BACKPORT}/backport-payload-content`, valueCode: 'full-resource' }] },
      ...channel,
    },
    ...more,
  } as Resource
}

const observation = (subject: string, code = '4548-4', status = 'final'): Resource => ({
  resourceType: 'Observation',
  status,
  code: { coding: [{ system: 'http://loinc.org', code }] },
  subject: { reference: subject },
})

function idOf(done: EntryAnswer): string {
  if (!done.ok || done.id === undefined) throw new Error(JSON.stringify(done))
  return done.id
}
async function subscribe(resource: Resource, decision = manages): Promise<string> {
  const { records } = city
  const without = JSON.parse(JSON.stringify(resource)) as { _criteria?: { extension: unknown[] } }
  if (without._criteria?.extension.length === 0) delete without._criteria
  const entry = { method: 'create', type: 'Subscription', resource: without as unknown as Resource } as const
  return idOf(await records.subscriptions.write(decision, entry, BASE))
}
async function create(resource: Resource, decision = writes): Promise<string> {
  const { resourceType: type } = resource
  return idOf(await city.records.change(decision, { method: 'create', type, resource }))
}
async function update(type: string, id: string, resource: Resource): Promise<void> {
  idOf(await city.records.change(writes, { method: 'update', type, id, resource: { ...resource, id } }))
}
/** All that is due at this moment: events find their subscriptions, and what they have to tell is sent. */
async function deliver(seconds = 0): Promise<void> {
  clock.advance({ seconds })
  await city.outbox.deliverDue()
  await city.records.subscriptions.deliverDue()
}
async function activate(resource = subscriptionTo(LABORATORY.url)): Promise<string> {
  const id = await subscribe(resource)
  await deliver(2)
  expect(await shown(id)).toMatchObject({ status: 'active', meta: { versionId: '2' } })
  posts.length = 0
  return id
}
async function shown(id: string): Promise<Resource> {
  const read = await city.records.read(city.all, { type: 'Subscription', id })
  if (!read.ok) throw new Error(JSON.stringify(read))
  return JSON.parse(read.row.content ?? '') as Resource
}
const parameters = (post: { body: Notification } | undefined) => post?.body.entry[0]?.resource?.parameter ?? []
const said = (post: Post | undefined, name: string) => {
  const found = parameters(post).find((one) => one.name === name)
  return found?.valueString ?? found?.valueCode
}
const numbers = (post: Post | undefined) =>
  parameters(post)
    .filter(({ name }) => name === 'notification-event')
    .map(({ part }) => Number(part?.find(({ name }) => name === 'event-number')?.valueString))
const told = () => posts.filter((post) => said(post, 'type') === 'event-notification')

describe('a subscription', () => {
  it('is requested, shakes hands, and is active in a version of its own', async () => {
    const id = await subscribe(subscriptionTo(LABORATORY.url))
    expect(await shown(id)).toMatchObject({ status: 'requested' })
    await deliver()
    expect(posts).toEqual([])
    await deliver(2)
    expect(posts).toHaveLength(1)
    expect(said(posts[0], 'type')).toBe('handshake')
    expect(said(posts[0], 'status')).toBe('requested')
    expect(said(posts[0], 'events-since-subscription-start')).toBe('0')
    expect(posts[0]?.headers).toMatchObject({
      'content-type': 'application/fhir+json',
      authorization: 'Bearer of-the-receiver',
    })
    expect(await shown(id)).toMatchObject({ status: 'active', meta: { versionId: '2' } })
  })

  it('is in error where the handshake fails, and begins again when it is asked for', async () => {
    answer = 500
    const id = await subscribe(subscriptionTo(LABORATORY.url))
    await deliver(2)
    expect(await shown(id)).toMatchObject({
      status: 'error',
      error: 'The handshake failed: answered-with-error 500.',
    })
    await deliver(3600)
    expect(posts).toHaveLength(1)
    answer = 200
    const entry = { method: 'update', type: 'Subscription', id, resource: { ...(await shown(id)), status: 'active' } }
    idOf(await city.records.subscriptions.write(manages, { ...entry, method: 'update' }, BASE))
    expect(await shown(id)).toMatchObject({ status: 'requested' })
    expect(await shown(id)).not.toHaveProperty('error')
    await deliver(2)
    expect(await shown(id)).toMatchObject({ status: 'active' })
  })

  it.each([
    ['another channel', subscriptionTo('x:y', { channel: { type: 'websocket' } }), /neither a topic/],
    [
      'a websocket',
      subscriptionTo('Observation?status=final', { channel: { type: 'websocket' } }),
      /channel websocket is not served/,
    ],
    ['a chain', subscriptionTo('Observation?subject:Patient.name=x'), /no chains/],
    ['no search', subscriptionTo('Observation?nothing=x'), /nothing/],
    ['a filter that is not allowed', subscriptionTo(LABORATORY.url, { filters: ['status=final'] }), /canFilterBy/],
    [
      'an address inside',
      subscriptionTo(LABORATORY.url, { channel: { endpoint: 'https://10.0.0.1/hook' } }),
      /public network/,
    ],
    [
      'a header of the connection',
      subscriptionTo(LABORATORY.url, { channel: { header: ['Host: elsewhere'] } }),
      /belongs to the connection/,
    ],
  ])('is refused for %s', async (_, resource, words) => {
    const entry = { method: 'create', type: 'Subscription', resource } as const
    const done = await city.records.subscriptions.write(manages, entry, BASE)
    expect(done).toMatchObject({ ok: false, status: 422 })
    expect(JSON.stringify(done)).toMatch(words)
  })
})

describe('an event', () => {
  it('is told once, numbered without gaps, with what the filters let through', async () => {
    await activate(subscriptionTo(LABORATORY.url, { filters: ['code=http://loinc.org|4548-4', 'patient=Patient/p1'] }))
    const first = await create(observation('Patient/p1'))
    await create(observation('Patient/p1', '718-7'))
    await create(observation('Patient/p2'))
    await create(observation('Patient/p1', '4548-4', 'preliminary'))
    clock.advance({ seconds: 1 })
    await update('Observation', first, observation('Patient/p1', '4548-4', 'amended'))
    await deliver()
    expect(told().map(numbers)).toEqual([[1, 2]])
    const [post] = told()
    expect(said(post, 'events-since-subscription-start')).toBe('2')
    expect(post?.body).toMatchObject({ resourceType: 'Bundle', type: 'history' })
    expect(post?.body.entry.slice(1).map(({ request }) => request)).toEqual([
      { method: 'POST', url: 'Observation' },
      { method: 'PUT', url: `Observation/${first}` },
    ])
    expect(post?.body.entry.slice(1).map(({ resource }) => [resource?.id, resource?.meta?.versionId])).toEqual([
      [first, '1'],
      [first, '2'],
    ])
    const validate = await validatorFor('Parameters')
    expect(validate?.(post?.body.entry[0]?.resource as Resource)).toEqual([])
    await deliver(10)
    expect(told()).toHaveLength(1)
    await city.records.change(writes, { method: 'delete', type: 'Observation', id: first })
    await deliver(10)
    expect(told().map(numbers)).toEqual([[1, 2], [3]])
    expect(told()[1]?.body.entry[1]).toMatchObject({ request: { method: 'DELETE', url: `Observation/${first}` } })
  })

  it('says as much as the payload asks for', async () => {
    const content = (valueCode: string) => ({
      _payload: { extension: [{ url: `${BACKPORT}/backport-payload-content`, valueCode }] },
    })
    await activate(subscriptionTo(LABORATORY.url, { channel: content('id-only') }))
    await activate(subscriptionTo(LABORATORY.url, { channel: content('empty') }))
    await activate(subscriptionTo('Observation?code=4548-4', { channel: { _payload: undefined, payload: undefined } }))
    const id = await create(observation('Patient/p1'))
    await deliver()
    const texts = told().map(({ body }) => JSON.stringify(body))
    expect(texts).toHaveLength(3)
    expect(texts.filter((text) => text.includes(`${BASE}/Observation/${id}`))).toHaveLength(1)
    expect(texts.some((text) => text.includes('4548-4'))).toBe(false)
  })

  it('comes in bundles of the size that is asked for, in the order of its number', async () => {
    const extension = [{ url: `${BACKPORT}/backport-max-count`, valuePositiveInt: 2 }]
    await activate(subscriptionTo(LABORATORY.url, { channel: { extension } }))
    for (let count = 0; count < 5; count++) await create(observation('Patient/p1'))
    await deliver()
    expect(told().map(numbers)).toEqual([[1, 2], [3, 4], [5]])
  })

  it('was there before the subscription was active and is none', async () => {
    const id = await subscribe(subscriptionTo(LABORATORY.url))
    await create(observation('Patient/p1'))
    await deliver(2)
    expect(await shown(id)).toMatchObject({ status: 'active' })
    await deliver(10)
    expect(told()).toEqual([])
  })

  it('between a change of the subscription and its new handshake is told after it', async () => {
    const id = await activate()
    const entry = { method: 'update', type: 'Subscription', id, resource: await shown(id) } as const
    idOf(await city.records.subscriptions.write(manages, entry, BASE))
    await create(observation('Patient/p1'))
    await deliver()
    expect(await shown(id)).toMatchObject({ status: 'requested' })
    expect(told()).toEqual([])
    await deliver(2)
    await deliver()
    expect(told().map(numbers)).toEqual([[1]])
  })

  it('of a resource that was made and changed in one group is its creation', async () => {
    const created = { resource: ['Observation'], supportedInteraction: ['create' as const] }
    city.records.subscriptions.loadTopics([{ ...LABORATORY, resourceTrigger: [created] }])
    await activate()
    // The clock stands still: both versions are of one moment, as in a group, which tells of the newest.
    const id = await create(observation('Patient/p1', '4548-4', 'preliminary'))
    await update('Observation', id, observation('Patient/p1'))
    await sql`
      DELETE FROM platform.event WHERE NOT dispatched AND payload->'changes'->0->>'version' = '1'`.execute(
      database.kysely,
    )
    await deliver(2)
    expect(told().map(numbers)).toEqual([[1]])
    await update('Observation', id, observation('Patient/p1', '718-7'))
    await deliver(2)
    expect(told()).toHaveLength(1)
  })
})

describe('delivery', () => {
  it('tries again with growing pauses, and loses nothing that comes meanwhile', async () => {
    const id = await activate()
    answer = 500
    await create(observation('Patient/p1'))
    await deliver()
    await create(observation('Patient/p1'))
    await deliver()
    expect(posts).toHaveLength(1)
    await deliver(2)
    expect(posts).toHaveLength(2)
    await deliver(7)
    expect(posts).toHaveLength(2)
    answer = 202
    await deliver(2)
    expect(told().map(numbers)).toEqual([[1], [1, 2], [1, 2]])
    await deliver(100)
    expect(posts).toHaveLength(3)
    expect(await shown(id)).toMatchObject({ status: 'active' })
  })

  it('is in error after ten failures, goes on counting, and tells all of it once it is mended', async () => {
    const id = await activate()
    answer = 503
    await create(observation('Patient/p1'))
    for (let tries = 0; tries < 12; tries++) await deliver(6 * 3600)
    expect(posts).toHaveLength(10)
    expect(await shown(id)).toMatchObject({
      status: 'error',
      error: 'A notification was not taken: answered-with-error 503.',
    })
    await create(observation('Patient/p1'))
    await deliver()
    const row = await city.records.subscriptions.find(manages, id)
    expect(row).toMatchObject({ status: 'error', events: 2, delivered: 0 })
    answer = 200
    posts.length = 0
    const resource = { ...(await shown(id)), status: 'requested' }
    idOf(
      await city.records.subscriptions.write(manages, { method: 'update', type: 'Subscription', id, resource }, BASE),
    )
    await deliver(2)
    await deliver()
    expect(posts.map((post) => said(post, 'type'))).toEqual(['handshake', 'event-notification'])
    expect(told().map(numbers)).toEqual([[1, 2]])
  })

  it('waits no longer than the subscription says', async () => {
    const id = await activate(
      subscriptionTo(LABORATORY.url, {
        channel: { extension: [{ url: `${BACKPORT}/backport-timeout`, valueUnsignedInt: 1 }] },
      }),
    )
    answer = 'never'
    await create(observation('Patient/p1'))
    await deliver()
    expect(await city.records.subscriptions.find(manages, id)).toMatchObject({
      tries: 1,
      error: 'A notification was not taken: timed-out.',
    })
  })

  it('sends a heartbeat where there is nothing to tell', async () => {
    const extension = [{ url: `${BACKPORT}/backport-heartbeat-period`, valueUnsignedInt: 60 }]
    await activate(subscriptionTo(LABORATORY.url, { channel: { extension } }))
    await deliver(59)
    expect(posts).toEqual([])
    await deliver(2)
    await create(observation('Patient/p1'))
    await deliver(30)
    await deliver(30)
    await deliver(30)
    expect(posts.map((post) => said(post, 'type'))).toEqual(['heartbeat', 'event-notification', 'heartbeat'])
    expect(said(posts[2], 'events-since-subscription-start')).toBe('1')
  })

  it('goes on in another process, with every event once and no number twice', async () => {
    await activate()
    await create(observation('Patient/p1'))
    await create(observation('Patient/p1'))
    // The process ends between the commit and the handler, and again between the handler and the post.
    city = await openCity()
    await city.outbox.deliverDue()
    await sql`UPDATE records.subscription SET claimed_until = ${new Date(clock.now().getTime() + 120_000)}`.execute(
      database.kysely,
    )
    const other = await openCity()
    await other.records.subscriptions.deliverDue()
    expect(posts).toEqual([])
    clock.advance({ seconds: 120 })
    await Promise.all([other.records.subscriptions.deliverDue(), city.records.subscriptions.deliverDue()])
    expect(told().map(numbers)).toEqual([[1, 2]])
  })

  it('gives no number for an event whose handling broke', async () => {
    const id = await activate()
    await create(observation('Patient/p1'))
    const { handler } = city.records.subscriptions.subscription
    const { rows } = await sql<{ id: string; payload: unknown }>`
      SELECT id, payload FROM platform.event ORDER BY id DESC LIMIT 1`.execute(database.kysely)
    const [event] = rows
    if (!event) throw new Error('no event')
    const broken = database.kysely.transaction().execute(async (trx) => {
      const { type } = city.records.subscriptions.subscription
      await handler(trx as never, { ...event, type, subject: 'records', occurredAt: clock.now() })
      throw new Error('the process died here')
    })
    await expect(broken).rejects.toThrow('died')
    expect(await city.records.subscriptions.find(manages, id)).toMatchObject({ events: 0 })
    await deliver()
    expect(told().map(numbers)).toEqual([[1]])
  })
})

describe('rights', () => {
  it('let an owner see what is open to them, and nothing of others', async () => {
    await activate()
    const other = await city.addUser({ role: 'hospital', organisation: 'quzhou-government', home: 'quzhou-government' })
    await create(observation('Patient/q1'), await decide(other, 'records.resource.write'))
    await create(observation('Patient/p1'))
    await deliver()
    expect(told().map(numbers)).toEqual([[1]])
    expect(JSON.stringify(told()[0]?.body)).not.toContain('Patient/q1')
  })

  it('are asked again at sending', async () => {
    const id = await activate()
    await create(observation('Patient/p1'))
    must(await city.access.disableUser(city.platform, hospital.userId, true))
    await deliver()
    expect(told()).toEqual([])
    expect(await shown(id)).toMatchObject({ status: 'off', error: 'The rights of its owner no longer allow it.' })
  })

  it('of somebody with more of them do not go to the endpoint of another organisation', async () => {
    const id = await activate()
    const desk = await city.addUser({ role: 'hospital', home: 'quzhou-government' })
    const wide = await decide(desk, 'records.subscription.manage')
    const resource = { ...(await shown(id)), status: 'requested' }
    const entry = { method: 'update', type: 'Subscription', id, resource } as const
    expect(await city.records.subscriptions.write(wide, entry, BASE)).toMatchObject({ ok: false, status: 403 })
    const ended = { method: 'delete', type: 'Subscription', id } as const
    expect(await city.records.subscriptions.write(wide, ended, BASE)).toMatchObject({ ok: true })
  })

  it('of a token end with the token', async () => {
    const tokenOf = await city.access.createApiToken(hospital, {
      ...{ name: 'HIS', permissions: ['records.resource.read', 'records.subscription.manage'], region: '*' },
      ...{ organisation: 'gongyi-health', expiresOn: '2026-12-31' },
    })
    const { id: tokenId, token } = must(tokenOf)
    const system = must(await city.access.readApiToken(token, () => undefined))
    const id = await subscribe(subscriptionTo(LABORATORY.url), await decide(system, 'records.subscription.manage'))
    await deliver(2)
    expect(await shown(id)).toMatchObject({ status: 'active' })
    await create(observation('Patient/p1'))
    await deliver(2)
    expect(told()).toHaveLength(1)
    must(await city.access.revokeOwnToken(hospital, tokenId))
    await create(observation('Patient/p1'))
    await deliver(2)
    expect(told()).toHaveLength(1)
    expect(await shown(id)).toMatchObject({ status: 'off' })
  })

  it('stand in the book: who was told of whom', async () => {
    const id = await activate()
    await create(observation('Patient/p1'))
    await deliver()
    const { rows } = await sql<{ subject: string }>`
      SELECT subject FROM access.audit WHERE operation = 'records.notify'
      AND actor = ${hospital.userId}`.execute(database.kysely)
    expect(rows.map(({ subject }) => subject)).toEqual([`Subscription/${id} 1-1 Patient/p1`])
  })
})

describe('the resource', () => {
  it('ends its subscription when it is deleted', async () => {
    const id = await activate()
    const entry = { method: 'delete', type: 'Subscription', id } as const
    expect(await city.records.subscriptions.write(manages, entry, BASE)).toMatchObject({ ok: true, status: 204 })
    await create(observation('Patient/p1'))
    await deliver()
    expect(posts).toEqual([])
    expect(await city.records.subscriptions.find(manages, id)).toBeUndefined()
  })

  it('is off where it was changed as any resource, without the permission for subscriptions', async () => {
    const id = await activate()
    const moved = { ...(await shown(id)), channel: { type: 'rest-hook', endpoint: 'https://elsewhere.example.com/' } }
    await update('Subscription', id, moved as Resource)
    await create(observation('Patient/p1'))
    await deliver()
    await deliver(5)
    expect(told()).toEqual([])
    expect(await shown(id)).toMatchObject({ status: 'off', error: expect.stringContaining('another way') })
  })

  it('ends at its end', async () => {
    const end = new Date(clock.now().getTime() + 60_000).toISOString()
    const id = await activate(subscriptionTo(LABORATORY.url, { more: { end } }))
    await deliver(60)
    expect(await shown(id)).toMatchObject({ status: 'off', error: 'Its end has come.' })
  })
})

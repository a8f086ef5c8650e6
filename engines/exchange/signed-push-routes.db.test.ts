import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { type Actor, accessRefusals, type Decision, guardRoutes } from '@kangcheng/access'
import { must, TEST_ROLES } from '@kangcheng/access/testing'
import { createHttpServer, createLog, type HttpServer, listenHttp, newId } from '@kangcheng/platform'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeIn } from './operations/receiving/encode-text.ts'
import { createSignedPushes, type SignedPushes } from './operations/signed-push/create-signed-pushes.ts'
import { feedRefusals } from './refusals/feeds.ts'
import { signedPushRoutes } from './signed-push-routes.ts'
import { inventedResult } from './testing/invented-results.ts'
import { openExchange, TEST_FEED, TEST_MIGRATIONS, type TestExchange } from './testing/open-exchange.ts'

let room: TestExchange
let database: Awaited<ReturnType<typeof testDatabase>>['database']
let clock: FixedClock
let pushes: SignedPushes
let server: HttpServer
let inbox = ''
let desk: Actor
let elsewhere: Actor
const lines: string[] = []

beforeAll(async () => {
  ;({ database } = await testDatabase(TEST_MIGRATIONS))
  clock = fixedClock('2026-11-22')
  room = await openExchange({ database, clock })
  must(
    await room.access.loadRoles(room.platform, [
      ...TEST_ROLES,
      { code: 'desk', name: { zh: '信息中心' }, permissions: ['exchange.feed.*'], mask: [] },
    ]),
  )
  desk = await room.addUser({ role: 'desk', region: '410181' })
  elsewhere = await room.addUser({ role: 'desk', region: '330800', home: 'quzhou-government' })
  const log = createLog({ destination: { write: (line) => lines.push(line) } })
  const { access, records, exchange } = room
  pushes = createSignedPushes({
    ...{ access, records, exchange, database, clock, newId, log },
    installationKey: () => new Uint8Array(32).fill(7),
  })
  const closed = { ...TEST_FEED, sender: { application: 'OLD', facility: 'GY01' }, isOpen: false }
  must(await exchange.createFeed(room.all, { code: 'closed', organisation: 'gongyi-health', settings: closed }))
  server = await createHttpServer({ log, version: '1', refusals: [accessRefusals, feedRefusals] })
  guardRoutes(server, access)
  signedPushRoutes(server, pushes)
  inbox = `${await listenHttp(server, { host: '127.0.0.1', port: 0 })}/api/v1/exchange/inbox`
})
afterAll(async () => {
  await server.close()
  await room.exchange.stop()
})

const decide = async (actor: Actor): Promise<Decision> =>
  must(await room.access.require(actor, 'exchange.feed.manage', {}, 'administration'))
const make = async (code = 'lis') => must(await pushes.makeSecret(await decide(desk), code))
const clear = async () => {
  for (const { id } of must(await pushes.showSecrets(await decide(desk), 'lis')))
    must(await pushes.endSecret(await decide(desk), { code: 'lis', id }))
}

function push(feed: string, bytes: Buffer, secret: string, more: { away?: number; type?: string } = {}) {
  const timestamp = String(clock.now().getTime() / 1000 + (more.away ?? 0))
  const signature = createHmac('sha256', secret).update(`${timestamp}.`).update(bytes).digest('hex')
  const signed = { 'kangcheng-timestamp': timestamp, 'kangcheng-signature': `v1=${signature}` }
  const type = { 'content-type': more.type ?? 'application/hl7-v2' }
  return fetch(`${inbox}/${feed}`, { method: 'POST', body: new Uint8Array(bytes), headers: { ...signed, ...type } })
}
const message = (control: string, more = {}) => encodeIn(inventedResult(control, more), 'gb18030')

describe('a message that is signed', () => {
  it.each(['application/hl7-v2', 'text/plain', 'application/json', 'multipart/form-data'])(
    'is taken byte for byte, whatever it says it is (%s), and stored as of its institution',
    async (type) => {
      await clear()
      const { secret } = await make()
      const bytes = message(`P-${type}`, { patient: 'pushed' })
      const answer = await push('lis', bytes, secret, { type })
      const receipt = (await answer.json()) as { id: string }
      expect([answer.status, receipt]).toMatchObject([200, { state: 'waiting' }])
      const raw = must(await room.exchange.readRaw(room.all, { feed: 'lis', id: receipt.id }))
      expect(raw.equals(bytes)).toBe(true)
      // The same once more is the same message.
      expect(await (await push('lis', bytes, secret)).json()).toMatchObject({ id: receipt.id })
      const stored = async () => {
        const found = await room.records.findResources(room.all, 'Observation', 'subject.identifier=pushed&code=ALT')
        return found.ok && found.resources.length
      }
      await expect.poll(stored).toBe(1)
      const { rows } = await sql`
        SELECT DISTINCT organisation FROM access.audit WHERE operation = 'exchange.store'`.execute(database.kysely)
      expect(rows).toEqual([{ organisation: 'gongyi-health' }])
    },
  )

  it('that cannot be mapped is a dead letter, and the answer says why', async () => {
    await clear()
    const { secret } = await make()
    const answer = await push('lis', message('DEAD', { birth: '1958-3-7' }), secret)
    expect([answer.status, await answer.json()]).toMatchObject([200, { state: 'dead', fault: { place: 'PID-7' } }])
  })

  it('is taken under the old secret and under the new one, until the old one is removed', async () => {
    await clear()
    const [old, next] = [await make(), await make()]
    expect((await push('lis', message('S1'), old.secret)).status).toBe(200)
    expect((await push('lis', message('S2'), next.secret)).status).toBe(200)
    must(await pushes.endSecret(await decide(desk), { code: 'lis', id: old.id }))
    expect((await push('lis', message('S3'), old.secret)).status).toBe(401)
    expect((await push('lis', message('S4'), next.secret)).status).toBe(200)
  })
})

describe('nothing is taken, and the answer says as little,', () => {
  it('of a feed that is not there, that is closed, that has no secret, or for a signature that is not right', async () => {
    await clear()
    const { secret } = await make()
    const ofClosed = await make('closed')
    const bytes = message('NEVER')
    const answers = [
      await push('nobody', bytes, secret),
      await push('closed', bytes, ofClosed.secret),
      await push('closed', bytes, secret),
      await push('lis', bytes, 'guessed'),
      await push('lis', bytes, ofClosed.secret),
      await push('lis', bytes, secret, { away: -301 }),
      await push('lis', bytes, secret, { away: 301 }),
      await fetch(`${inbox}/lis`, { method: 'POST', body: new Uint8Array(bytes) }),
      await fetch(`${inbox}/lis`, { method: 'POST' }),
    ]
    const told = await Promise.all(
      answers.map(async (answer) => {
        const { requestId: _, ...body } = (await answer.json()) as Record<string, unknown>
        return JSON.stringify([answer.status, body])
      }),
    )
    expect(new Set(told).size).toBe(1)
    expect(told[0]).toContain('[401,{"code":"exchange.push-refused"')
    await clear()
    expect((await push('lis', bytes, secret)).status).toBe(401)
    const { rows } = await sql`SELECT 1 FROM exchange.message WHERE control_key = 'NEVER'`.execute(database.kysely)
    expect(rows).toEqual([])
  })

  it('and the body of what cannot be signed is not waited for', async () => {
    const signature = `v1=${'0'.repeat(64)}`
    const timestamp = String(clock.now().getTime() / 1000)
    const statusOf = async (signed: Record<string, string>) => {
      const headers = { 'content-type': 'application/hl7-v2', 'content-length': '1000000', ...signed }
      const asked = request(`${inbox}/lis`, { method: 'POST', headers })
      asked.flushHeaders()
      const [answer] = (await once(asked, 'response')) as [IncomingMessage]
      await text(answer)
      asked.destroy()
      return answer.statusCode
    }
    expect(await statusOf({})).toBe(401)
    expect(await statusOf({ 'kangcheng-timestamp': timestamp, 'kangcheng-signature': 'v1=' })).toBe(401)
    expect(await statusOf({ 'kangcheng-timestamp': '1', 'kangcheng-signature': signature })).toBe(401)
  })

  it('and the log counts it by feed, without a byte of the body', async () => {
    clock.advance({ seconds: 60 })
    lines.length = 0
    const bytes = message('LOGGED', { patient: '99010119700228' })
    await push('lis', bytes, 'guessed')
    await push('lis', bytes, 'guessed')
    await push('990101197002280011', bytes, 'guessed')
    clock.advance({ seconds: 60 })
    await push('lis', bytes, 'guessed')
    const said = lines.map((line) => JSON.parse(line)).filter(({ count }) => count !== undefined)
    expect(said).toMatchObject([
      { feed: 'lis', code: 'no-secret', count: 1 },
      { feed: 'lis', code: 'no-secret', count: 2 },
    ])
    expect(lines.join()).not.toMatch(/LOGGED|990101/)
  })
})

describe('secrets of a feed', () => {
  it('are two at most, shown once, and kept in no table', async () => {
    await clear()
    const one = await make()
    const two = await make()
    expect(await pushes.makeSecret(await decide(desk), 'lis')).toMatchObject({
      refusal: { code: 'exchange.secrets-enough' },
    })
    const shown = must(await pushes.showSecrets(await decide(desk), 'lis'))
    expect(shown.map(({ id }) => id).sort()).toEqual([one.id, two.id].sort())
    const { rows } = await sql`SELECT * FROM exchange.feed_secret`.execute(database.kysely)
    for (const { secret } of [one, two]) expect(JSON.stringify([shown, rows])).not.toContain(secret)
    expect(await pushes.endSecret(await decide(desk), { code: 'lis', id: newId() })).toMatchObject({
      refusal: { code: 'exchange.secret-unknown' },
    })
  })

  it('of somebody else’s feed are not there', async () => {
    await clear()
    const { id } = await make()
    const theirs = await decide(elsewhere)
    const unknown = { refusal: { code: 'exchange.feed-unknown' } }
    expect(await pushes.showSecrets(theirs, 'lis')).toMatchObject(unknown)
    expect(await pushes.makeSecret(theirs, 'lis')).toMatchObject(unknown)
    expect(await pushes.endSecret(theirs, { code: 'lis', id })).toMatchObject(unknown)
  })

  it('are made by a person who is there, and each making and removing stands in the book', async () => {
    await clear()
    const token = { ...desk, limit: { permissions: ['exchange.feed.manage'], regionPath: '/', organisationPath: '/' } }
    expect(await pushes.makeSecret(await decide(token), 'lis')).toMatchObject({
      refusal: { code: 'access.session-needed' },
    })
    const { id } = await make()
    await clear()
    const { rows } = await sql<{ operation: string }>`
      SELECT operation FROM access.audit WHERE subject = ${`feed/lis ${id}`} ORDER BY operation`.execute(
      database.kysely,
    )
    expect(rows.map(({ operation }) => operation)).toEqual(['exchange.make-feed-secret', 'exchange.remove-feed-secret'])
  })
})

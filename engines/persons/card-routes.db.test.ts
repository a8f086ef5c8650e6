import { accessRefusals, guardRoutes } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import { createHttpServer, type HttpServer, silentLog } from '@kangcheng/platform'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cardRoutes } from './card-routes.ts'
import type { CardKeys, Cards, MadeCode } from './contract/cards.ts'
import { type CardsRoom, openCards } from './operations/cards/cards-room.fixture.ts'
import { cardRefusals } from './refusals/cards.ts'

const PATH = '/api/v1/persons'

let room: CardsRoom
let server: HttpServer
let desk: string
let window: string

beforeAll(async () => {
  room = await openCards()
  server = await createHttpServer({ log: silentLog, version: '1', refusals: [accessRefusals, cardRefusals] })
  guardRoutes(server, room.access)
  cardRoutes(server, room.cards)
  ;[desk, window] = await Promise.all([room.signInAs(room.desk), room.signInAs(room.window)])
})
afterAll(() => server.close())

async function ask(method: 'GET' | 'POST', url: string, token?: string, payload?: object) {
  const session = token === undefined ? {} : { cookies: { 'kangcheng-session': token } }
  const csrf = token === undefined ? undefined : must(await room.access.showSession(actorOf(token), token)).csrfToken
  const headers = csrf === undefined ? {} : { 'x-csrf-token': csrf }
  const answer = await server.inject({
    method,
    url: `${PATH}${url}`,
    headers,
    ...session,
    ...(payload ? { payload } : {}),
  })
  return { status: answer.statusCode, headers: answer.headers, body: answer.body === '' ? undefined : answer.json() }
}
const actorOf = (token: string) => (token === desk ? room.desk : room.window)

it('goes from a card to a code and to who shows it', async () => {
  const id = await room.addPerson()
  const issued = await ask('POST', `/${id}/cards`, desk, { reason: '首次办卡' })
  expect([issued.status, (issued.body as Cards).cards.length]).toEqual([201, 1])
  const made = await ask('POST', `/${id}/card-codes`, desk, { use: 'record' })
  expect(made.status).toBe(201)
  const { code, reference } = made.body as MadeCode
  const known = await ask('POST', '/card-codes/resolve', window, { value: code, purpose: 'care' })
  expect([known.status, known.body]).toMatchObject([200, { kind: 'card-code', use: 'record', holder: { person: id } }])
  const again = await ask('POST', '/card-codes/resolve', window, { value: code, purpose: 'care' })
  expect([again.status, again.body]).toMatchObject([
    409,
    { code: 'card.code-used', words: { zh: expect.stringContaining('已被使用') } },
  ])
  const log = await ask('GET', `/${id}/card-readings?from=2026-11-22&to=2026-11-22`, desk)
  expect(log.body).toMatchObject({ total: 2, readings: [{ reference }, { reference }] })
  const serial = (issued.body as Cards).cards[0]?.serial
  const stepped = await ask('POST', `/${id}/cards/${serial}/steps`, desk, { step: 'suspend', reason: '本人遗失' })
  expect(stepped.body).toMatchObject({ cards: [{ state: 'suspended' }] })
  const other = await ask('POST', '/card-codes/cancel', desk, { code })
  expect([other.status, other.body]).toMatchObject([409, { code: 'card.code-used', details: { reference } }])
})

it('tells everybody the keys and the time, uncached, and takes in what was read by them', async () => {
  const { id } = await room.addHolder()
  const { code, issuedAt } = await room.code(id)
  const told = await ask('GET', '/card-keys')
  expect([told.status, told.headers['cache-control']]).toEqual([200, 'no-store'])
  expect((told.body as CardKeys).keys.map(({ state }) => state)).toEqual(['current', 'next'])
  const readings = [{ id: room.deps.newId(), code, at: issuedAt }]
  const taken = await ask('POST', '/card-readings/offline', window, { purpose: 'care', readings })
  expect(taken.body).toMatchObject({ readings: [{ outcome: 'accepted', holder: { name: '刘**' } }] })
  const from = (told.body as CardKeys).keys[0]?.id
  expect((await ask('POST', '/card-keys/rotate', window, { from })).status).toBe(403)
})

it('refuses what is no question', async () => {
  const nobody = '00000000-0000-7000-8000-0000000000ff'
  expect((await ask('GET', '/not-a-person/cards', desk)).status).toBe(400)
  expect((await ask('GET', `/${nobody}/cards`, desk)).status).toBe(404)
  expect((await ask('GET', `/${nobody}/cards`)).status).toBe(401)
  expect((await ask('GET', `/${nobody.toUpperCase()}/cards`, desk)).status).toBe(400)
  for (const at of ['2026-11-22T23:59:60Z', '2026-11-22T04:00:10Z[Asia/Shanghai]']) {
    const readings = [{ id: nobody, code: 'KC1.AAAA', at }]
    expect((await ask('POST', '/card-readings/offline', window, { purpose: 'care', readings })).status).toBe(400)
  }
  expect((await ask('POST', '/card-codes/resolve', window, { value: '', purpose: 'care' })).status).toBe(400)
  expect((await ask('POST', '/card-codes/resolve', window, { value: 'x'.repeat(401), purpose: 'care' })).status).toBe(
    400,
  )
  const unclear = await ask('POST', '/card-codes/resolve', window, { value: '你好', purpose: 'care' })
  expect([unclear.status, unclear.body.code]).toEqual([422, 'card.kind-unclear'])
  const period = await ask('GET', '/card-readings?from=2026-11-22&to=2026-11-21', desk)
  expect([period.status, period.body.code]).toEqual([400, 'card.period-impossible'])
})

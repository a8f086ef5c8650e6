import { accessRefusals, guardRoutes } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import { createHttpServer, type HttpServer, listenHttp, silentLog } from '@kangcheng/platform'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import {
  openSharing,
  RESIDENTS,
  SHARING_MIGRATIONS,
  type TestSharing,
} from './operations/sharing/open-sharing.fixture.ts'
import { sharingRefusals } from './refusals/sharing.ts'
import { sharingRoutes } from './sharing-routes.ts'

let room: TestSharing
let clock: FixedClock
let server: HttpServer
let address = ''
let token = ''

beforeAll(async () => {
  const { database } = await testDatabase(SHARING_MIGRATIONS)
  clock = fixedClock('2026-03-07')
  room = await openSharing({ database, clock })
  must(await room.sharing.saveDataSet(room.desk, { dataSet: RESIDENTS, seen: 0 }))
  must(await room.sharing.publishDataSet(room.desk, { code: 'residents', version: 1 }))
  const wish = { name: '民政系统', permissions: ['exchange.sharing.fetch'], region: '*', organisation: '*' }
  ;({ token } = must(
    await room.access.createApiToken(room.applicant, { ...wish, expiresOn: '2026-12-31', perMinute: 1000 }),
  ))
  server = await createHttpServer({
    log: silentLog,
    version: '1',
    refusals: [accessRefusals, sharingRefusals],
    limits: { closeMilliseconds: 500 },
  })
  guardRoutes(server, room.access)
  sharingRoutes(server, room.sharing)
  address = await listenHttp(server, { host: '127.0.0.1', port: 0 })
}, 60_000)
afterAll(() => server.close())

const ask = (path: string) =>
  fetch(`${address}/api/v1/exchange/${path}`, { headers: { authorization: `Bearer ${token}` } })
const states = async (id: string) =>
  must(await room.sharing.listTransfers(room.approver, { id, side: 'owner', kind: 'grant' })).map(
    ({ state, channel }) => [state, channel],
  )

it('a token of the department pages through its grant until the quota says when to come again', async () => {
  const grant = await room.grant({ quota: { rows: 8, calls: 9 } })
  const first = await ask(`shared/${grant}/rows?limit=5`)
  expect([first.status, first.headers.get('content-type'), first.headers.get('x-quota-rows-left')]).toEqual([
    200,
    'application/x-ndjson; charset=utf-8',
    '3',
  ])
  expect((await first.text()).trim().split('\n')).toHaveLength(5)
  const second = await ask(`shared/${grant}/rows?format=csv&cursor=${first.headers.get('x-next-cursor')}`)
  expect((await second.text()).split('\r\n')).toHaveLength(5)
  const third = await ask(`shared/${grant}/rows`)
  // Noon of the city: twelve hours to midnight.
  expect([third.status, third.headers.get('retry-after')]).toEqual([429, String(12 * 3_600)])
  expect(await third.json()).toMatchObject({ code: 'sharing.quota-used' })
  await vi.waitFor(async () =>
    expect(await states(grant)).toEqual([
      ['sent', 'api'],
      ['sent', 'api'],
    ]),
  )
})

it('its token opens nothing else, and a bad cursor is told as such', async () => {
  const grant = await room.grant()
  const statusOf = async (path: string) => {
    const answer = await ask(path)
    await answer.text()
    return answer.status
  }
  expect(await statusOf('data-sets')).toBe(403)
  expect(await statusOf(`sharing-applications/${grant}?side=applicant`)).toBe(403)
  expect(await statusOf(`shared/${grant}/rows?cursor=x`)).toBe(400)
  expect(await statusOf('shared/nothing/rows')).toBe(400)
})

it('a transfer that is broken off says so', async () => {
  const grant = await room.grant({ columns: [{ name: 'name', masked: false }] })
  const fetchRows = room.sharing.fetchRows
  // A page that no socket takes in one piece.
  const large = Buffer.alloc(64 * 1024 * 1024, 'x')
  vi.spyOn(room.sharing, 'fetchRows').mockImplementation(async (...question) => {
    const page = await fetchRows(...question)
    return page.ok ? { ...page, value: { ...page.value, body: large } } : page
  })
  const caller = new AbortController()
  const answer = await fetch(`${address}/api/v1/exchange/shared/${grant}/rows`, {
    headers: { authorization: `Bearer ${token}` },
    signal: caller.signal,
  })
  expect(answer.status).toBe(200)
  caller.abort()
  await vi.waitFor(async () => expect(await states(grant)).toEqual([['broken-off', 'api']]))
  vi.restoreAllMocks()
})

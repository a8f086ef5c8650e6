import { createHttpServer, type HttpServer, silentLog } from '@kangcheng/platform'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type Actor,
  accessMigrations,
  accessRefusals,
  actorOf,
  decisionOf,
  EVERYWHERE,
  guardRoutes,
  type Purpose,
  platformActor,
  SESSION_COOKIE,
} from './index.ts'
import { csrfToken } from './secrets/session-token.ts'
import { must, openAccess, TEST_ROLES, type TestAccess } from './testing/open-access.ts'

const platform = platformActor('system')
const SENDER = { code: 'sender', name: { zh: '系统' }, permissions: ['access.token.create', 'indicators.*'] }
const ROLES = [...TEST_ROLES, SENDER]
const clock: FixedClock = fixedClock('2024-03-07')
let room: TestAccess
let server: HttpServer

beforeAll(async () => {
  const { database } = await testDatabase([accessMigrations])
  room = await openAccess({ database, clock })
  server = await createHttpServer({ log: silentLog, version: '0', refusals: [accessRefusals] })
  guardRoutes(server, room.access)
  const answer = (request: Parameters<typeof actorOf>[0] & Parameters<typeof decisionOf>[0]) => {
    const { actor, permission, purpose } = decisionOf(request)
    return { same: actor === actorOf(request), who: actor.userId, request: actor.requestId, permission, purpose }
  }
  const config = { access: { permission: 'indicators.plan.read', purpose: 'planning' as const } }
  server.get('/fhir/R4/Patient', { config, schema: { operationId: 'look', tags: ['t'] } }, async (request) =>
    answer(request),
  )
  server.post('/fhir/R4/Patient', { config, schema: { operationId: 'add', tags: ['t'] } }, async (request) =>
    answer(request),
  )
  const said = (request: { headers: Record<string, unknown> }) => String(request.headers['x-why']) as Purpose
  const asked = { access: { permission: 'indicators.plan.read', purpose: said } }
  server.get('/fhir/R4/Group', { config: asked, schema: { operationId: 'why', tags: ['t'] } }, async (request) =>
    answer(request),
  )
  const plain = { access: { permission: 'indicators.plan.read' } }
  server.get('/fhir/R4/List', { config: plain, schema: { operationId: 'plain', tags: ['t'] } }, async (request) =>
    answer(request),
  )
  await server.ready()
})

let user: Actor
let assignment: string
let cookie: string
beforeEach(async () => {
  must(await room.access.loadRoles(platform, ROLES))
  user = await room.addUser({})
  assignment = await give('office')
  cookie = await room.signInAs(user)
})

async function give(role: string): Promise<string> {
  const { id } = must(
    await room.access.assignRole(platform, user.userId, { role, region: EVERYWHERE, organisation: EVERYWHERE }),
  )
  return id
}

const withCookie = () => ({ cookie: `${SESSION_COOKIE}=${cookie}` })

async function ask(
  headers: Record<string, string> = withCookie(),
  method: 'GET' | 'POST' = 'GET',
  url = '/fhir/R4/Patient',
) {
  const response = await server.inject({ method, url, headers })
  return response.statusCode === 200 ? 200 : [response.statusCode, response.json().code]
}

async function refusals() {
  const auditor = await room.addUser({ role: 'auditor' })
  return must(await room.access.listAudit(auditor, { actor: user.userId, operation: 'access.require' })).rows
}

describe('a route that names a purpose', () => {
  it('has the actor and the decision, each under the id of its request', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(async () => (await server.inject({ url: '/fhir/R4/Patient', headers: withCookie() })).json()),
    )
    const expected = { same: true, who: user.userId, permission: 'indicators.plan.read', purpose: 'planning' }
    expect([first, second]).toMatchObject([expected, expected])
    expect(first.request).not.toBe(second.request)
    expect(await ask(withCookie(), 'GET', '/fhir/R4/List')).toEqual([500, 'server.error'])
  })

  it('keeps the door as it is for others: strangers, pages of others, and who sends no token of the page', async () => {
    expect(await ask({})).toEqual([401, 'access.not-signed-in'])
    expect(await ask({ cookie: `${SESSION_COOKIE}=guess` })).toEqual([401, 'access.not-signed-in'])
    expect(await ask({ authorization: 'Bearer kangcheng_aaaaaaaaaaaaaaaaaaaaaaa' })).toEqual([
      401,
      'access.token-invalid',
    ])
    expect(await ask()).toBe(200)
    expect(await ask(withCookie(), 'POST')).toEqual([403, 'access.csrf'])
    const page = { ...withCookie(), 'x-csrf-token': csrfToken(cookie) }
    expect(await ask({ ...page, 'sec-fetch-site': 'cross-site' }, 'POST')).toEqual([403, 'access.csrf'])
    expect(await ask(page, 'POST')).toBe(200)
    expect(await ask({ cookie: `${SESSION_COOKIE}=guess` }, 'POST')).toEqual([401, 'access.not-signed-in'])
    must(await room.access.revokeRole(platform, assignment))
    expect(await ask(withCookie(), 'POST')).toEqual([403, 'access.csrf'])
    expect(await refusals()).toEqual([])
  })

  it('may ask the request what it is for; a purpose the role has not, or that there is not, opens nothing', async () => {
    const why = (purpose: string) => ask({ ...withCookie(), 'x-why': purpose }, 'GET', '/fhir/R4/Group')
    expect(await why('planning')).toBe(200)
    expect(await why('research')).toEqual([403, 'access.purpose-not-allowed'])
    expect(await why('curiosity')).toEqual([403, 'access.purpose-not-allowed'])
  })

  it('takes tokens, by their quota', async () => {
    await give('sender')
    const wish = {
      name: '医院系统',
      permissions: ['indicators.plan.read'],
      region: EVERYWHERE,
      organisation: EVERYWHERE,
      expiresOn: '2024-06-30',
      perMinute: 3,
    }
    const { id, token } = must(await room.access.createApiToken(user, wish))
    const headers = { authorization: `Bearer ${token}` }
    expect([await ask(headers), await ask(headers, 'POST'), await ask(headers)]).toEqual([200, 200, 200])
    expect(await ask(headers)).toEqual([429, 'access.too-many-requests'])
    must(await room.access.revokeOwnToken(user, id))
    expect(await ask(headers)).toEqual([429, 'access.too-many-requests'])
    const other = must(await room.access.createApiToken(user, wish))
    const others = { authorization: `Bearer ${other.token}` }
    expect(await ask(others)).toBe(200)
    must(await room.access.revokeTokenOf(platform, user.userId, other.id))
    expect(await ask(others)).toEqual([401, 'access.token-invalid'])
  })

  it('writes down each who is refused', async () => {
    must(await room.access.revokeRole(platform, assignment))
    await Promise.all([ask(), ask(), ask()])
    const rows = await refusals()
    expect(rows.map(({ refusal, permission }) => `${refusal} ${permission}`)).toEqual(
      Array.from({ length: 3 }, () => 'access.forbidden indicators.plan.read'),
    )
    expect(new Set(rows.map(({ request }) => request)).size).toBe(3)
  })

  it.each<[string, () => Promise<unknown>, unknown]>([
    ['a role is taken', () => room.access.revokeRole(platform, assignment), [403, 'access.forbidden']],
    [
      'the account is closed',
      () => room.access.disableUser(platform, user.userId, true),
      [401, 'access.not-signed-in'],
    ],
    ['sessions are ended', () => room.access.endSessionsOf(platform, user.userId), [401, 'access.not-signed-in']],
    ['one signs out', () => room.access.signOut(user, cookie), [401, 'access.not-signed-in']],
    ['the password is reset', () => room.access.resetPassword(platform, user.userId), [401, 'access.not-signed-in']],
    ['the role is no longer in the packs', () => room.access.loadRoles(platform, [SENDER]), [403, 'access.forbidden']],
  ])('is shut at once when %s', async (_what, change, expected) => {
    expect(await ask()).toBe(200)
    must((await change()) as { ok: true; value: unknown })
    expect(await ask()).toEqual(expected)
  })

  it('follows whom one acts for', async () => {
    const lead = user
    const stand = await room.addUser({})
    const { id } = must(
      await room.access.makeDelegationFor(platform, lead.userId, {
        delegate: stand.userId,
        assignments: [assignment],
        firstDay: '2024-03-07',
        lastDay: '2024-03-08',
      }),
    )
    cookie = await room.signInAs(stand)
    expect(await ask()).toEqual([403, 'access.forbidden'])
    const acting = must(await room.access.readSession(cookie))
    must(await room.access.beginActing(acting, id))
    expect(await ask()).toBe(200)
    must(await room.access.endDelegationOf(platform, id))
    expect(await ask()).toEqual([403, 'access.delegation-over'])
  })
})

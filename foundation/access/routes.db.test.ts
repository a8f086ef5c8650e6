import { createHttpServer, type HttpServer, silentLog } from '@kangcheng/platform'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  accessMigrations,
  accessRefusals,
  accessRoutes,
  guardRoutes,
  platformActor,
  type RouteAccess,
  SESSION_COOKIE,
} from './index.ts'
import { must, openAccess, TEST_ROLES, type TestAccess } from './testing/open-access.ts'

const PASSWORD = 'correct horse battery'
const clock: FixedClock = fixedClock('2024-03-07')
const routes: { method: string; url: string; access: RouteAccess | undefined }[] = []
let room: TestAccess
let server: HttpServer

beforeAll(async () => {
  const { database } = await testDatabase([accessMigrations])
  room = await openAccess({ database, clock })
  server = await openServer()
  server.addHook('onRoute', (route) => {
    routes.push({ method: String(route.method), url: route.url, access: route.config?.access })
  })
  accessRoutes(server, room.access)
  server.get('/api/v1/boom', { config: { access: 'public', why: 'a test' }, schema: named('boom') }, async () => 'x')
  await server.ready()
})

async function openServer(publicOrigin?: string): Promise<HttpServer> {
  const made = await createHttpServer({ log: silentLog, version: '0', refusals: [accessRefusals] })
  const { readSession, readApiToken, admit } = room.access
  guardRoutes(made, { readSession, readApiToken, admit, publicOrigin })
  return made
}

const named = (operationId: string) => ({ operationId, tags: ['test'] })

async function makeUser(login: string, role?: string, place = { region: '410181', organisation: 'gongyi-government' }) {
  const platform = platformActor('system')
  const user = { login, name: '周某', organisation: 'gongyi-health', password: PASSWORD, mustChange: false }
  const { id } = must(await room.access.createUser(platform, user))
  if (role !== undefined) must(await room.access.assignRole(platform, id, { role, ...place }))
  return id
}

/** Signs in as a browser does and answers with what its next requests carry. */
async function signIn(login: string, at = server) {
  const response = await at.inject({
    method: 'POST',
    url: '/api/v1/session',
    headers: { origin: 'http://localhost:80', host: 'localhost:80', 'sec-fetch-site': 'same-origin' },
    payload: { login, password: PASSWORD },
  })
  expect(response.statusCode, response.body).toBe(200)
  const [cookie] = response.cookies
  const token = cookie?.value ?? ''
  const read = { cookie: `${SESSION_COOKIE}=${token}` }
  return { cookie, view: response.json(), token, read, write: { ...read, 'x-csrf-token': response.json().csrfToken } }
}

const codeOf = (response: { json(): { code?: string } }) => response.json().code

describe('routes', () => {
  it('cannot be added without a decision about access', async () => {
    const bare = await openServer()
    const add = (url: string, config: object) => () => bare.get(url, { schema: named(url), config }, async () => 1)
    expect(add('/api/v1/a', {})).toThrow('GET /api/v1/a says nothing about access')
    expect(add('/api/v1/b', { access: 'public' })).toThrow('does not say why')
    expect(add('/api/v1/c', { access: 'signed-in', why: ' ' })).toThrow('does not say why')
    expect(add('/api/v1/d', { access: { permission: 'all' } })).toThrow('names no permission')
    expect(add('/pages/e', {})).toThrow('says nothing about access')
    await bare.close()
  })

  it('registered before the guard give no data, and probes stay open', async () => {
    const early = await createHttpServer({ log: silentLog, version: '0', refusals: [accessRefusals] })
    early.get('/api/v1/early', { schema: named('early') }, async () => ({ secret: 1 }))
    guardRoutes(early, room.access)
    const response = await early.inject('/api/v1/early')
    expect([response.statusCode, codeOf(response)]).toEqual([403, 'access.forbidden'])
    expect((await early.inject('/healthz')).statusCode).toBe(200)
    expect((await early.inject('/api/v1/nothing')).statusCode).toBe(404)
    await early.close()
  })

  it('answer no stranger, each of them', async () => {
    const closed = routes.filter(({ access }) => access !== 'public')
    expect(closed.length).toBeGreaterThan(12)
    for (const { method, url } of closed) {
      for (const cookie of [undefined, `${SESSION_COOKIE}=guess`]) {
        const headers = cookie === undefined ? {} : { cookie }
        const response = await server.inject({ method: method as 'GET', url: url.replace(':id', 'x'), headers })
        expect(response.statusCode, `${method} ${url}`).toBe(401)
      }
    }
  })

  it('take no unsafe request without the token of the session or from another site, each of them', async () => {
    await makeUser('csrf')
    const me = await signIn('csrf')
    const other = await signIn('csrf')
    const unsafe = routes.filter(({ method }) => !['GET', 'HEAD'].includes(method))
    expect(unsafe.length).toBeGreaterThan(5)
    for (const { method, url, access } of unsafe) {
      const attempts: Record<string, string>[] = [
        { ...me.write, 'sec-fetch-site': 'cross-site' },
        { ...me.write, origin: 'https://evil.example' },
        ...(access === 'public' ? [] : [me.read, { ...me.read, 'x-csrf-token': other.view.csrfToken }]),
      ]
      for (const headers of attempts) {
        const response = await server.inject({ method: method as 'POST', url: url.replace(':id', 'x'), headers })
        expect([response.statusCode, codeOf(response)], `${method} ${url}`).toEqual([403, 'access.csrf'])
      }
    }
    expect((await server.inject({ url: '/api/v1/session', headers: me.read })).statusCode).toBe(200)
  })

  it('open to each role what it may and nothing more', async () => {
    // Those that only lead a browser on, and one that wants a question, are asked elsewhere.
    const reads = routes.filter(({ method, url }) => method === 'GET' && !/elsewhere|colleagues/.test(url))
    for (const role of TEST_ROLES) {
      const id = await makeUser(`walker-${role.code}`, role.code)
      const { read } = await signIn(`walker-${role.code}`)
      for (const { url, access } of reads) {
        const needed = typeof access === 'object' ? access.permission : undefined
        const holds = role.permissions.some((held) =>
          held.endsWith('.*') ? needed?.startsWith(held.slice(0, -1)) : held === needed,
        )
        const response = await server.inject({ url: url.replace(':id', id), headers: read })
        expect(response.statusCode, `${role.code} ${url}`).toBe(needed === undefined || holds ? 200 : 403)
      }
    }
  })
})

describe('the session over HTTP', () => {
  it('sets a cookie no script and no other site can use, and says who one is', async () => {
    await makeUser('sun', 'viewer')
    const { cookie, view } = await signIn('sun')
    expect(cookie).toMatchObject({ name: SESSION_COOKIE, path: '/', httpOnly: true, sameSite: 'Lax' })
    expect(cookie?.secure).toBeUndefined()
    expect(view).toMatchObject({ name: '周某', permissions: ['access.directory.read', 'indicators.plan.read'] })
  })

  it('marks the cookie Secure behind https, and knows the public origin', async () => {
    const secure = await openServer('https://health.example')
    accessRoutes(secure, room.access, { publicOrigin: 'https://health.example' })
    const post = (origin: string) =>
      secure.inject({
        method: 'POST',
        url: '/api/v1/session',
        headers: { origin, host: '10.0.0.1:8080' },
        payload: { login: 'sun', password: PASSWORD },
      })
    expect((await post('https://health.example')).cookies[0]).toMatchObject({ secure: true })
    expect((await post('http://10.0.0.1:8080')).statusCode).toBe(403)
    await secure.close()
  })

  it('refuses in words, with the same answer for every wrong sign-in', async () => {
    const wrong = async (login: string) => {
      const payload = { login, password: 'not the password' }
      const response = await server.inject({ method: 'POST', url: '/api/v1/session', payload })
      const { requestId: _id, ...body } = response.json()
      return { status: response.statusCode, cookies: response.cookies, body }
    }
    const known = await wrong('sun')
    expect(known).toMatchObject({ status: 401, cookies: [], body: { code: 'access.sign-in-failed' } })
    expect(await wrong('nobody-at-all')).toEqual(known)
  })

  it('ends when signing out', async () => {
    const { read, write } = await signIn('sun')
    const out = await server.inject({ method: 'DELETE', url: '/api/v1/session', headers: write })
    expect(out.statusCode).toBe(204)
    expect(out.cookies[0]).toMatchObject({ name: SESSION_COOKIE, value: '' })
    expect((await server.inject({ url: '/api/v1/session', headers: read })).statusCode).toBe(401)
  })

  it('goes on under a new token after a new password', async () => {
    await makeUser('zheng')
    const { read, write } = await signIn('zheng')
    const payload = { current: PASSWORD, next: 'another long one' }
    const changed = await server.inject({ method: 'POST', url: '/api/v1/session/password', headers: write, payload })
    expect(changed.statusCode, changed.body).toBe(200)
    const cookie = `${SESSION_COOKIE}=${changed.cookies[0]?.value}`
    expect((await server.inject({ url: '/api/v1/session', headers: { cookie } })).statusCode).toBe(200)
    expect((await server.inject({ url: '/api/v1/session', headers: read })).statusCode).toBe(401)
  })
})

describe('administration over HTTP', () => {
  it('makes, equips and shuts out a user, and the auditor reads of it', async () => {
    await makeUser('admin', 'system-admin')
    await makeUser('security', 'security-admin')
    await makeUser('auditor', 'auditor')
    const [admin, security, auditor] = [await signIn('admin'), await signIn('security'), await signIn('auditor')]
    const user = { login: 'feng', name: '冯某', organisation: 'gongyi-health', password: PASSWORD, mustChange: false }
    const made = await server.inject({ method: 'POST', url: '/api/v1/users', headers: admin.write, payload: user })
    expect(made.statusCode, made.body).toBe(201)
    const { id } = made.json()
    const given = await server.inject({
      method: 'POST',
      url: `/api/v1/users/${id}/roles`,
      headers: security.write,
      payload: { role: 'viewer', region: '410181', organisation: 'gongyi-health' },
    })
    expect(given.statusCode, given.body).toBe(201)
    const feng = await signIn('feng')
    const regions = await server.inject({ url: '/api/v1/regions?under=410181', headers: feng.read })
    expect(regions.json()).toMatchObject([{ code: '410181' }, { code: '410181106' }])
    const revoke = { method: 'DELETE' as const, url: `/api/v1/assignments/${given.json().id}`, headers: security.write }
    expect((await server.inject(revoke)).statusCode).toBe(204)
    const disable = { method: 'PUT' as const, url: `/api/v1/users/${id}/disabled`, headers: admin.write }
    expect((await server.inject({ ...disable, payload: { disabled: true } })).statusCode).toBe(204)
    expect((await server.inject({ url: '/api/v1/session', headers: feng.read })).statusCode).toBe(401)

    const page = await server.inject({
      url: '/api/v1/audit?organisation=gongyi-health&limit=500',
      headers: auditor.read,
    })
    const seen = page.json().rows.map((row: { operation: string }) => row.operation)
    // A new user is written down where the administrator belongs, a role by the platform in the platform's chain.
    for (const operation of ['access.create-user', 'access.assign-role', 'access.revoke-role', 'access.disable-user']) {
      expect(seen).toContain(operation)
    }
    const verified = await server.inject({ url: '/api/v1/audit/verify', headers: auditor.read })
    expect(verified.json()).toMatchObject({ intact: true, faults: [] })
  })
})

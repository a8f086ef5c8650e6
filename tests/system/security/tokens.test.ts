import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { REGION, routeSamples } from '../route-samples.ts'
import { type City, type Session, startCity } from '../start-city.ts'

const NOBODY = '00000000-0000-7000-8000-0000000000ff'
let city: City
let office: Session

beforeAll(async () => {
  city = await startCity()
  office = await city.signIn('office')
})

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
async function tokenOf(change: object = {}): Promise<{ id: string; bearer: { authorization: string } }> {
  const json = {
    name: '演示·业务系统',
    permissions: ['indicators.plan.read'],
    region: REGION,
    organisation: '*',
    expiresOn: inDays(30),
    ...change,
  }
  const { status, body } = await office.ask('/api/v1/tokens', { method: 'POST', json })
  expect([status, body]).toMatchObject([201, {}])
  const { id, token } = body as { id: string; token: string }
  return { id, bearer: { authorization: `Bearer ${token}` } }
}

describe('a token over HTTP', () => {
  it('opens what it names without cookie and CSRF token, under a channel of its own', async () => {
    const { id, bearer } = await tokenOf({ permissions: ['indicators.plan.read', 'indicators.value.record'] })
    const read = await city.ask('/api/v1/plans', { headers: bearer })
    expect(read.status).toBe(200)
    expect(read.headers.getSetCookie()).toEqual([])
    const { 'POST /api/v1/values': sample } = routeSamples({
      user: '',
      assignment: '',
      draft: '',
      doomed: '',
      report: '',
    })
    const written = await city.ask('/api/v1/values', { ...sample?.wish?.(), headers: bearer })
    expect([written.status, written.body]).toMatchObject([201, {}])
    const { rows } = await sql<{ operation: string; outcome: string }>`
      SELECT operation, outcome FROM access.audit WHERE channel = 'api' AND session = ${id} ORDER BY seq`.execute(
      city.platform.database.kysely,
    )
    expect(rows).toEqual([
      { operation: 'indicators.list-plans', outcome: 'done' },
      { operation: 'indicators.record-value', outcome: 'done' },
    ])
  })

  it('opens no other route, and nothing of its owner’s account, whatever cookie lies beside it', async () => {
    const { bearer } = await tokenOf()
    const samples = routeSamples({ user: NOBODY, assignment: NOBODY, draft: NOBODY, doomed: NOBODY, report: NOBODY })
    const open: string[] = []
    for (const [name, { path, wish }] of Object.entries(samples)) {
      // Public, and answers a token as it answers nobody.
      if (/\/session\/elsewhere|\/exchange\/inbox\/|^GET \/public|\/metadata$|\/card-keys$/.test(name)) continue
      const { status } = await city.ask(path, { ...wish?.(), headers: { ...office.headers, ...bearer } })
      if (status < 400) open.push(name)
      else expect([name, status === 403 || status === 404 || status === 400 || status === 429]).toEqual([name, true])
    }
    expect(open.filter((name) => !name.startsWith('GET '))).toEqual([])
    expect(open.filter((name) => !/installation|plans|indicators|indices|my-tasks/.test(name))).toEqual([])
    expect((await office.ask('/api/v1/session')).status).toBe(200)
  })

  it('makes no other token and no account, also where its owner may', async () => {
    const wide = { name: 'x', region: '*', organisation: '*', expiresOn: inDays(30) }
    for (const permission of ['access.token.create', 'access.user.create', 'access.role.assign', 'indicators.*']) {
      const answer = await office.ask('/api/v1/tokens', {
        method: 'POST',
        json: { ...wide, permissions: [permission] },
      })
      expect([permission, answer.status >= 400]).toEqual([permission, true])
    }
  })

  it('beyond its quota is told when to come again', async () => {
    const { bearer } = await tokenOf({ perMinute: 3 })
    const answers = []
    for (let request = 0; request < 4; request++) answers.push(await city.ask('/api/v1/plans', { headers: bearer }))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429])
    expect(Number(answers[3]?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(answers[3]?.body).toMatchObject({ code: 'access.too-many-requests' })
  })

  it('is worth nothing once revoked, in another form, or as a cookie', async () => {
    const { id, bearer } = await tokenOf()
    const token = bearer.authorization.slice('Bearer '.length)
    const status = async (headers: Record<string, string>) => (await city.ask('/api/v1/plans', { headers })).status
    expect(await status(bearer)).toBe(200)
    expect(await status({ authorization: `Basic ${Buffer.from(`office:${token}`).toString('base64')}` })).toBe(401)
    expect(await status({ authorization: `Bearer ${token} x` })).toBe(401)
    expect(await status({ authorization: token })).toBe(401)
    expect(await status({ cookie: `kangcheng-session=${token}` })).toBe(401)
    expect((await city.ask(`/api/v1/plans?access_token=${token}`)).status).toBe(401)
    expect((await office.ask(`/api/v1/tokens/${id}`, { method: 'DELETE' })).status).toBe(204)
    expect(await status(bearer)).toBe(401)
  })
})

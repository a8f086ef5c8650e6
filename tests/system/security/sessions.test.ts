import { SESSION_COOKIE } from '@kangcheng/access'
import { DEMONSTRATION_PASSWORD } from '@kangcheng/server/demonstration'
import { beforeAll, describe, expect, it } from 'vitest'
import { planUpload } from '../route-samples.ts'
import { type City, startCity } from '../start-city.ts'

let city: City
beforeAll(async () => {
  city = await startCity()
})

const login = (cookie?: string) =>
  city.ask('/api/v1/session', {
    method: 'POST',
    json: { login: 'viewer', password: DEMONSTRATION_PASSWORD },
    headers: cookie === undefined ? {} : { cookie },
  })
const cookieOf = (answer: { headers: Headers }) => answer.headers.getSetCookie()[0]?.split(';', 1)[0] ?? ''
const statusWith = async (cookie: string) => (await city.ask('/api/v1/session', { headers: { cookie } })).status

describe('a session cannot be fixed beforehand', () => {
  it('by a cookie that somebody else has put there', async () => {
    const planted = `${SESSION_COOKIE}=${'a'.repeat(43)}`
    const answer = await login(planted)
    expect([answer.status, cookieOf(answer) === planted]).toEqual([200, false])
    expect(await statusWith(planted)).toBe(401)
  })

  it('by a session of one’s own: signing in ends it and opens another', async () => {
    const theirs = cookieOf(await login())
    const own = cookieOf(await login(theirs))
    expect(own).not.toBe(theirs)
    expect([await statusWith(theirs), await statusWith(own)]).toEqual([401, 200])
  })

  it('by an address: a session is in the cookie only, which scripts cannot read', async () => {
    const answer = await login()
    const [whole = ''] = answer.headers.getSetCookie()
    expect(whole).toMatch(/; HttpOnly/)
    expect(whole).toMatch(/; SameSite=Lax/)
    expect(whole).not.toMatch(/domain/i)
    const token = cookieOf(answer).split('=')[1] ?? ''
    expect(JSON.stringify(answer.body)).not.toContain(token)
    for (const path of [`/api/v1/session?${SESSION_COOKIE}=${token}`, `/api/v1/session;${SESSION_COOKIE}=${token}`]) {
      expect((await city.ask(path)).status).toBeGreaterThanOrEqual(401)
    }
  })

  it('by two cookies of one name, or by a token in another form', async () => {
    const own = cookieOf(await login())
    for (const cookie of [
      `${own}x`,
      own.toUpperCase(),
      `${SESSION_COOKIE}=`,
      `${SESSION_COOKIE}="`,
      `${SESSION_COOKIE}=%00`,
    ]) {
      expect([cookie.length, await statusWith(cookie)]).toEqual([cookie.length, 401])
    }
  })
})

describe('guessing is slowed down', () => {
  it('of passwords: the sixth try of a name waits, whoever has it', async () => {
    const guess = async (name: string) =>
      (await city.ask('/api/v1/session', { method: 'POST', json: { login: name, password: 'a guess' } })).status
    for (const name of ['auditor', 'nobody-at-all']) {
      const answers = []
      for (let attempt = 0; attempt < 6; attempt++) answers.push(await guess(name))
      expect(answers).toEqual([401, 401, 401, 401, 401, 429])
    }
  })

  it('of what is heavy: files beyond a quota of a person are refused, and nobody else’s', async () => {
    const busy = await startCity({ heavyPerMinute: 2 })
    const [health, office] = [await busy.signIn('health'), await busy.signIn('office')]
    const file = async () => health.ask('/api/v1/regions?format=csv')
    expect([(await file()).status, (await file()).status]).toEqual([200, 200])
    const refused = await file()
    expect([refused.status, refused.body]).toMatchObject([429, { code: 'access.too-many-requests' }])
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    const upload = { method: 'POST', body: planUpload('满额') }
    expect((await health.ask('/api/v1/plan-drafts', upload)).status).toBe(429)
    expect((await health.ask('/api/v1/regions')).status).toBe(200)
    expect((await office.ask('/api/v1/regions?format=csv')).status).toBe(200)
  })
})

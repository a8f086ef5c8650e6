import { type Actor, platformActor } from '@kangcheng/access'
import { type CityProvider, CLIENT, openCityProvider } from '@kangcheng/access/testing/provider'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { REGION } from '../route-samples.ts'
import { type City, must, startCity } from '../start-city.ts'

const CALLBACK = '/api/v1/session/elsewhere/callback'
const ORIGIN = 'http://localhost:9'
const platform: Actor = platformActor('system')
const silenced = [vi.spyOn(console, 'warn').mockReturnValue(), vi.spyOn(console, 'info').mockReturnValue()]
let provider: CityProvider
let city: City

beforeAll(async () => {
  provider = await openCityProvider([`${ORIGIN}${CALLBACK}`])
  const identityProvider = { ...CLIENT, issuer: provider.issuer, name: '城市统一认证', trustsSecondFactor: false }
  city = await startCity({ city: { identityProvider }, publicOrigin: ORIGIN })
  const user = await city.addAccount({ login: 'linked', role: 'viewer', region: REGION })
  must(await city.platform.access.linkIdentityOf(platform, user, 'city-1'))
})
afterAll(async () => {
  await provider.stop()
  for (const spy of silenced) spy.mockRestore()
})

const start = (headers: Record<string, string> = {}, json: object = {}) =>
  city.ask('/api/v1/session/elsewhere', { method: 'POST', json, headers })
const cookiesOf = (answer: { headers: Headers }) => answer.headers.getSetCookie()
const firstOf = (line = '') => line.split(';', 1)[0] ?? ''
async function journey(json: object = {}) {
  const begun = await start({}, json)
  const { address } = begun.body as { address: string }
  const [cookie = ''] = cookiesOf(begun)
  const back = await provider.signIn(address, 'city-1')
  return { cookie, address, path: `${back.pathname}${back.search}` }
}

describe('signing in elsewhere', () => {
  it('goes there and back, into a session that no script reads', async () => {
    const { cookie, address, path } = await journey({ returnTo: '/plans' })
    expect(cookie).toMatch(/^kangcheng-journey=.*; Path=\/api\/v1\/session\/elsewhere; HttpOnly; SameSite=Lax/)
    expect(new URL(address).searchParams.get('redirect_uri')).toBe(`${ORIGIN}${CALLBACK}`)
    const entered = await city.ask(path, { headers: { cookie: firstOf(cookie) } })
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/plans'])
    expect(entered.headers.get('cache-control')).toBe('no-store')
    const session = cookiesOf(entered).find((line) => line.startsWith('kangcheng-session='))
    expect(session).toMatch(/; HttpOnly; SameSite=Lax/)
    const shown = await city.ask('/api/v1/session', { headers: { cookie: firstOf(session) } })
    expect(shown.body).toMatchObject({ name: '演示·linked', elsewhere: true, roles: [{ code: 'viewer' }] })
  })

  it('is not begun by another site’s page', async () => {
    for (const headers of [{ origin: 'https://elsewhere.example' }, { 'sec-fetch-site': 'cross-site' }]) {
      expect((await start(headers)).body).toMatchObject({ code: 'access.csrf' })
    }
  })

  it('comes back once, in the browser that set out, and not with a cookie put there', async () => {
    const { cookie, path } = await journey()
    const other = (await journey()).cookie
    for (const held of ['', 'kangcheng-journey=', `kangcheng-journey=${'a'.repeat(43)}`, firstOf(other)]) {
      const tried = await city.ask(path, { headers: { cookie: held } })
      expect(tried.headers.get('location')).toBe('/login?elsewhere=access.journey-over')
      expect(cookiesOf(tried).some((line) => /^kangcheng-session=./.test(line))).toBe(false)
    }
    expect((await city.ask(path, { headers: { cookie: firstOf(cookie) } })).headers.get('location')).toBe('/')
    const again = await city.ask(path, { headers: { cookie: firstOf(cookie) } })
    expect(again.headers.get('location')).toBe('/login?elsewhere=access.journey-over')
  })

  it('tells a stranger nothing of who has an account', async () => {
    const before = await city.rowCounts()
    const begun = await start()
    const back = await provider.signIn((begun.body as { address: string }).address, 'nobody')
    const answer = await city.ask(`${back.pathname}${back.search}`, {
      headers: { cookie: firstOf(cookiesOf(begun)[0]) },
    })
    expect(answer.headers.get('location')).toBe('/login?elsewhere=access.identity-unlinked')
    expect((await city.rowCounts()).accounts).toBe(before.accounts)
  })

  it.each(['', '?', '?state=', '?state=x&state=y', '?code=%00', `?state=${'x'.repeat(6_000)}`, '?iss[]=1'])(
    'a callback with %j is sent to the sign-in page',
    async (query) => {
      const { status, headers } = await city.ask(`${CALLBACK}${query.slice(0, 200)}`)
      expect([303, 400]).toContain(status)
      if (status === 303) expect(headers.get('location')).toBe('/login?elsewhere=access.journey-over')
    },
  )

  it('is written down, for those who answer for security', async () => {
    const auditor = await city.signIn('auditor')
    const { rows } = (await auditor.ask('/api/v1/security-events?kind=sign-in-failed')).body as {
      rows: { operation: string; refusal: string; refusalWords?: { zh: string; en: string } }[]
    }
    for (const { refusalWords } of rows) {
      expect(refusalWords?.zh).toMatch(/[\u4e00-\u9fff]/)
      expect(refusalWords?.en).toMatch(/[a-z]/)
    }
    expect(rows.map(({ operation, refusal }) => `${operation} ${refusal}`)).toEqual(
      expect.arrayContaining([
        'access.sign-in-elsewhere access.journey-over',
        'access.sign-in-elsewhere access.identity-unlinked',
      ]),
    )
    expect(city.errors).toEqual([])
  })

  it('asks an address to wait that begins without end', async () => {
    let waited = 0
    for (let tried = 0; tried < 70 && waited === 0; tried++) {
      const { status, headers } = await start()
      if (status === 429) waited = Number(headers.get('retry-after'))
    }
    expect(waited).toBeGreaterThan(0)
  })
})

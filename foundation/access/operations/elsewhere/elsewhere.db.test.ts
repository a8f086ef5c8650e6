import { createHttpServer, type HttpServer, silentLog } from '@kangcheng/platform'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  type Actor,
  accessMigrations,
  accessRefusals,
  accessRoutes,
  guardRoutes,
  openIdentityProvider,
  platformActor,
} from '../../index.ts'
import { authenticatorCode } from '../../testing/authenticator.ts'
import { type CityProvider, CLIENT, openCityProvider } from '../../testing/city-provider.fixture.ts'
import { type ForgingProvider, openForgingProvider } from '../../testing/forging-provider.fixture.ts'
import { must, openAccess, type TestAccess } from '../../testing/open-access.ts'

const CALLBACK = '/api/v1/session/elsewhere/callback'
const PASSWORD = 'correct horse battery'
const silenced = [vi.spyOn(console, 'warn').mockReturnValue(), vi.spyOn(console, 'info').mockReturnValue()]
let city: CityProvider
let forger: ForgingProvider

beforeAll(async () => {
  city = await openCityProvider([`http://localhost${CALLBACK}`])
  forger = await openForgingProvider(CLIENT.clientId)
})
afterAll(async () => {
  await Promise.all([city.stop(), forger.stop()])
  for (const spy of silenced) spy.mockRestore()
})

interface Door {
  readonly room: TestAccess
  readonly clock: FixedClock
  readonly server: HttpServer
  /** The outcome and the refusal of every try that was written down. */
  tries(): Promise<string[]>
}

async function openDoor(issuer: string, trustsSecondFactor = false): Promise<Door> {
  const { database } = await testDatabase([accessMigrations])
  const clock = fixedClock(new Date())
  const settings = { issuer, ...CLIENT, name: '城市统一认证', trustsSecondFactor }
  const identityProvider = openIdentityProvider(settings, () => clock.now())
  const room = await openAccess({ database, clock, identityProvider })
  const server = await createHttpServer({ log: silentLog, version: '0', refusals: [accessRefusals] })
  guardRoutes(server, room.access)
  accessRoutes(server, room.access)
  await server.ready()
  const tries = async () => {
    const { rows } = await sql<{ outcome: string; refusal: string | null }>`
      SELECT outcome, refusal FROM access.audit WHERE operation = 'access.sign-in-elsewhere' ORDER BY at, seq`.execute(
      database.kysely,
    )
    return rows.map(({ outcome, refusal }) => refusal ?? outcome)
  }
  return { room, clock, server, tries }
}

/** A browser with its cookies. */
function browserAt({ server }: Pick<Door, 'server'>) {
  const jar = new Map<string, string>()
  const ask = async (method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object, headers: object = {}) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const options = { method, url, headers: { host: 'localhost', cookie, ...headers }, ...(payload ? { payload } : {}) }
    const response = await server.inject(options)
    for (const { name, value } of response.cookies) value === '' ? jar.delete(name) : jar.set(name, value)
    return response
  }
  const back = async (address: URL) => (await ask('GET', `${address.pathname}${address.search}`)).headers.location
  const begin = async (returnTo?: string) => {
    const response = await ask('POST', '/api/v1/session/elsewhere', returnTo === undefined ? {} : { returnTo })
    expect(response.statusCode, response.body).toBe(200)
    return (response.json() as { address: string }).address
  }
  const name = async () => {
    const shown = await ask('GET', '/api/v1/session')
    return shown.statusCode === 200 ? (shown.json() as { name: string }).name : undefined
  }
  return { jar, ask, back, begin, name }
}

async function linked(room: TestAccess, subject: string, name = '王某'): Promise<Actor> {
  const user = await room.addUser({ role: 'viewer', name })
  must(await room.access.linkIdentityOf(platformActor('system'), user.userId, subject))
  return user
}

describe('at a real provider', () => {
  let door: Door
  beforeEach(async () => {
    door = await openDoor(city.issuer)
  })

  it('signs a linked person in, at the page they wanted, under a new session', async () => {
    await linked(door.room, 'city-1')
    const browser = browserAt(door)
    const address = await browser.begin('/plans?asOf=2024-12-31')
    const asked = new URL(address).searchParams
    expect(asked.get('code_challenge_method')).toBe('S256')
    expect(asked.get('scope')).toBe('openid')
    const returned = await city.signIn(address, 'city-1')
    expect(returned.searchParams.get('iss')).toBe(city.issuer)
    expect(await browser.back(returned)).toBe('/plans?asOf=2024-12-31')
    expect(await browser.name()).toBe('王某')
    expect(browser.jar.has('kangcheng-journey')).toBe(false)
    expect(await door.tries()).toEqual(['done'])
    expect((await browser.ask('GET', '/api/v1/session')).json()).toMatchObject({
      elsewhere: true,
      mustChangePassword: false,
    })
  })

  it('makes no account and says whom to ask, for a stranger and for a disabled account alike', async () => {
    const gone = await linked(door.room, 'city-2')
    must(await door.room.access.disableUser(platformActor('system'), gone.userId, true))
    for (const subject of ['nobody', 'city-2']) {
      const browser = browserAt(door)
      const returned = await city.signIn(await browser.begin(), subject)
      expect(await browser.back(returned)).toBe('/login?elsewhere=access.identity-unlinked')
      expect(await browser.name()).toBeUndefined()
    }
    expect((await door.tries()).toSorted()).toEqual(['access.identity-unlinked', 'access.user-disabled'])
  })

  it('takes a state once, and from the browser that set out', async () => {
    await linked(door.room, 'city-1')
    const browser = browserAt(door)
    const returned = await city.signIn(await browser.begin(), 'city-1')
    const other = browserAt(door)
    expect(await other.back(returned)).toBe('/login?elsewhere=access.journey-over')
    await other.begin()
    expect(await other.back(returned)).toBe('/login?elsewhere=access.journey-over')
    const mark = browser.jar.get('kangcheng-journey') ?? ''
    expect(await browser.back(returned)).toBe('/')
    browser.jar.set('kangcheng-journey', mark)
    expect(await browser.back(returned)).toBe('/login?elsewhere=access.journey-over')
  })

  it('takes a code once, also with another journey’s state', async () => {
    await linked(door.room, 'city-1')
    const browser = browserAt(door)
    const first = await city.signIn(await browser.begin(), 'city-1')
    expect(await browser.back(first)).toBe('/')
    const second = browserAt(door)
    const state = new URL(await second.begin()).searchParams.get('state') ?? ''
    first.searchParams.set('state', state)
    expect(await second.back(first)).toBe('/login?elsewhere=access.elsewhere-failed')
    expect(await second.name()).toBeUndefined()
  })

  it('ends the session that the browser held, so that none is fixed beforehand', async () => {
    const user = await linked(door.room, 'city-1')
    const planted = await door.room.signInAs(user)
    const browser = browserAt(door)
    browser.jar.set('kangcheng-session', planted)
    expect(await browser.back(await city.signIn(await browser.begin(), 'city-1'))).toBe('/')
    expect(browser.jar.get('kangcheng-session')).not.toBe(planted)
    expect((await door.room.access.readSession(planted)).ok).toBe(false)
  })

  it('is not followed elsewhere, whatever page is asked for', async () => {
    await linked(door.room, 'city-1')
    for (const wish of [
      '//elsewhere.example',
      'https://elsewhere.example',
      '/\\elsewhere.example',
      '/\t/elsewhere.example',
    ]) {
      const browser = browserAt(door)
      expect(await browser.back(await city.signIn(await browser.begin(wish), 'city-1'))).toBe('/')
    }
  })

  it('is over after ten minutes', async () => {
    await linked(door.room, 'city-1')
    const browser = browserAt(door)
    const returned = await city.signIn(await browser.begin(), 'city-1')
    door.clock.advance({ seconds: 601 })
    expect(await browser.back(returned)).toBe('/login?elsewhere=access.journey-over')
  })

  it('asks for our own code where the second factor is on, and counts wrong ones', async () => {
    const user = await linked(door.room, 'city-1')
    const { access } = door.room
    const { secret } = must(await access.beginSecondFactor(user, { password: user.userId }))
    must(await access.confirmSecondFactor(user, authenticatorCode(secret, door.clock.now())))
    door.clock.advance({ seconds: 60 })
    const browser = browserAt(door)
    expect(await browser.back(await city.signIn(await browser.begin('/plans'), 'city-1'))).toBe('/login?elsewhere=code')
    expect(await browser.name()).toBeUndefined()
    const give = (code: string, at = browser) => at.ask('POST', '/api/v1/session/elsewhere/code', { code })
    const right = () => authenticatorCode(secret, door.clock.now())
    expect((await give(right(), browserAt(door))).json()).toMatchObject({ code: 'access.journey-over' })
    expect((await give('abcdefgh')).json()).toMatchObject({ code: 'access.second-factor-wrong' })
    const given = await give(right())
    expect(given.json()).toMatchObject({ returnTo: '/plans', session: { name: '王某' } })
    expect(await browser.name()).toBe('王某')
    expect(await door.tries()).toEqual(['access.second-factor-wrong', 'done'])

    const guesser = browserAt(door)
    await guesser.back(await city.signIn(await guesser.begin(), 'city-1'))
    const codes = []
    for (let tried = 0; tried < 6; tried++) codes.push((await give('zzzzzzzz', guesser)).json().code)
    expect(codes).toEqual([...Array(5).fill('access.second-factor-wrong'), 'access.locked'])
  })

  it('leaves our own door open while it does not answer, and is asked again afterwards', async () => {
    await linked(door.room, 'city-1')
    const login = { login: 'zhou', name: '周某', organisation: 'gongyi-health', password: PASSWORD, mustChange: false }
    must(await door.room.access.createUser(platformActor('system'), login))
    await city.stop()
    try {
      const browser = browserAt(door)
      const refused = await browser.ask('POST', '/api/v1/session/elsewhere', {})
      expect([refused.statusCode, refused.json()]).toMatchObject([503, { code: 'access.elsewhere-down' }])
      expect((await browser.ask('POST', '/api/v1/session', { login: 'zhou', password: PASSWORD })).statusCode).toBe(200)
      expect((await browser.ask('GET', '/api/v1/session/elsewhere/end')).headers.location).toBe('/login')
    } finally {
      await city.start()
    }
    const browser = browserAt(door)
    const returned = await city.signIn(await browser.begin(), 'city-1')
    await city.stop()
    try {
      expect(await browser.back(returned)).toBe('/login?elsewhere=access.elsewhere-down')
    } finally {
      await city.start()
    }
  })

  it('leads on to its own signing out', async () => {
    const ended = await browserAt(door).ask('GET', '/api/v1/session/elsewhere/end')
    const address = new URL(ended.headers.location ?? '')
    expect(address.origin).toBe(city.issuer)
    expect(address.searchParams.get('post_logout_redirect_uri')).toBe('http://localhost/login')
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(200)
  })
})

describe('a provider’s answer', () => {
  let door: Door
  beforeEach(async () => {
    door = await openDoor(forger.issuer)
    await linked(door.room, 'city-1')
    forger.forge({})
  })
  const now = () => Math.floor(Date.now() / 1000)

  it('is taken when all of it holds, with clocks half a minute apart', async () => {
    for (const claims of [{}, { iat: now() + 25 }, { exp: now() - 20 }]) {
      forger.forge({ claims: (sound) => ({ ...sound, ...claims }) })
      const browser = browserAt(door)
      expect(await browser.back(forger.answer(await browser.begin()))).toBe('/')
    }
  })

  it.each([
    ['another nonce', { claims: (sound: object) => ({ ...sound, nonce: 'another' }) }],
    ['no nonce', { claims: ({ nonce: _, ...sound }: Record<string, unknown>) => sound }],
    ['another audience', { claims: (sound: object) => ({ ...sound, aud: 'another-client' }) }],
    [
      'several audiences and no authorised party',
      { claims: (sound: object) => ({ ...sound, aud: [CLIENT.clientId, 'x'], azp: 'x' }) },
    ],
    ['another issuer', { claims: (sound: object) => ({ ...sound, iss: 'https://elsewhere.example' }) }],
    ['a token that is over', { claims: (sound: object) => ({ ...sound, exp: now() - 120 }) }],
    ['a token of tomorrow', { claims: (sound: object) => ({ ...sound, iat: now() + 86_400, nbf: now() + 86_400 }) }],
    ['no subject', { claims: ({ sub: _, ...sound }: Record<string, unknown>) => sound }],
    ['a foreign signature', { signature: 'foreign' as const }],
  ])('is refused with %s', async (_what, forgery) => {
    forger.forge(forgery)
    const browser = browserAt(door)
    expect(await browser.back(forger.answer(await browser.begin()))).toBe('/login?elsewhere=access.elsewhere-failed')
    expect(await browser.name()).toBeUndefined()
    expect(await door.tries()).toEqual(['access.elsewhere-failed'])
  })

  it.each([
    ['mixed up with another issuer', { iss: 'https://elsewhere.example' }, 'access.elsewhere-failed'],
    ['without an issuer', { iss: null }, 'access.elsewhere-failed'],
    ['with an error', { error: 'access_denied', code: null }, 'access.elsewhere-failed'],
    ['without a state', { state: null }, 'access.journey-over'],
    ['with another state', { state: 'a-guess' }, 'access.journey-over'],
  ])('%s goes nowhere', async (_what, change, refusal) => {
    const browser = browserAt(door)
    expect(await browser.back(forger.answer(await browser.begin(), change))).toBe(`/login?elsewhere=${refusal}`)
  })

  it('counts as a second factor only where the installation trusts it and it says so', async () => {
    for (const [trusts, amr, expected] of [
      [false, ['pwd', 'otp'], '/login?elsewhere=code'],
      [true, ['pwd'], '/login?elsewhere=code'],
      [true, ['pwd', 'otp'], '/'],
      [true, ['mfa'], '/'],
    ] as const) {
      const own = await openDoor(forger.issuer, trusts)
      const user = await linked(own.room, 'city-1')
      const { secret } = must(await own.room.access.beginSecondFactor(user, { password: user.userId }))
      must(await own.room.access.confirmSecondFactor(user, authenticatorCode(secret, own.clock.now())))
      forger.forge({ claims: (sound) => ({ ...sound, amr }) })
      const browser = browserAt(own)
      expect([trusts, amr, await browser.back(forger.answer(await browser.begin()))]).toEqual([trusts, amr, expected])
    }
  })
})

describe('linking', () => {
  let door: Door
  beforeEach(async () => {
    door = await openDoor(city.issuer)
  })

  async function signedIn(user: Actor) {
    const browser = browserAt(door)
    browser.jar.set('kangcheng-session', await door.room.signInAs(user))
    const { csrfToken } = (await browser.ask('GET', '/api/v1/session')).json() as { csrfToken: string }
    const post = (url: string, payload: object) => browser.ask('POST', url, payload, { 'x-csrf-token': csrfToken })
    return { ...browser, post, csrfToken }
  }

  it('wants the password again, and the same person at both ends', async () => {
    const user = await door.room.addUser({ role: 'viewer' })
    const browser = await signedIn(user)
    const begin = (password: string) => browser.post('/api/v1/session/identities', { password })
    expect((await begin('a guess')).json()).toMatchObject({ code: 'access.password-wrong' })
    const { address } = (await begin(user.userId)).json() as { address: string }
    const returned = await city.signIn(address, 'city-9')
    const session = browser.jar.get('kangcheng-session') ?? ''
    browser.jar.set('kangcheng-session', await door.room.signInAs(await door.room.addUser({})))
    expect(await browser.back(returned)).toBe('/login?elsewhere=access.journey-over')
    browser.jar.set('kangcheng-session', session)
    const again = (await begin(user.userId)).json() as { address: string }
    expect(await browser.back(await city.signIn(again.address, 'city-9'))).toBe('/security')
    const [own] = must(await door.room.access.listOwnIdentities(user))
    expect(own).toMatchObject({ issuer: city.issuer, subject: 'city-9' })

    const newcomer = browserAt(door)
    expect(await newcomer.back(await city.signIn(await newcomer.begin(), 'city-9'))).toBe('/')
    const unlink = `/api/v1/session/identities/${own?.id}/unlink`
    expect((await browser.post(unlink, { password: 'a guess' })).statusCode).toBe(422)
    expect((await browser.post(unlink, { password: user.userId })).statusCode).toBe(204)
    const later = browserAt(door)
    expect(await later.back(await city.signIn(await later.begin(), 'city-9'))).toBe(
      '/login?elsewhere=access.identity-unlinked',
    )
  })

  it('takes no identity away from somebody else', async () => {
    await linked(door.room, 'city-1')
    const user = await door.room.addUser({ role: 'viewer' })
    const browser = await signedIn(user)
    const { address } = (await browser.post('/api/v1/session/identities', { password: user.userId })).json()
    expect(await browser.back(await city.signIn(address, 'city-1'))).toBe('/security?elsewhere=access.identity-taken')
    expect(must(await door.room.access.listOwnIdentities(user))).toEqual([])
  })

  it('by an administrator stays within their duty: not their own account, nor one whose role excludes theirs', async () => {
    const { access } = door.room
    const admin = await door.room.addUser({ role: 'system-admin' })
    const auditor = await door.room.addUser({ role: 'auditor' })
    const viewer = await door.room.addUser({ role: 'viewer' })
    const link = async (user: Actor, by = admin) => {
      const answer = await access.linkIdentityOf(by, user.userId, 'city-7')
      return answer.ok ? 'done' : answer.refusal.code
    }
    expect(await link(admin)).toBe('access.own-roles')
    expect(await link(auditor)).toBe('access.duties-apart')
    expect(await link(viewer, viewer)).toBe('access.forbidden')
    expect(await link(viewer)).toBe('done')
    expect(await link(await door.room.addUser({}))).toBe('access.identity-taken')
  })
})

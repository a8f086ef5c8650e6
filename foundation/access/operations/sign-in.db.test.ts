import { type Database, newId, silentLog } from '@kangcheng/platform'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { accessMigrations, createAccess, platformActor } from '../index.ts'
import { must, openAccess, type TestAccess } from '../testing/open-access.ts'

const PASSWORD = 'correct horse battery'
const MINUTE = 60
const platform = platformActor('system')
const clock: FixedClock = fixedClock('2024-03-07')
let database: Database
let room: TestAccess
let count = 0
let login = ''
let userId = ''

beforeAll(async () => {
  ;({ database } = await testDatabase([accessMigrations]))
  room = await openAccess({ database, clock })
})
beforeEach(async () => {
  login = `person-${++count}`
  const user = { login, name: '赵某', organisation: 'gongyi-health', password: PASSWORD, mustChange: false }
  userId = must(await room.access.createUser(platform, user)).id
})

async function attempt(password: string, change: { login?: string; address?: string; formerToken?: string } = {}) {
  const { login: name = login, address = `10.0.0.${count}`, ...from } = change
  const result = await room.access.signIn({ login: name, password }, { address, ...from })
  return result.ok ? result.value.token : result.refusal.code
}
const isSignedIn = async (token: string) => (await room.access.readSession(token)).ok

describe('signing in', () => {
  it('opens a session whose token is stored nowhere', async () => {
    const token = await attempt(PASSWORD, { login: ` ${login.toUpperCase()}` })
    const actor = must(await room.access.readSession(token, 'request-1'))
    expect(actor).toMatchObject({
      userId,
      name: '赵某',
      organisation: { code: 'gongyi-health', path: '/gongyi-government/gongyi-health/' },
      requestId: 'request-1',
      channel: 'web',
    })
    const { rows } = await sql<{ row: string }>`SELECT s::text AS row FROM access.session s`.execute(database.kysely)
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(await isSignedIn(`${token}x`)).toBe(false)
  })

  it('answers a wrong password, an unknown name and a disabled account alike', async () => {
    expect(await attempt('not the password')).toBe('access.sign-in-failed')
    expect(await attempt('not the password', { login: 'nobody' })).toBe('access.sign-in-failed')
    must(await room.access.disableUser(platform, userId, true))
    expect(await attempt(PASSWORD)).toBe('access.sign-in-failed')
  })

  it('does as much work for an unknown name as for a wrong password', async () => {
    const real = createAccess({
      database,
      clock,
      newId,
      log: silentLog,
      installationKey: () => new Uint8Array(32),
    })
    const user = { login: `real-${count}`, name: '孙某', organisation: 'gongyi-health', password: PASSWORD }
    must(await real.createUser(platform, user))
    const time = async (name: string) => {
      const start = performance.now()
      await real.signIn({ login: name, password: 'not the password' }, { address: '10.8.8.8' })
      return performance.now() - start
    }
    // The work is the hash, tens of milliseconds; without it an answer takes two or three.
    const [known, unknown] = [await time(user.login), await time('nobody-either')]
    expect(unknown).toBeGreaterThan(known / 4)
  })

  it('locks a name at the fifth failure for a quarter of an hour, known or not', async () => {
    for (const name of [login, `ghost-${count}`]) {
      for (let failure = 0; failure < 5; failure++) {
        expect(await attempt('not the password', { login: name })).toBe('access.sign-in-failed')
      }
      const locked = await room.access.signIn({ login: name, password: PASSWORD }, { address: '10.9.9.9' })
      expect(locked).toEqual({ ok: false, refusal: { code: 'access.locked', details: { minutes: 15 } } })
    }
    clock.advance({ seconds: 15 * MINUTE - 1 })
    expect(await attempt(PASSWORD)).toBe('access.locked')
    clock.advance({ seconds: 1 })
    expect(await isSignedIn(await attempt(PASSWORD))).toBe(true)
  })

  it('looks at no more than five passwords when they come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => attempt('not the password')))
    expect(answers.filter((answer) => answer === 'access.sign-in-failed')).toHaveLength(5)
    expect(answers.filter((answer) => answer === 'access.locked')).toHaveLength(7)
  })

  it('forgets failures after a success', async () => {
    for (let failure = 0; failure < 4; failure++) await attempt('not the password')
    expect(await isSignedIn(await attempt(PASSWORD))).toBe(true)
    for (let failure = 0; failure < 4; failure++) await attempt('not the password')
    expect(await isSignedIn(await attempt(PASSWORD))).toBe(true)
  })

  it('slows an address down that tries many names', async () => {
    await sql`INSERT INTO access.sign_in_guard
      SELECT 'address ' || encode(sha256('10.7.7.7'), 'hex'), 49, ${clock.now()}, 'epoch'`.execute(database.kysely)
    expect(await attempt('not the password', { address: '10.7.7.7' })).toBe('access.sign-in-failed')
    expect(await attempt(PASSWORD, { address: '10.7.7.7' })).toBe('access.locked')
    expect(await isSignedIn(await attempt(PASSWORD, { address: '10.7.7.8' }))).toBe(true)
    clock.advance({ seconds: MINUTE })
    expect(await isSignedIn(await attempt(PASSWORD, { address: '10.7.7.7' }))).toBe(true)
  })

  it('writes attempts down, an unknown name without the name', async () => {
    await attempt('not the password')
    await attempt('not the password', { login: 'my-secret-typed-here' })
    await attempt(PASSWORD)
    const rows = must(await room.access.listAudit(platform, { operation: 'access.sign-in', limit: 3 })).rows
    expect(
      rows.map(({ organisation, subject, outcome, refusal }) => [organisation, subject, outcome, refusal]),
    ).toEqual(
      expect.arrayContaining([
        ['gongyi-health', `user/${userId}`, 'refused', 'access.sign-in-failed'],
        ['platform', 'user', 'refused', 'access.sign-in-failed'],
        ['gongyi-health', `user/${userId}`, 'done', undefined],
      ]),
    )
    const { rows: all } = await sql<{ row: string }>`SELECT a::text AS row FROM access.audit a`.execute(database.kysely)
    expect(JSON.stringify(all)).not.toContain('my-secret-typed-here')
  })
})

describe('a session', () => {
  it('ends idle after thirty minutes, and in use after twelve hours', async () => {
    const [idle, busy] = [await attempt(PASSWORD), await attempt(PASSWORD)]
    for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
      expect(await isSignedIn(busy)).toBe(true)
      clock.advance({ seconds: 20 * MINUTE })
    }
    expect(await isSignedIn(idle)).toBe(false)
    expect(await isSignedIn(busy)).toBe(true)
    clock.advance({ seconds: 20 * MINUTE })
    expect(await isSignedIn(busy)).toBe(false)
  })

  it('gets a new token at each sign-in, and the browser’s former one ends', async () => {
    const first = await attempt(PASSWORD)
    const second = await attempt(PASSWORD, { formerToken: first })
    expect(second).not.toBe(first)
    expect([await isSignedIn(first), await isSignedIn(second)]).toEqual([false, true])
  })

  it('ends on the server when signing out, and when the user is disabled', async () => {
    const [one, two] = [await attempt(PASSWORD), await attempt(PASSWORD)]
    must(await room.access.signOut(must(await room.access.readSession(one)), one))
    expect([await isSignedIn(one), await isSignedIn(two)]).toEqual([false, true])
    must(await room.access.disableUser(platform, userId, true))
    must(await room.access.disableUser(platform, userId, false))
    expect(await isSignedIn(two)).toBe(false)
  })

  it('shows who one is and what is open', async () => {
    must(await room.access.assignRole(platform, userId, { role: 'office', region: '410100', organisation: '*' }))
    must(await room.access.assignRole(platform, userId, { role: 'viewer', region: '410181', organisation: '*' }))
    const token = await attempt(PASSWORD)
    const actor = must(await room.access.readSession(token))
    expect(must(await room.access.showSession(actor, token))).toMatchObject({
      name: '赵某',
      organisation: { code: 'gongyi-health', name: { zh: '巩义市卫生健康委员会' } },
      roles: [{ code: 'office' }, { code: 'viewer' }],
      permissions: ['access.directory.read', 'indicators.*', 'indicators.plan.read'],
      regions: ['/410000/410100/'],
      mustChangePassword: false,
    })
  })
})

describe('changing the password', () => {
  it('asks for the current one, counts wrong ones, and ends every session but the new one', async () => {
    const [here, there] = [await attempt(PASSWORD), await attempt(PASSWORD)]
    const actor = must(await room.access.readSession(here))
    const change = async (current: string, next: string) => {
      const result = await room.access.changePassword(actor, { current, next }, { address: '10.0.0.1' })
      return result.ok ? result.value.token : result.refusal.code
    }
    expect(await change('not the password', 'another long one')).toBe('access.password-wrong')
    expect(await change(PASSWORD, PASSWORD)).toBe('access.password-weak')
    expect(await change(PASSWORD, 'short')).toBe('access.password-weak')
    const token = await change(PASSWORD, 'another long one')
    expect([await isSignedIn(here), await isSignedIn(there), await isSignedIn(token)]).toEqual([false, false, true])
    expect(await attempt(PASSWORD)).toBe('access.sign-in-failed')
    expect(await isSignedIn(await attempt('another long one'))).toBe(true)
    for (let failure = 0; failure < 5; failure++) await change('not the password', 'yet another one')
    expect(await change('another long one', 'yet another one')).toBe('access.locked')
    const written = sql<{ refusal: string | null }>`SELECT DISTINCT refusal FROM access.audit
      WHERE operation = 'access.change-password' AND actor = ${userId} ORDER BY refusal`
    expect((await written.execute(database.kysely)).rows.map(({ refusal }) => refusal)).toEqual([
      'access.locked',
      'access.password-weak',
      'access.password-wrong',
      null,
    ])
  })

  it('comes before anything else for a first password', async () => {
    const user = { login: `new-${count}`, name: '钱某', organisation: 'gongyi-health', password: PASSWORD }
    const { id } = must(await room.access.createUser(platform, user))
    must(await room.access.assignRole(platform, id, { role: 'viewer', region: '*', organisation: '*' }))
    const token = await attempt(PASSWORD, { login: user.login })
    const actor = must(await room.access.readSession(token))
    const may = async () => {
      const decision = await room.access.require(actor, 'indicators.plan.read', {}, 'planning')
      return decision.ok ? 'allowed' : decision.refusal.code
    }
    expect(await may()).toBe('access.password-must-change')
    must(
      await room.access.changePassword(actor, { current: PASSWORD, next: 'my own long one' }, { address: '10.0.0.1' }),
    )
    expect(await may()).toBe('allowed')
  })
})

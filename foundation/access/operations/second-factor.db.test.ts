import type { Database } from '@kangcheng/platform'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Actor, accessMigrations, EVERYWHERE, platformActor } from '../index.ts'
import { authenticatorCode, must, openAccess, TEST_ROLES, type TestAccess } from '../testing/open-access.ts'

const PASSWORD = 'correct horse battery'
const STEP = 30
const platform = platformActor('system')
const clock: FixedClock = fixedClock('2024-03-07')
let database: Database
let room: TestAccess
let count = 0
let login = ''
let userId = ''

beforeAll(async () => {
  ;({ database } = await testDatabase([accessMigrations]))
  room = await openAccess({ database, clock, secondFactorAfterDays: 7 })
  const keeper = { name: { zh: '保管员' }, permissions: ['access.user.*'], secondFactor: 'required' as const }
  must(await room.access.loadRoles(platform, [...TEST_ROLES, { code: 'keeper', ...keeper }]))
})
beforeEach(async () => {
  login = `person-${++count}`
  const user = { login, name: '赵某', organisation: 'gongyi-health', password: PASSWORD, mustChange: false }
  userId = must(await room.access.createUser(platform, user)).id
})

const from = { address: '10.0.0.1', userAgent: 'Firefox/140.0 Windows' }
async function signIn(code?: string, password = PASSWORD) {
  const credentials = code === undefined ? { login, password } : { login, password, code }
  const opened = await room.access.signIn(credentials, from)
  return opened.ok ? opened.value.token : opened.refusal.code
}
async function actorNow(): Promise<{ actor: Actor; token: string }> {
  const token = await signIn()
  return { token, actor: must(await room.access.readSession(token)) }
}
const refusalOf = async (answer: Promise<{ ok: boolean; refusal?: { code: string } }>) => {
  const result = await answer
  return result.ok ? 'done' : result.refusal?.code
}
/** The code of this moment or of steps from it. */
const codeOf = (secret: string, steps = 0) => authenticatorCode(secret, clock.now(), steps)
async function turnOn() {
  const { actor, token } = await actorNow()
  const { secret, uri } = must(await room.access.beginSecondFactor(actor, { password: PASSWORD }))
  expect(uri).toContain(`secret=${secret}`)
  const { codes } = must(await room.access.confirmSecondFactor(actor, codeOf(secret)))
  clock.advance({ seconds: STEP })
  return { actor, token, key: secret, codes }
}

describe('turning the second factor on', () => {
  it('wants the password, and a code made with the secret; until then the password alone signs in', async () => {
    const { actor } = await actorNow()
    expect(await refusalOf(room.access.beginSecondFactor(actor, { password: 'a guess' }))).toBe('access.password-wrong')
    expect(await refusalOf(room.access.confirmSecondFactor(actor, '123456'))).toBe('access.second-factor-off')
    const first = must(await room.access.beginSecondFactor(actor, { password: PASSWORD })).secret
    const second = must(await room.access.beginSecondFactor(actor, { password: PASSWORD })).secret
    expect(await refusalOf(room.access.confirmSecondFactor(actor, codeOf(first)))).toBe('access.second-factor-wrong')
    expect(await signIn()).toMatch(/^[\w-]{43}$/)
    expect(must(await room.access.confirmSecondFactor(actor, codeOf(second))).codes).toHaveLength(10)
    expect(await signIn()).toBe('access.second-factor-needed')
    expect(await refusalOf(room.access.beginSecondFactor(actor, { password: PASSWORD }))).toBe(
      'access.second-factor-on',
    )
  })

  it('ends every other session, and keeps no secret that a reader of the tables could use', async () => {
    const other = await signIn()
    const { token, key, codes } = await turnOn()
    expect((await room.access.readSession(other)).ok).toBe(false)
    expect((await room.access.readSession(token)).ok).toBe(true)
    const { rows } =
      await sql`SELECT f::text FROM access.second_factor f UNION SELECT c::text FROM access.recovery_code c`.execute(
        database.kysely,
      )
    const kept = JSON.stringify(rows)
    expect(kept).not.toContain(key)
    for (const code of codes) expect(kept).not.toContain(code)
  })

  it('is not open to whoever knows the first password', async () => {
    const { actor } = await actorNow()
    const { password } = must(await room.access.resetPassword(platform, userId))
    expect(await refusalOf(room.access.beginSecondFactor(actor, { password }))).toBe('access.password-must-change')
  })
})

describe('signing in with it', () => {
  it('takes each code once, also of two requests at one moment', async () => {
    const { key } = await turnOn()
    const code = codeOf(key)
    const both = await Promise.all([signIn(code), signIn(code)])
    expect(both.filter((answer) => answer === 'access.second-factor-wrong')).toHaveLength(1)
    expect(await signIn(codeOf(key, -1))).toBe('access.second-factor-wrong')
    clock.advance({ seconds: STEP })
    expect(await signIn(` ${codeOf(key).slice(0, 3)} ${codeOf(key).slice(3)}`)).toMatch(/^[\w-]{43}$/)
  })

  it('shares its lock with the password: five wrong codes close the name, and asking again in between opens nothing', async () => {
    const { key } = await turnOn()
    for (let guess = 0; guess < 5; guess++) {
      expect(await signIn('abcdef')).toBe('access.second-factor-wrong')
      if (guess < 4) expect(await signIn()).toBe('access.second-factor-needed')
    }
    expect(await signIn(codeOf(key))).toBe('access.locked')
    clock.advance({ seconds: 900 })
    expect(await signIn(codeOf(key))).toMatch(/^[\w-]{43}$/)
  })

  it('says nothing about a code while the password is wrong', async () => {
    const { key } = await turnOn()
    expect(await signIn(codeOf(key), 'not the password')).toBe('access.sign-in-failed')
    expect(await signIn(codeOf(key))).toMatch(/^[\w-]{43}$/)
  })

  it('takes each recovery code once, of its owner only, until new ones are made', async () => {
    const { key, codes, actor } = await turnOn()
    const [first = '', second = '', third = ''] = codes
    expect(await signIn(first.toUpperCase().replaceAll('-', ' '))).toMatch(/^[\w-]{43}$/)
    expect(await signIn(first)).toBe('access.second-factor-wrong')
    const own = { login, userId }
    login = `person-${++count}`
    const user = { login, name: '钱某', organisation: 'gongyi-health', password: PASSWORD, mustChange: false }
    must(await room.access.createUser(platform, user))
    await turnOn()
    expect(await signIn(second)).toBe('access.second-factor-wrong')
    login = own.login
    expect(await refusalOf(room.access.renewRecoveryCodes(actor, { password: PASSWORD }))).toBe(
      'access.second-factor-wrong',
    )
    clock.advance({ seconds: STEP })
    const renewed = must(await room.access.renewRecoveryCodes(actor, { password: PASSWORD, code: codeOf(key) }))
    expect(await signIn(third)).toBe('access.second-factor-wrong')
    expect(await signIn(renewed.codes[0] ?? '')).toMatch(/^[\w-]{43}$/)
  })
})

describe('taking it away', () => {
  it('wants password and code from its owner', async () => {
    const { key, actor } = await turnOn()
    const proof = { password: PASSWORD }
    expect(await refusalOf(room.access.removeSecondFactor(actor, proof))).toBe('access.second-factor-wrong')
    expect(await refusalOf(room.access.removeSecondFactor(actor, { ...proof, code: codeOf(key) }))).toBe('done')
    expect(await signIn()).toMatch(/^[\w-]{43}$/)
  })

  it('is done for somebody who lost it by an administrator, never for oneself or across duties', async () => {
    const { token } = await turnOn()
    const admin = await room.addUser({ role: 'system-admin' })
    const auditor = await room.addUser({ role: 'auditor' })
    expect(await refusalOf(room.access.resetSecondFactor(admin, admin.userId))).toBe('access.own-roles')
    expect(await refusalOf(room.access.resetSecondFactor(admin, auditor.userId))).toBe('access.duties-apart')
    expect(await refusalOf(room.access.resetSecondFactor(await room.addUser({ role: 'viewer' }), userId))).toBe(
      'access.forbidden',
    )
    must(await room.access.resetSecondFactor(admin, userId))
    expect((await room.access.readSession(token)).ok).toBe(false)
    expect(await signIn()).toMatch(/^[\w-]{43}$/)
  })
})

describe('a role that requires it', () => {
  it('opens nothing after the days of grace until it is on, and then all it did', async () => {
    const everywhere = { region: EVERYWHERE, organisation: EVERYWHERE }
    must(await room.access.assignRole(platform, userId, { role: 'keeper', ...everywhere }))
    const { actor, token } = await actorNow()
    const state = async (signedIn = token) => must(await room.access.showSession(actor, signedIn)).secondFactor
    expect(await state()).toMatchObject({ on: false, required: true, missing: false, recoveryCodesLeft: 0 })
    must(await room.access.listUsers(actor))
    clock.advance({ days: 7 })
    const late = await signIn()
    expect(await state(late)).toMatchObject({ required: true, missing: true })
    expect(await refusalOf(room.access.listUsers(actor))).toBe('access.second-factor-required')
    const { key } = await turnOn()
    must(await room.access.listUsers(actor))
    const after = await signIn(codeOf(key))
    expect(await state(after)).toMatchObject({ on: true, required: true, missing: false, recoveryCodesLeft: 10 })
  })

  it('asks nothing of others', async () => {
    must(
      await room.access.assignRole(platform, userId, { role: 'viewer', region: EVERYWHERE, organisation: EVERYWHERE }),
    )
    const { actor } = await actorNow()
    clock.advance({ days: 400 })
    must(await room.access.listRegions(actor, {}))
  })
})

import { fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, accessMigrations, platformActor } from '../index.ts'
import { must, openAccess, TEST_ROLES, type TestAccess } from '../testing/open-access.ts'

const clock = fixedClock('2024-03-07')
const platform = platformActor('cli')
const GONGYI = { region: '410181', organisation: 'gongyi-government' }
let room: TestAccess
let admin: Actor
let everything: () => Promise<string>

beforeAll(async () => {
  const { database } = await testDatabase([accessMigrations])
  room = await openAccess({ database, clock })
  admin = await room.addUser({ role: 'system-admin', ...GONGYI })
  everything = async () => {
    const rows = sql<{ row: string }>`
      SELECT a::text AS row FROM access.audit a UNION ALL SELECT u::text FROM access.user_account u`
    return JSON.stringify((await rows.execute(database.kysely)).rows)
  }
})

const code = async (answer: Promise<{ ok: boolean; refusal?: { code: string } }>) =>
  (await answer).refusal?.code ?? 'done'
const attempt = (login: string, password: string) => room.access.signIn({ login, password }, { address: '10.0.0.1' })

async function newcomer(login: string) {
  const made = must(await room.access.createUser(admin, { login, name: '钱某', organisation: 'gongyi-health' }))
  return { id: made.id, login, password: made.initialPassword ?? '' }
}

describe('a first password', () => {
  it('is made with the account, answered once, kept nowhere, and good for choosing another only', async () => {
    const { login, password } = await newcomer('qian')
    expect(password).toMatch(/^\S{14}$/)
    expect(await everything()).not.toContain(password)
    const { token } = must(await attempt(login, password))
    const actor = must(await room.access.readSession(token))
    expect(must(await room.access.showSession(actor, token)).mustChangePassword).toBe(true)
    expect(await code(room.access.listRegions(actor, {}))).toBe('access.password-must-change')
    must(
      await room.access.changePassword(
        actor,
        { current: password, next: 'a phrase of my own' },
        { address: '10.0.0.1' },
      ),
    )
    expect(await code(attempt(login, password))).toBe('access.sign-in-failed')
    expect(await code(room.access.listRegions(actor, {}))).toBe('access.forbidden')
  })
})

describe('resetting a password', () => {
  it('ends what was before: the old password, every session, and the lock of too many attempts', async () => {
    const { id, login, password } = await newcomer('sun')
    const { token } = must(await attempt(login, password))
    for (let failure = 0; failure < 5; failure++) await attempt(login, 'not the password')
    expect(await code(attempt(login, password))).toBe('access.locked')

    const reset = must(await room.access.resetPassword(admin, id))
    expect(reset.password).not.toBe(password)
    expect(await everything()).not.toContain(reset.password)
    expect(await code(room.access.readSession(token))).toBe('access.not-signed-in')
    expect(await code(attempt(login, password))).toBe('access.sign-in-failed')
    expect(await code(attempt(login, reset.password))).toBe('done')
    expect(must(await room.access.showUser(admin, id))).toMatchObject({ login, mustChange: true })
  })

  it('opens no disabled account', async () => {
    const { id, login } = await newcomer('li')
    must(await room.access.disableUser(admin, id, true))
    const { password } = must(await room.access.resetPassword(admin, id))
    expect(await code(attempt(login, password))).toBe('access.sign-in-failed')
    must(await room.access.disableUser(admin, id, false))
    expect(await code(attempt(login, password))).toBe('done')
  })

  it('is for administrators of the person’s organisation, and for others than oneself', async () => {
    const elsewhere = await room.addUser({ home: 'quzhou-government' })
    const security = await room.addUser({ role: 'security-admin', ...GONGYI })
    const reset = (actor: Actor, id: string) => code(room.access.resetPassword(actor, id))
    expect(await reset(admin, elsewhere.userId)).toBe('access.outside-scope')
    expect(await reset(admin, '00000000-0000-7000-8000-00000000000f')).toBe('access.user-unknown')
    expect(await reset(admin, admin.userId)).toBe('access.own-roles')
    expect(await reset(security, admin.userId)).toBe('access.forbidden')
  })

  it('lends nobody the rights of another duty; the operator of the machine may', async () => {
    const auditor = await room.addUser({ role: 'auditor', ...GONGYI })
    const { refusal } = (await room.access.resetPassword(admin, auditor.userId)) as { refusal?: object }
    expect(refusal).toEqual({ code: 'access.duties-apart', details: { role: 'system-admin', other: 'auditor' } })
    expect(await code(room.access.resetPassword(platform, auditor.userId))).toBe('done')
    const { rows } = must(
      await room.access.listAudit(platform, { operation: 'access.reset-password', actor: admin.userId, limit: 2 }),
    )
    expect(rows[0]).toMatchObject({ outcome: 'refused', refusal: 'access.duties-apart' })
  })
})

describe('users', () => {
  it('are found by organisation, role and state', async () => {
    const seen = async (query: Parameters<typeof room.access.listUsers>[1]) =>
      must(await room.access.listUsers(admin, query)).map(({ login }) => login)
    const { id, login } = await newcomer('zhou')
    const viewer = await room.addUser({ role: 'viewer', ...GONGYI })
    expect(await seen({ state: 'first-password', organisation: 'gongyi-government' })).toContain(login)
    expect(await seen({ role: 'viewer' })).toEqual([viewer.userId])
    expect(await seen({ state: 'active' })).not.toContain(login)
    must(await room.access.disableUser(admin, id, true))
    expect(await seen({ state: 'disabled' })).toContain(login)
    expect(await seen({ state: 'first-password' })).not.toContain(login)
    expect(await code(room.access.listUsers(admin, { organisation: 'quzhou-government' }))).toBe('access.outside-scope')
    expect(must(await room.access.listUsers(platform, { organisation: 'platform' }))).toEqual([])
  })

  it('and roles are shown to whom administers them', async () => {
    const elsewhere = await room.addUser({ home: 'quzhou-government' })
    expect(await code(room.access.showUser(admin, elsewhere.userId))).toBe('access.outside-scope')
    const roles = must(await room.access.listRoles(admin))
    expect(roles.map((role) => role.code)).toEqual(TEST_ROLES.map((role) => role.code).toSorted())
    const known = roles.find((role) => role.code === 'system-admin')
    expect(known).toMatchObject({ name: { zh: '系统管理员' }, exclusiveWith: ['auditor'] })
    const viewer = await room.addUser({ role: 'viewer', ...GONGYI })
    expect(await code(room.access.listRoles(viewer))).toBe('access.forbidden')
  })
})

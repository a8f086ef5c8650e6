import { fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, accessMigrations, type NewAssignment } from '../index.ts'
import { must, openAccess, type TestAccess } from '../testing/open-access.ts'

const clock = fixedClock('2024-03-07')
let room: TestAccess
let admin: Actor
let security: Actor

beforeAll(async () => {
  const { database } = await testDatabase([accessMigrations])
  room = await openAccess({ database, clock })
  const gongyi = { region: '410181', organisation: 'gongyi-government' }
  admin = await room.addUser({ role: 'system-admin', ...gongyi })
  security = await room.addUser({ role: 'security-admin', ...gongyi })
})

const person = { login: 'Wang.Min', name: '王某', organisation: 'gongyi-health', password: 'a long enough one' }
const inGongyi = (role: string): NewAssignment => ({ role, region: '410181', organisation: 'gongyi-health' })
const code = async (answer: Promise<{ ok: boolean; refusal?: { code: string } }>) =>
  (await answer).refusal?.code ?? 'done'

describe('users', () => {
  it('are made without any right, once for each login, however it is written', async () => {
    const { id } = must(await room.access.createUser(admin, person))
    expect(await code(room.access.createUser(admin, { ...person, login: 'ＷＡＮＧ.ｍｉｎ ' }))).toBe(
      'access.login-taken',
    )
    const users = must(await room.access.listUsers(admin))
    expect(users.find((user) => user.id === id)).toEqual({
      id,
      login: 'wang.min',
      name: '王某',
      organisation: 'gongyi-health',
      disabled: false,
      mustChange: true,
      secondFactor: false,
      createdAt: '2024-03-07T04:00:00.000Z',
      assignments: [],
    })
  })

  it('are refused with a weak password, an odd login, or in somebody else’s organisation', async () => {
    const made = (change: object) => code(room.access.createUser(admin, { ...person, login: 'li.na', ...change }))
    expect(await made({ password: 'short' })).toBe('access.password-weak')
    expect(await made({ password: 'hello li.na there' })).toBe('access.password-weak')
    expect(await made({ login: 'a b' })).toBe('access.login-invalid')
    expect(await made({ login: 'li\u200bna' })).toBe('access.login-invalid')
    expect(await made({ organisation: 'quzhou-government' })).toBe('access.outside-scope')
    expect(await made({ organisation: 'nowhere' })).toBe('access.organisation-unknown')
    expect(await code(room.access.createUser(security, { ...person, login: 'li.na' }))).toBe('access.forbidden')
  })

  it('are listed to whom administers them', async () => {
    const elsewhere = await room.addUser({ home: 'quzhou-government' })
    const seen = must(await room.access.listUsers(admin)).map((user) => user.id)
    expect(seen).toContain(security.userId)
    expect(seen).not.toContain(elsewhere.userId)
  })

  it('are shut out at once, by others only', async () => {
    const viewer = await room.addUser({ role: 'viewer' })
    const may = () => code(room.access.require(viewer, 'indicators.plan.read', {}, 'planning'))
    expect(await may()).toBe('done')
    expect(await code(room.access.disableUser(admin, admin.userId, true))).toBe('access.own-roles')
    must(await room.access.disableUser(admin, viewer.userId, true))
    expect(await may()).toBe('access.user-disabled')
    must(await room.access.disableUser(admin, viewer.userId, false))
    expect(await may()).toBe('done')
  })
})

describe('assignments', () => {
  it('hold from their first to their last day', async () => {
    const { userId } = await room.addUser({})
    must(
      await room.access.assignRole(security, userId, {
        ...inGongyi('viewer'),
        validFrom: '2024-03-08',
        validTo: '2024-03-31',
      }),
    )
    const user = must(await room.access.listUsers(security)).find(({ id }) => id === userId)
    expect(user?.assignments).toMatchObject([{ ...inGongyi('viewer'), validFrom: '2024-03-08', validTo: '2024-03-31' }])
    const viewer = { ...admin, userId }
    expect(await code(room.access.require(viewer, 'indicators.plan.read', {}, 'planning'))).toBe('access.forbidden')
  })

  it('are given within one’s own scope, of known roles, in the right order of days, to others', async () => {
    const { userId } = await room.addUser({})
    const stranger = await room.addUser({ home: 'quzhou-government' })
    const give = (change: object, to = userId) =>
      code(room.access.assignRole(security, to, { ...inGongyi('viewer'), ...change }))
    expect(await give({ region: '*' })).toBe('access.outside-scope')
    expect(await give({ region: '410100' })).toBe('access.outside-scope')
    expect(await give({ organisation: '*' })).toBe('access.outside-scope')
    expect(await give({ role: 'mayor' })).toBe('access.role-unknown')
    expect(await give({ validFrom: '2024-02-30' })).toBe('access.day-invalid')
    expect(await give({ validTo: '2024-03-06' })).toBe('access.day-invalid')
    expect(await give({}, security.userId)).toBe('access.own-roles')
    expect(await give({}, stranger.userId)).toBe('access.outside-scope')
    expect(await give({}, '018e0000-0000-7000-8000-000000000001')).toBe('access.user-unknown')
    expect(await code(room.access.assignRole(admin, userId, inGongyi('viewer')))).toBe('access.forbidden')
    expect(await give({})).toBe('done')
  })

  it('keep the three administrators apart', async () => {
    const { userId } = await room.addUser({})
    const audit = must(await room.access.assignRole(security, userId, inGongyi('auditor')))
    const become = () => code(room.access.assignRole(security, userId, inGongyi('system-admin')))
    expect(await become()).toBe('access.roles-exclude-each-other')
    must(await room.access.revokeRole(security, audit.id))
    expect(await become()).toBe('done')
    expect(await code(room.access.revokeRole(security, audit.id))).toBe('access.assignment-unknown')
  })

  it('keep them apart also when both are given at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const { userId } = await room.addUser({})
      const answers = await Promise.all(
        ['auditor', 'system-admin'].map((role) => code(room.access.assignRole(security, userId, inGongyi(role)))),
      )
      expect(answers.toSorted()).toEqual(['access.roles-exclude-each-other', 'done'])
    }
  })
})

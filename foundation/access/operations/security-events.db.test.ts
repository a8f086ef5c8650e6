import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Actor, accessMigrations, platformActor } from '../index.ts'
import { must, openAccess, TEST_ROLES, type TestAccess } from '../testing/open-access.ts'

const PASSWORD = 'correct horse battery'
const clock: FixedClock = fixedClock('2024-03-07')
const platform = platformActor('system')
let room: TestAccess
let watcher: Actor
let userId = ''

beforeAll(async () => {
  const { database } = await testDatabase([accessMigrations])
  room = await openAccess({ database, clock })
  const watching = { code: 'watcher', name: { zh: '安全管理员' }, permissions: ['access.audit.events'] }
  must(await room.access.loadRoles(platform, [...TEST_ROLES, watching]))
  watcher = await room.addUser({ role: 'watcher', organisation: 'gongyi-government' })
  const user = { login: 'li.na', name: '李某', organisation: 'gongyi-health', password: PASSWORD, mustChange: false }
  userId = must(await room.access.createUser(platform, user)).id
  for (let attempt = 0; attempt < 6; attempt++) await signIn('a guess')
  clock.advance({ days: 1 })
  must(await signIn(PASSWORD))
  const viewer = await room.addUser({ role: 'viewer' })
  await room.access.listUsers(viewer)
  must(await room.access.listRegions(viewer, { format: 'csv' }))
  must(await room.access.listRegions(viewer, {}))
})

const signIn = (password: string) => room.access.signIn({ login: 'li.na', password }, { address: '10.0.0.1' })
type Query = Parameters<TestAccess['access']['listSecurityEvents']>[1]
const kinds = async (query: Query = {}, actor = watcher) =>
  must(await room.access.listSecurityEvents(actor, query)).rows.map((row) => row.kinds.join(' '))

describe('security events', () => {
  it('are found by kind, and each row says all that it is', async () => {
    expect(await kinds({ kind: 'sign-in-failed' })).toEqual(Array.from({ length: 5 }, () => 'sign-in-failed'))
    expect(await kinds({ kind: 'refused' })).toEqual(['refused'])
    expect(await kinds({ kind: 'exported' })).toEqual(['exported'])
    expect(await kinds({ kind: 'broke-glass' })).toEqual([])
    // What no person did stands in the platform's own book.
    const everywhere = await room.addUser({ role: 'watcher' })
    expect(await kinds({ kind: 'locked' }, everywhere)).toEqual(['locked'])
    expect(await kinds({ kind: 'role-changed' }, everywhere)).toContain('role-changed')
    expect(await kinds({ kind: 'account-changed' }, everywhere)).toEqual(['account-changed'])
  })

  it('are found by day and person, in pages without a gap, and never another row of the book', async () => {
    const all = await kinds()
    expect(all.every((kind) => kind !== '')).toBe(true)
    expect(await kinds({ to: '2024-03-07' })).toEqual(Array.from({ length: 5 }, () => 'sign-in-failed'))
    expect(await kinds({ from: '2024-03-08', actor: userId })).toEqual([])
    const paged: string[] = []
    let after: string | undefined
    do {
      const page = must(await room.access.listSecurityEvents(watcher, { limit: 2, ...(after ? { after } : {}) }))
      paged.push(...page.rows.map((row) => row.kinds.join(' ')))
      after = page.next
    } while (after !== undefined)
    expect(paged).toEqual(all)
  })

  it('are not for everybody, and not those of other organisations', async () => {
    const viewer = await room.addUser({ role: 'viewer' })
    expect(await room.access.listSecurityEvents(viewer, {})).toMatchObject({ refusal: { code: 'access.forbidden' } })
    const neighbour = await room.addUser({ role: 'watcher', organisation: 'quzhou-government' })
    expect(await kinds({}, neighbour)).toEqual([])
    const asked = await room.access.listSecurityEvents(neighbour, { organisation: 'gongyi-health' })
    expect(asked).toMatchObject({ refusal: { code: 'access.outside-scope' } })
    expect(await room.access.listAudit(watcher, {})).toMatchObject({ refusal: { code: 'access.forbidden' } })
    expect(await room.access.listSecurityEvents(watcher, { from: '2024-02-31' })).toMatchObject({
      refusal: { code: 'access.day-invalid' },
    })
  })
})

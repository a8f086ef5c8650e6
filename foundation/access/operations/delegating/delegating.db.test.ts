import { fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Actor, accessMigrations } from '../../index.ts'
import { must, openAccess, type TestAccess } from '../../testing/open-access.ts'

const GONGYI = { region: '410181', organisation: 'gongyi-government' }
const DAYS = { firstDay: '2024-03-07', lastDay: '2024-03-09' }
let clock = fixedClock('2024-03-07')
let room: TestAccess
let away: Actor
let colleague: Actor

beforeEach(async () => {
  clock = fixedClock('2024-03-07')
  const { database } = await testDatabase([accessMigrations])
  room = await openAccess({ database, clock })
  away = await room.addUser({ role: 'office', ...GONGYI, name: '王某' })
  colleague = await room.addUser({ role: 'report-filler', ...GONGYI })
})

const code = async (answer: Promise<{ ok: boolean; refusal?: { code: string } }>) =>
  (await answer).refusal?.code ?? 'done'
const heldBy = async (actor: Actor) => must(await room.access.listOwnAssignments(actor)).map(({ id }) => id)
const handOver = async (change: object = {}) =>
  room.access.makeOwnDelegation(away, {
    delegate: colleague.userId,
    assignments: await heldBy(away),
    ...DAYS,
    ...change,
  })
/** A session of a person, as a browser holds it. */
async function sessionOf(actor: Actor) {
  const token = await room.signInAs(actor)
  return { token, actor: async () => must(await room.access.readSession(token)) }
}
const mayEnter = async (actor: Actor) =>
  code(room.access.require(actor, 'indicators.plan.enter', { region: '410181' }, 'planning'))

describe('standing in', () => {
  it('is chosen, opens what was handed over and not one’s own, and every row names both', async () => {
    const { id } = must(await handOver())
    const { token, actor } = await sessionOf(colleague)
    expect(await mayEnter(await actor())).toBe('access.forbidden')
    expect(must(await room.access.showSession(await actor(), token)).mayActFor).toEqual([
      { delegation: id, name: '王某', lastDay: '2024-03-09', over: false },
    ])
    must(await room.access.beginActing(await actor(), id))
    const acting = await actor()
    expect(acting).toMatchObject({ userId: colleague.userId, onBehalfOf: { userId: away.userId, delegation: id } })
    expect(await mayEnter(acting)).toBe('done')
    expect(await code(room.access.require(acting, 'indicators.report.fill', {}, 'planning'))).toBe('done')
    const decision = must(await room.access.require(acting, 'indicators.plan.read', {}, 'planning'))
    await room.access.within(decision, { operation: 'test.look', subject: 'x' }, async () => 1)
    const auditor = await room.addUser({ role: 'auditor' })
    const { rows } = must(await room.access.listAudit(auditor, { operation: 'test.look' }))
    expect(rows).toMatchObject([
      { actor: colleague.userId, onBehalfOf: away.userId, onBehalfOfName: '王某', detail: { onBehalfOf: away.userId } },
    ])
    expect(must(await room.access.verifyAudit(auditor, {}))).toMatchObject({ intact: true })
    must(await room.access.stopActing(acting))
    expect(await mayEnter(await actor())).toBe('access.forbidden')
  })

  it('ends by itself with its last day, and then nothing is open until one is oneself again', async () => {
    const { id } = must(await handOver())
    const { token, actor } = await sessionOf(colleague)
    must(await room.access.beginActing(await actor(), id))
    const held = await actor()
    clock.advance({ days: 2 })
    expect(await mayEnter(held)).toBe('done')
    clock.advance({ days: 1 })
    expect(await mayEnter(held)).toBe('access.delegation-over')
    expect(await code(room.access.require(held, 'indicators.report.fill', {}, 'planning'))).toBe(
      'access.delegation-over',
    )
    expect(must(await room.access.showSession(held, token))).toMatchObject({
      acting: { name: '王某', over: true },
      permissions: [],
      mayActFor: [],
    })
    expect(await code(room.access.beginActing(colleague, id))).toBe('access.session-needed')
    must(await room.access.stopActing(held))
    const later = await sessionOf(colleague)
    expect(await code(room.access.beginActing(await later.actor(), id))).toBe('access.delegation-unknown')
  })

  it('begins on its first day and not before', async () => {
    const { id } = must(await handOver({ firstDay: '2024-03-08' }))
    const { actor } = await sessionOf(colleague)
    expect(await code(room.access.beginActing(await actor(), id))).toBe('access.delegation-unknown')
    clock.advance({ seconds: 12 * 3600 })
    const nextDay = await sessionOf(colleague)
    must(await room.access.beginActing(await nextDay.actor(), id))
  })

  it('loses at once what its giver loses: the role, the account, the delegation itself', async () => {
    const platform = room.platform
    const { actor } = await sessionOf(colleague)
    const { id } = must(await handOver())
    must(await room.access.beginActing(await actor(), id))
    const acting = await actor()
    expect(await mayEnter(acting)).toBe('done')
    must(await room.access.disableUser(platform, away.userId, true))
    expect(await mayEnter(acting)).toBe('access.delegation-over')
    must(await room.access.disableUser(platform, away.userId, false))
    expect(await mayEnter(acting)).toBe('done')
    must(await room.access.revokeRole(platform, (await heldBy(away))[0] ?? ''))
    expect(await mayEnter(acting)).toBe('access.delegation-over')
  })

  it.each(['away', 'colleague', 'security administrator'])('is ended early by: %s', async (who) => {
    const { id } = must(await handOver())
    const { actor } = await sessionOf(colleague)
    must(await room.access.beginActing(await actor(), id))
    const security = await room.addUser({ role: 'security-admin', ...GONGYI })
    if (who === 'away') must(await room.access.endOwnDelegation(away, id))
    else if (who === 'colleague') must(await room.access.endOwnDelegation(colleague, id))
    else must(await room.access.endDelegationOf(security, id))
    expect(await mayEnter(await actor())).toBe('access.delegation-over')
    expect(await code(room.access.endOwnDelegation(away, id))).toBe('access.delegation-unknown')
    expect(must(await room.access.listDelegations(security))).toMatchObject([{ id, state: 'ended' }])
  })
})

describe('what cannot be handed over', () => {
  it('what is not one’s own, and what somebody handed to one', async () => {
    const others = await heldBy(colleague)
    expect(await code(handOver({ assignments: others }))).toBe('access.assignment-unknown')
    const { id } = must(await handOver())
    const { actor } = await sessionOf(colleague)
    must(await room.access.beginActing(await actor(), id))
    const third = await room.addUser({})
    const handOn = { delegate: third.userId, assignments: await heldBy(away), ...DAYS }
    expect(await code(room.access.makeOwnDelegation(await actor(), handOn))).toBe('access.not-while-acting')
    expect(await code(room.access.makeOwnDelegation(colleague, handOn))).toBe('access.assignment-unknown')
  })

  it('a token cannot be made of it, and nobody acts under somebody else’s delegation', async () => {
    const { id } = must(await handOver())
    const stranger = await sessionOf(await room.addUser({ role: 'viewer', ...GONGYI }))
    expect(await code(room.access.beginActing(await stranger.actor(), id))).toBe('access.delegation-unknown')
    expect(await code(room.access.endOwnDelegation(await stranger.actor(), id))).toBe('access.delegation-unknown')
    const { actor } = await sessionOf(colleague)
    must(await room.access.beginActing(await actor(), id))
    const token = { name: 'x', permissions: ['indicators.plan.read'], region: '*', organisation: '*' }
    expect(await code(room.access.createApiToken(await actor(), { ...token, expiresOn: '2024-12-31' }))).toBe(
      'access.not-while-acting',
    )
  })

  it('a role that excludes one which somebody stands in for is not given to them', async () => {
    const { id } = must(await handOver())
    expect(await code(room.access.assignRole(room.platform, colleague.userId, { ...GONGYI, role: 'not-office' }))).toBe(
      'access.roles-exclude-each-other',
    )
    must(await room.access.endOwnDelegation(away, id))
    expect(await code(room.access.assignRole(room.platform, colleague.userId, { ...GONGYI, role: 'not-office' }))).toBe(
      'done',
    )
    expect(await code(handOver())).toBe('access.roles-exclude-each-other')
  })
})

describe('an administrator', () => {
  it('makes one across organisations, sees those of theirs only, and none for themselves', async () => {
    const security = await room.addUser({ role: 'security-admin', ...GONGYI })
    const elsewhere = await room.addUser({
      role: 'security-admin',
      region: '330800',
      organisation: 'quzhou-government',
    })
    const above = await room.addUser({ home: 'gongyi-government' })
    const wanted = { delegate: above.userId, assignments: await heldBy(away), ...DAYS }
    expect(await code(room.access.makeOwnDelegation(away, wanted))).toBe('access.delegate-unfit')
    expect(await code(room.access.makeDelegationFor(elsewhere, away.userId, wanted))).toBe('access.outside-scope')
    const { id } = must(await room.access.makeDelegationFor(security, away.userId, wanted))
    expect(must(await room.access.listDelegations(security))).toMatchObject([
      { id, delegator: { name: '王某' }, madeBy: { id: security.userId } },
    ])
    expect(must(await room.access.listDelegations(elsewhere))).toEqual([])
    expect(await code(room.access.endDelegationOf(elsewhere, id))).toBe('access.outside-scope')
    const toMe = { ...wanted, delegate: security.userId }
    expect(await code(room.access.makeDelegationFor(security, away.userId, toMe))).toBe('access.own-roles')
  })

  it('finds colleagues of one’s own organisation and below by how they are called, nobody else', async () => {
    await room.addUser({ home: 'quzhou-government', name: '外地某' })
    expect(must(await room.access.listColleagues(away, '外'))).toEqual([])
    expect(must(await room.access.listColleagues(away, '李')).map(({ id }) => id)).toEqual([colleague.userId])
    expect(must(await room.access.listColleagues(away, '%'))).toEqual([])
  })
})

import type { Actor } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { openSharing, RESIDENTS, SHARING_MIGRATIONS, type TestSharing } from './open-sharing.fixture.ts'

let room: TestSharing
let clock: FixedClock

beforeAll(async () => {
  const { database } = await testDatabase(SHARING_MIGRATIONS)
  clock = fixedClock('2026-03-07')
  room = await openSharing({ database, clock })
  must(await room.sharing.saveDataSet(room.desk, { dataSet: RESIDENTS, seen: 0 }))
  must(await room.sharing.publishDataSet(room.desk, { code: 'residents', version: 1 }))
}, 60_000)

const apply = async (parts = {}) => must(await room.sharing.applyForData(room.applicant, room.application(parts))).id
const approve = (actor: Actor, id: string, seen: number, parts = {}) =>
  room.sharing.approveApplication(actor, { id, seen, ...parts })
const show = async (id: string) => must(await room.sharing.showApplication(room.approver, { id, side: 'owner' }))
const NAMES = { columns: [{ name: 'name', masked: false }] }

describe('an application', () => {
  it('is for a department of one’s own, for what is published, and sound', async () => {
    expect(await room.sharing.applyForData(room.stranger, room.application())).toMatchObject({
      refusal: { code: 'access.outside-scope' },
    })
    const other = { ...room.application(), version: 2 }
    expect(await room.sharing.applyForData(room.applicant, other)).toMatchObject({
      refusal: { code: 'sharing.data-set-not-found' },
    })
    const faulty = room.application({ until: '2026-01-01' })
    expect(await room.sharing.applyForData(room.applicant, faulty)).toMatchObject({
      refusal: { code: 'sharing.terms-faulty' },
    })
  })

  it('is seen by both sides and by nobody else, its contact masked', async () => {
    const id = await apply()
    expect((await show(id)).application.contact).toEqual({ name: '王**', phone: '138****0001' })
    expect(must(await room.sharing.showApplication(room.colleague, { id, side: 'applicant' })).state).toBe('waiting')
    for (const [actor, side] of [
      [room.stranger, 'applicant'],
      [room.colleague, 'owner'],
    ] as const)
      expect(await room.sharing.showApplication(actor, { id, side })).toMatchObject({ ok: false })
    expect(must(await room.sharing.listApplications(room.stranger, 'applicant'))).toEqual([])
    expect(must(await room.sharing.listApplications(room.approver, 'owner'))).toMatchObject([{ id, mine: true }])
  })

  it('is granted as asked or narrower, with one approval up to L3', async () => {
    const id = await apply()
    const { terms } = room.application()
    const wider = { terms: { ...terms, quota: { rows: 101, calls: 1 } } }
    expect(await approve(room.approver, id, 1, wider)).toMatchObject({ refusal: { code: 'sharing.terms-faulty' } })
    const elsewhere = { terms: { ...terms, region: '330800' } }
    expect(await approve(room.approver, id, 1, elsewhere)).toMatchObject({ refusal: { code: 'sharing.terms-faulty' } })
    const narrow = { terms: { ...terms, region: '410181106', until: '2026-06-30' }, text: '仅限站街镇' }
    expect(must(await approve(room.approver, id, 1, narrow))).toMatchObject({ state: 'granted', until: '2026-06-30' })
    expect((await show(id)).granted?.region).toBe('410181106')
    expect((await show(id)).events.at(-1)).toMatchObject({ kind: 'approved', text: '仅限站街镇' })
  })

  it('above L3 takes two persons, neither of them who asked', async () => {
    const id = await apply(NAMES)
    expect(must(await approve(room.approver, id, 1)).state).toBe('second')
    expect(await approve(room.approver, id, 2)).toMatchObject({ refusal: { code: 'sharing.same-approver' } })
    expect(must(await approve(room.second, id, 2)).state).toBe('granted')
  })

  it('is never approved by who asked, nor by another’s hand', async () => {
    const both = { region: '410181', organisation: 'gongyi-health', home: 'gongyi-health' }
    const owner = await room.addUser({ ...both, role: 'applicant' })
    must(
      await room.access.assignRole(room.platform, owner.userId, {
        role: 'approver',
        region: '410181',
        organisation: 'gongyi-health',
      }),
    )
    const own = { ...room.application(), organisation: 'gongyi-health' }
    const { id } = must(await room.sharing.applyForData(owner, own))
    expect(await approve(owner, id, 1)).toMatchObject({ refusal: { code: 'sharing.own-application' } })
    expect(await room.sharing.refuseApplication(owner, { id, seen: 1, text: '不' })).toMatchObject({
      refusal: { code: 'sharing.own-application' },
    })
    // Who applied goes away and hands the role of approver to somebody else.
    const today = clock.today()
    const standIn = await room.addUser({ home: 'gongyi-health' })
    const held = must(await room.access.listOwnAssignments(owner)).find(({ role }) => role === 'approver')
    const wish = { delegate: standIn.userId, assignments: [held?.id ?? ''], firstDay: today, lastDay: today }
    const { id: delegation } = must(await room.access.makeOwnDelegation(owner, wish))
    const { userId, name, organisation } = owner
    const acting: Actor = { ...standIn, onBehalfOf: { userId, name, organisation, delegation } }
    expect(await approve(acting, id, 1)).toMatchObject({ refusal: { code: 'sharing.own-application' } })
    expect(must(await approve(room.approver, id, 1)).state).toBe('granted')
  })

  it('is decided on once, by what was seen', async () => {
    const id = await apply()
    const both = await Promise.all([approve(room.approver, id, 1), approve(room.second, id, 1)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'sharing.changed-meanwhile' } })
  })

  it('is refused with a reason, or withdrawn by its department', async () => {
    const id = await apply()
    const no = (text: string) => room.sharing.refuseApplication(room.approver, { id, seen: 1, text })
    expect(await no(' ')).toMatchObject({ refusal: { code: 'sharing.reason-missing' } })
    expect(must(await no('用途不明确')).state).toBe('refused')
    expect(await approve(room.second, id, 2)).toMatchObject({ refusal: { code: 'sharing.not-waiting' } })
    const other = await apply()
    expect(must(await room.sharing.withdrawApplication(room.colleague, { id: other })).state).toBe('withdrawn')
    expect(await room.sharing.withdrawApplication(room.colleague, { id: other })).toMatchObject({ ok: false })
  })

  it('is renewed by a new decision, and goes on meanwhile; once revoked it is over for good', async () => {
    const id = await room.grant({ until: '2026-03-20' })
    const renew = (until: string) => room.sharing.renewGrant(room.colleague, { id, until, text: '项目延期' })
    expect(await renew('2026-03-20')).toMatchObject({ refusal: { code: 'sharing.not-renewable' } })
    expect(must(await renew('2026-09-30'))).toMatchObject({ state: 'waiting', inForce: true, until: '2026-03-20' })
    expect(await renew('2026-10-30')).toMatchObject({ refusal: { code: 'sharing.not-renewable' } })
    expect(must(await approve(room.approver, id, 3))).toMatchObject({ state: 'granted', until: '2026-09-30' })
    const revoke = (text: string) => room.sharing.revokeGrant(room.second, { id, text })
    expect(await revoke('')).toMatchObject({ refusal: { code: 'sharing.reason-missing' } })
    expect(must(await revoke('超范围使用'))).toMatchObject({ state: 'revoked', inForce: false })
    expect(await renew('2026-11-30')).toMatchObject({ refusal: { code: 'sharing.not-renewable' } })
    expect((await show(id)).events.map(({ kind }) => kind)).toEqual([
      'asked',
      'approved',
      'asked',
      'approved',
      'revoked',
    ])
  })
})

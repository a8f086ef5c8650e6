import { must } from '@kangcheng/access/testing'
import type { Result } from '@kangcheng/kernel'
import { beforeAll, expect, it } from 'vitest'
import { type DisclosureRoom, openDisclosure, PEOPLE } from './disclosure-room.fixture.ts'

const { wangJing, girl } = PEOPLE
let room: DisclosureRoom
beforeAll(async () => {
  room = await openDisclosure()
})

const WISH = { person: wangJing, kind: 'unconscious', reason: '急诊昏迷患者，需了解过敏史' }
const code = (answer: Result<unknown>) => (answer.ok ? 'done' : answer.refusal.code)

it('opens one person to one account for an hour, tells her, and waits for a review by somebody else', async () => {
  const { disclosure, staff, residents, notices, clock } = room
  const { emergencyDoctor, nurse, officer, homeOfficer } = staff
  const { id, until, told } = must(await disclosure.breakGlass(emergencyDoctor, WISH))
  expect({ until, told }).toEqual({ until: '2026-11-22T05:00:00.000Z', told: true })
  const look = (who = emergencyDoctor, more: object = {}) =>
    disclosure.showRecord(who, { person: wangJing, purpose: 'care', breakGlass: id, ...more })
  expect(must(await look()).basis).toMatchObject({ kind: 'emergency', code: 'unconscious' })
  expect(code(await look(nurse))).toBe('disclosure.glass-over')
  expect(code(await look(emergencyDoctor, { person: girl }))).toBe('disclosure.glass-over')
  clock.advance({ seconds: 3_599 })
  expect(code(await look())).toBe('done')
  clock.advance({ seconds: 1 })
  expect(code(await look())).toBe('disclosure.glass-over')

  const { rows } = must(await notices.listNotices(residents.wangJing, {}))
  expect(rows).toMatchObject([{ kind: 'persons.glass-broken', text: { zh: expect.stringContaining('患者昏迷') } }])
  expect(must(await notices.listNotices(officer, {})).unread).toBe(1)
  expect(must(await notices.listNotices(homeOfficer, {})).unread).toBe(0)

  const waiting = must(await disclosure.listGlassReviews(officer, { reviewed: false })).reviews
  expect(waiting).toMatchObject([
    { id, person: wangJing, by: { name: '急诊医生甲', organisation: 'quzhou-hospital' }, looks: 2, due: '2026-11-29' },
  ])
  expect(must(await disclosure.listGlassReviews(homeOfficer, { reviewed: false })).reviews).toEqual([])
  const verdict = { id, verdict: 'justified' as const, remark: '与急诊记录一致' }
  expect(code(await disclosure.reviewGlass(homeOfficer, verdict))).toBe('disclosure.review-not-found')
  expect(code(await disclosure.reviewGlass(emergencyDoctor, verdict))).toBe('access.forbidden')
  const both = [disclosure.reviewGlass(officer, verdict), disclosure.reviewGlass(officer, verdict)]
  expect((await Promise.all(both)).map(code).toSorted()).toEqual(['disclosure.reviewed-already', 'done'])
  expect(must(await disclosure.listGlassReviews(officer, { reviewed: true })).reviews).toMatchObject([
    { remark: '与急诊记录一致' },
  ])
  expect(must(await notices.listNotices(officer, {})).unread).toBe(0)
  expect(must(await notices.listNotices(residents.wangJing, {})).unread).toBe(1)
})

it('is never reviewed by who broke it', async () => {
  const { disclosure, access, platform, staff } = room
  const both = await room.addUser({ role: 'emergency-doctor', home: 'quzhou-hospital', name: '又医又管' })
  must(await access.assignRole(platform, both.userId, { role: 'privacy-officer', region: '*', organisation: '*' }))
  const { id } = must(await disclosure.breakGlass(both, WISH))
  const verdict = { id, verdict: 'justified' as const, remark: '我说合理' }
  expect(code(await disclosure.reviewGlass(both, verdict))).toBe('disclosure.two-people-needed')
  expect(code(await disclosure.reviewGlass(staff.officer, { ...verdict, verdict: 'not-justified' }))).toBe('done')
})

it('says for what it may be done, to whom may do it', async () => {
  const { disclosure, staff } = room
  const { kinds, minutes } = must(await disclosure.listGlassKinds(staff.emergencyDoctor))
  expect([kinds.map((kind) => kind.code), minutes]).toEqual([expect.arrayContaining(['unconscious']), 60])
  expect(code(await disclosure.listGlassKinds(staff.nurse))).toBe('access.forbidden')
})

it('takes a reason of ten signs, a kind of the rules, a person, and a role that may', async () => {
  const { disclosure, staff } = room
  const { emergencyDoctor } = staff
  expect(
    code(
      await disclosure.breakGlass(emergencyDoctor, {
        ...WISH,
        reason: ' 急诊\u200B\u200B\u200B\u200B\u200B\u200B\u200B\u200B ',
      }),
    ),
  ).toBe('access.break-glass-reason')
  expect(code(await disclosure.breakGlass(emergencyDoctor, { ...WISH, kind: 'curious' }))).toBe(
    'disclosure.glass-kind-unknown',
  )
  const nobody = '00000000-0000-4000-8000-0000000000ff'
  expect(code(await disclosure.breakGlass(emergencyDoctor, { ...WISH, person: nobody }))).toBe(
    'disclosure.person-not-found',
  )
  expect(code(await disclosure.breakGlass(staff.nurse, WISH))).toBe('access.forbidden')
})

it('of somebody without an account keeps that nobody has told them yet', async () => {
  const { told } = must(await room.disclosure.breakGlass(room.staff.emergencyDoctor, { ...WISH, person: girl }))
  expect(told).toBe(false)
  const { reviews } = must(await room.disclosure.listGlassReviews(room.staff.officer, { reviewed: false }))
  expect(reviews).toMatchObject([{ person: girl, told: false }])
})

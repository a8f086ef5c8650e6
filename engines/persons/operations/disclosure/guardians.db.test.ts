import { must } from '@kangcheng/access/testing'
import type { Result } from '@kangcheng/kernel'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ConsentWish, GuardianKind } from '../../contract/index.ts'
import { keepPerson } from '../../testing/indexed-persons.ts'
import { type DisclosureRoom, openDisclosure, PEOPLE } from './disclosure-room.fixture.ts'

const { wangJing, girl, mother } = PEOPLE
const code = (answer: Result<unknown>) => (answer.ok ? 'done' : answer.refusal.code)

let room: DisclosureRoom
beforeEach(async () => {
  room = await openDisclosure()
})

/** 王芳 stands for somebody: what the papers say, seen by two people of the desk. */
async function standFor(person: string, kind: GuardianKind): Promise<string> {
  const wish = { guardian: mother, kind, from: '2013-06-01', evidence: 'B-1' }
  const { id } = must(await room.disclosure.proposeGuardian(room.staff.desk, { person, ...wish }))
  must(await room.disclosure.confirmGuardian(room.staff.secondDesk, { person, id }))
  return id
}
const doctorElsewhere = () => {
  const organisation = 'beside-centre'
  return room.addUser({ role: 'clinician', region: '410181107', organisation, home: organisation, name: '外院医生' })
}
const PERMIT: ConsentWish = {
  ...{ type: 'permit', organisations: ['beside-centre'], categories: ['reproductive'], purposes: ['care'] },
  ...{ from: '2026-11-22', until: '2040-12-31' },
}

describe('what a parent permitted', () => {
  it('opens nothing once the guardianship is over', async () => {
    const id = await standFor(girl, 'parent')
    const doctor = await doctorElsewhere()
    const read = () => room.disclosure.showRecord(doctor, { person: girl, purpose: 'care' })
    must(await room.disclosure.giveConsent(room.residents.mother, { person: girl, ...PERMIT }))
    expect(code(await read())).toBe('done')
    must(await room.disclosure.endGuardian(room.staff.desk, { person: girl, id }))
    expect(code(await read())).toBe('disclosure.person-not-found')
  })

  it('opens nothing once the child decides alone', async () => {
    await standFor(girl, 'parent')
    const doctor = await doctorElsewhere()
    must(await room.disclosure.giveConsent(room.residents.mother, { person: girl, ...PERMIT }))
    room.clock.advance({ days: 365 * 6 })
    expect(code(await room.disclosure.showRecord(doctor, { person: girl, purpose: 'care' }))).toBe(
      'disclosure.person-not-found',
    )
  })
})

it('what somebody objected to themselves, a child who stands for them does not take back; what a guardian did, they do', async () => {
  await standFor(wangJing, 'delegated-child')
  const objection: ConsentWish = {
    type: 'deny',
    organisations: ['county-hospital'],
    purposes: ['care'],
    from: '2026-11-22',
  }
  const { residents, disclosure } = room
  const own = must(await disclosure.giveConsent(residents.wangJing, objection))
  const theirs = must(await disclosure.giveConsent(residents.mother, { person: wangJing, ...objection }))
  const takeBack = (id: string) => disclosure.takeBackConsent(residents.mother, { person: wangJing, id })
  expect(code(await takeBack(own.id))).toBe('disclosure.not-entitled')
  expect(code(await takeBack(theirs.id))).toBe('done')
  expect(code(await disclosure.takeBackConsent(residents.wangJing, { id: own.id }))).toBe('done')
})

it('the log of an adolescent tells a parent who looked, and neither at what nor by what consent', async () => {
  await standFor(girl, 'parent')
  room.clock.advance({ days: 365 })
  const { disclosure, residents, staff } = room
  must(await disclosure.recordConsent(staff.desk, { person: girl, ...PERMIT, evidence: 'G-1' }))
  must(await disclosure.showRecord(await doctorElsewhere(), { person: girl, purpose: 'care' }))
  const reader = await room.addUser({ role: 'fhir-reader', home: 'county-hospital', name: '县医院系统' })
  const decision = must(await room.access.require(reader, 'records.resource.read', {}, 'care'))
  await room.records.read(decision, { type: 'Condition', id: 'advice' })
  const { entries } = must(await disclosure.showOwnLog(residents.mother, { person: girl }))
  const told = entries.map(({ who, what }) => [who.zh, what.zh])
  expect(told).toContainEqual(['县医院系统', '查看'])
  expect(told.flat().filter((text) => /同意|拒绝|诊断|外院医生/.test(text))).toEqual([])
})

describe('a desk', () => {
  it('links nobody to an account of its own, and no account by one person alone', async () => {
    const { disclosure, staff } = room
    const { desk, secondDesk } = staff
    const propose = (login: string) => disclosure.proposeAccount(desk, { person: girl, login, evidence: 'X-1' })
    expect(code(await propose(desk.userId))).toBe('disclosure.own-account')
    expect(code(await propose('nobody.there'))).toBe('disclosure.user-unknown')
    expect(code(await propose(secondDesk.userId))).toBe('done')
    const theirs = { person: girl, user: secondDesk.userId }
    expect(code(await disclosure.confirmAccount(secondDesk, theirs))).toBe('disclosure.own-account')
    expect(code(await disclosure.withdrawAccount(desk, theirs))).toBe('done')

    const { userId: user } = await room.addUser({ role: 'resident', name: '测试女儿' })
    const resident = { ...room.residents.mother, userId: user }
    const waiting = { person: girl, user }
    expect(code(await disclosure.confirmAccount(secondDesk, waiting))).toBe('disclosure.account-not-proposed')
    expect(code(await propose(user))).toBe('done')
    expect(code(await disclosure.proposeAccount(desk, { person: mother, login: user, evidence: 'X-2' }))).toBe(
      'disclosure.account-taken',
    )
    expect(code(await disclosure.showOwnRecord(resident, {}))).toBe('disclosure.no-account')
    expect(code(await disclosure.confirmAccount(desk, waiting))).toBe('disclosure.two-people-needed')
    const both = await Promise.all([1, 2].map(() => disclosure.confirmAccount(secondDesk, waiting)))
    expect(both.map(code).toSorted()).toEqual(['disclosure.account-not-proposed', 'done'])
    expect(must(await disclosure.showOwnRecord(resident, {})).person).toBe(girl)
    const { accounts } = must(await disclosure.listAccounts(desk, { person: girl }))
    expect(accounts).toMatchObject([{ user, name: '测试女儿', state: 'open' }])
  })

  it('learns what those are called who stand for each other, as far as it may see; a resident only of what was confirmed', async () => {
    const { disclosure, staff, residents } = room
    const far = '00000000-0000-4000-8000-00000000000d'
    const named = { name: { value: '测试舅舅', chart: 'Patient/x', why: 'only' as const } }
    await keepPerson(room.database.kysely, { id: far, regionPath: '/410000/410100/410181/', golden: named })
    const wish = { guardian: far, kind: 'court-appointed' as const, from: '2026-01-01', evidence: 'B-9' }
    const { id } = must(await disclosure.proposeGuardian(staff.desk, { person: mother, ...wish }))
    const own = async () => must(await disclosure.listOwnGuardians(residents.mother)).names
    expect(await own()).toEqual({})
    must(await disclosure.confirmGuardian(staff.secondDesk, { person: mother, id }))
    expect(await own()).toEqual({ [far]: '测试舅舅' })
    expect(must(await disclosure.listGuardians(staff.desk, { person: mother })).names).toEqual({ [far]: '测***' })
  })

  it('moves nobody into a household whom it does not serve', async () => {
    const far = '00000000-0000-4000-8000-00000000000c'
    await keepPerson(room.database.kysely, { id: far, regionPath: '/330000/330800/' })
    const move = { person: wangJing, members: [far], from: '2026-11-22' }
    expect(code(await room.disclosure.changeHousehold(room.staff.desk, move))).toBe('disclosure.person-not-found')
  })
})

describe('the log of who looked', () => {
  it('shows each of sixty looks of one moment, however it is paged', async () => {
    const { disclosure, residents, staff } = room
    for (let turn = 0; turn < 60; turn++)
      must(await disclosure.showRecord(staff.nurse, { person: wangJing, purpose: 'care' }))
    room.clock.advance({ seconds: 1 })
    for (let turn = 0; turn < 5; turn++)
      must(await disclosure.showRecord(staff.nurse, { person: wangJing, purpose: 'care' }))
    const seen: string[] = []
    let before: string | undefined
    for (let more = true; more; ) {
      const page = must(await disclosure.showOwnLog(residents.wangJing, before === undefined ? {} : { before }))
      seen.push(...page.entries.filter(({ who }) => who.zh === 'family-nurse').map(({ id }) => id))
      before = page.entries.at(-1)?.at
      more = page.more
    }
    expect([seen.length, new Set(seen).size]).toEqual([65, 65])
  })

  it('has a look at two people in the log of each', async () => {
    const decision = must(await room.access.require(room.staff.desk, 'persons.consent.read', {}, 'administration'))
    const look = { operation: 'persons.link', subject: `person/${girl} person/${wangJing}` }
    await room.access.within(decision, look, async () => null)
    const { entries } = must(await room.disclosure.showOwnLog(room.residents.wangJing, {}))
    expect(entries.map(({ who, what }) => [who.zh, what.zh])).toContainEqual(['resident-desk', '合并病案'])
  })

  it('refuses a moment that no clock has', async () => {
    const asked = room.disclosure.showOwnLog(room.residents.wangJing, { before: '2026-11-22T23:59:60Z' })
    expect(code(await asked)).toBe('disclosure.moment-impossible')
  })
})

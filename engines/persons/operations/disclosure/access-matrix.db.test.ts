import type { Purpose } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import type { Result } from '@kangcheng/kernel'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PersonRecord } from '../../contract/index.ts'
import type { FhirResource } from '../../rules/disclosure/fhir-json.ts'
import { type DisclosureRoom, openDisclosure, PEOPLE } from './disclosure-room.fixture.ts'

const { wangJing, girl, mother } = PEOPLE
const REASON = '急诊昏迷患者，需了解过敏史与用药'

let room: DisclosureRoom
beforeAll(async () => {
  room = await openDisclosure()
})

/** The ids of what is shown, or why nothing is. */
const sees = (shown: Result<PersonRecord>): readonly (string | undefined)[] | string =>
  shown.ok ? shown.value.resources.map(({ resource }) => (resource as FhirResource).id).toSorted() : shown.refusal.code
const ofStaff = (who: keyof DisclosureRoom['staff'], person: string, purpose: Purpose = 'care') =>
  room.disclosure.showRecord(room.staff[who], { person, purpose })
const ofResident = (who: keyof DisclosureRoom['residents'], person?: string) =>
  room.disclosure.showOwnRecord(room.residents[who], { person })
const brokenGlass = async () => {
  const { emergencyDoctor } = room.staff
  const { id } = must(
    await room.disclosure.breakGlass(emergencyDoctor, { person: wangJing, kind: 'unconscious', reason: REASON }),
  )
  return room.disclosure.showRecord(emergencyDoctor, { person: wangJing, purpose: 'care', breakGlass: id })
}
const guardian = async (of: string, by: string) => {
  const { desk, secondDesk } = room.staff
  const wish = { person: of, guardian: by, kind: 'parent' as const, from: '2013-06-01', evidence: 'B-1' }
  const { id } = must(await room.disclosure.proposeGuardian(desk, wish))
  return { id, confirm: () => room.disclosure.confirmGuardian(secondDesk, { person: of, id }) }
}

const COUNTY = ['wang-county', 'pressure', 'penicillin']
const PSYCHIATRY = ['wang-psychiatry', 'depression', 'sertraline']

describe('who sees what of 王静', () => {
  it.each<[string, () => Promise<Result<PersonRecord>>, readonly string[] | string]>([
    ['she herself', () => ofResident('wangJing'), [...COUNTY, 'pregnancy-loss', ...PSYCHIATRY]],
    ['her neighbour', () => ofResident('mother', wangJing), 'disclosure.not-entitled'],
    ['the nurse of her township', () => ofStaff('nurse', wangJing), COUNTY],
    ['a nurse of another township', () => ofStaff('otherNurse', wangJing), 'disclosure.person-not-found'],
    ['the county hospital that treats her', () => ofStaff('countyDoctor', wangJing), [...COUNTY, 'pregnancy-loss']],
    ['her psychiatrist', () => ofStaff('psychiatrist', wangJing), [...COUNTY, ...PSYCHIATRY]],
    [
      'the county hospital of whom it does not know',
      () => ofStaff('countyDoctor', mother),
      'disclosure.person-not-found',
    ],
    ['an emergency doctor far away', () => ofStaff('emergencyDoctor', wangJing), 'disclosure.person-not-found'],
    ['the same with a reason', brokenGlass, COUNTY],
    ['a nurse who would study her', () => ofStaff('nurse', wangJing, 'research'), 'access.purpose-not-allowed'],
    ['the desk', () => ofStaff('desk', wangJing), 'access.forbidden'],
    ['who reviews', () => ofStaff('officer', wangJing), 'access.forbidden'],
  ])('%s', async (_, ask, expected) => {
    expect(sees(await ask())).toEqual(typeof expected === 'string' ? expected : expected.toSorted())
  })
})

describe('who sees what of a girl of 13, later 14 and 18', () => {
  it('her mother from when a second person has seen the papers; her divorced father nothing', async () => {
    expect(sees(await ofResident('mother', girl))).toBe('disclosure.not-entitled')
    const proposed = await guardian(girl, mother)
    expect(sees(await ofResident('mother', girl))).toBe('disclosure.not-entitled')
    must(await proposed.confirm())
    expect(sees(await ofResident('mother', girl))).toEqual(['advice', 'girl-county', 'measles'])
    expect(sees(await ofResident('father', girl))).toBe('disclosure.not-entitled')
  })

  it('nobody confirms what they proposed', async () => {
    const { id } = await guardian(girl, PEOPLE.father)
    const again = await room.disclosure.confirmGuardian(room.staff.desk, { person: girl, id })
    expect(again).toMatchObject({ refusal: { code: 'disclosure.two-people-needed' } })
    must(await room.disclosure.endGuardian(room.staff.desk, { person: girl, id }))
    expect(sees(await ofResident('father', girl))).toBe('disclosure.not-entitled')
  })
})

describe('afterwards', () => {
  it('all of it stands in her log, in words, the refused ones too', async () => {
    const { entries } = must(await room.disclosure.showOwnLog(room.residents.wangJing, {}))
    const lines = entries.map(({ who, institution, purpose, what, why, refused, emergency, withheld }) =>
      [
        ...[who.zh, institution.zh, purpose?.zh, what.zh, why?.zh],
        ...[refused && '被拒绝', emergency && '应急', withheld],
      ]
        .filter((part) => part !== undefined && part !== false)
        .join(' · '),
    )
    expect(lines.toSorted()).toMatchInlineSnapshot(`
      [
        "clinician · psychiatric-hospital · 诊疗服务 · 查看健康档案：基本信息 2、诊断 1、检查检验结果 1、处方 1、过敏 1 · 诊疗机构为其提供诊疗服务 · 1",
        "family-nurse · beside-centre · 诊疗服务 · 查看健康档案 · 被拒绝",
        "family-nurse · home-centre · 诊疗服务 · 查看健康档案：基本信息 1、检查检验结果 1、过敏 1 · 诊疗机构为其提供诊疗服务 · 4",
        "resident-desk · 巩义市卫生健康委员会 · 系统管理 · 关联居民账号",
        "resident-desk · 巩义市卫生健康委员会 · 系统管理 · 登记居民账号",
        "县医院医师 · county-hospital · 诊疗服务 · 查看健康档案：基本信息 1、诊断 1、检查检验结果 1、过敏 1 · 诊疗机构为其提供诊疗服务 · 3",
        "急诊医生甲 · quzhou-hospital · 诊疗服务 · 查看健康档案 · 被拒绝",
        "急诊医生甲 · quzhou-hospital · 诊疗服务 · 查看健康档案：基本信息 1、检查检验结果 1、过敏 1 · 患者昏迷，无法表达意愿 · 应急 · 4",
        "急诊医生甲 · quzhou-hospital · 诊疗服务 · 申请应急查阅 · 应急",
        "本人 · 巩义市卫生健康委员会 · 本人查询 · 查看健康档案：基本信息 2、诊断 2、检查检验结果 1、处方 1、过敏 1 · 本人 · 0",
        "测试母亲 · 巩义市卫生健康委员会 · 本人查询 · 查看健康档案 · 被拒绝",
      ]
    `)
  })

  it('the chain of the book verifies', async () => {
    const verified = must(await room.access.verifyAudit(room.staff.auditor, {}))
    expect(verified).toMatchObject({ intact: true, faults: [] })
    expect(verified.rows).toBeGreaterThan(30)
  })

  it('her mother sees nothing sensitive from her 14th birthday, and nothing from her 18th', async () => {
    const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000
    room.clock.advance({ days: days('2026-11-22', '2027-05-31') })
    expect(sees(await ofResident('mother', girl))).toContain('advice')
    room.clock.advance({ days: 1 })
    expect(sees(await ofResident('mother', girl))).toEqual(['girl-county', 'measles'])
    const correction = { person: girl, resource: 'Condition/advice', text: '没有这回事' }
    expect(await room.disclosure.raiseCorrection(room.residents.mother, correction)).toMatchObject({
      refusal: { code: 'disclosure.entry-not-found' },
    })
    const told = must(await room.disclosure.showOwnLog(room.residents.mother, { person: girl }))
    expect(told.entries.filter(({ withheld }) => withheld !== undefined)).toEqual([])
    room.clock.advance({ days: days('2027-06-01', '2031-05-31') })
    expect(sees(await ofResident('mother', girl))).toEqual(['girl-county', 'measles'])
    room.clock.advance({ days: 1 })
    expect(sees(await ofResident('mother', girl))).toBe('disclosure.not-entitled')
  })
})

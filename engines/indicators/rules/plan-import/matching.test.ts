import { describe, expect, it } from 'vitest'
import { definition } from './library.fixture.ts'
import { indicatorMatcher } from './match-indicator.ts'
import { departmentsOf, organisationMatcher } from './match-organisation.ts'

describe('indicatorMatcher', () => {
  const match = indicatorMatcher([
    definition('exercise', '经常参加体育锻炼人数比例', '%', { aliases: ['经常参加体育锻炼人口比例'] }),
    definition('doctors', '每千常住人口执业(助理)医师数', '人'),
    definition('staff', '每千人拥有公共卫生人员数', '人'),
    definition('under-five', '5岁以下儿童死亡率', '‰'),
  ])

  it('is exact by name or alias, whatever the width of signs and the unit behind', () => {
    expect(match('经常参加体育锻炼人口比例(%')).toMatchObject({ definition: { code: 'exercise' }, exact: true })
    expect(match('每千常住人口执业(助理)医师数(人)')).toMatchObject({ definition: { code: 'doctors' }, exact: true })
  })

  it('is never exact for names that are only alike', () => {
    expect(match('经常参加体育锻炼的人口比例')).toMatchObject({ definition: { code: 'exercise' }, exact: false })
  })

  it('keeps apart what counts on another base or age', () => {
    expect(match('每万人拥有公共卫生人员数')).toBeUndefined()
    expect(match('7岁以下儿童死亡率')).toBeUndefined()
    expect(match('健康企业覆盖率')).toBeUndefined()
  })
})

describe('organisationMatcher', () => {
  const match = organisationMatcher([
    { code: 'development', names: ['某市发展和改革委员会', '市发改委', '发改委'] },
    { code: 'industry', names: ['某市科技和工业信息化局', '市科工信局'] },
    { code: 'health', names: ['市卫健委', '市卫生健康委'] },
    { code: 'hygiene', names: ['市卫生监督所'] },
  ])

  it('reads names with and without the level in front', () => {
    expect(match('卫健委')).toEqual({ code: 'health', name: '市卫健委', exact: true })
    expect(match('市发改委')).toMatchObject({ code: 'development', exact: true })
  })

  it('suggests the one organisation a cut name can mean', () => {
    expect(match('市发')).toEqual({ code: 'development', name: '市发改委', exact: false })
    expect(match('科工')).toEqual({ code: 'industry', name: '市科工信局', exact: false })
    expect(match('市科信局')).toEqual({ code: 'industry', name: '市科工信局', exact: false })
  })

  it('suggests nothing where two can be meant, or none', () => {
    expect(match('市卫')).toBeUndefined()
    expect(match('市文旅局')).toBeUndefined()
  })

  it('suggests from the city of the plan where every city has such an organisation', () => {
    const organisations = [
      { code: 'own', names: ['甲市发展和改革委员会', '市发改委'] },
      { code: 'other', names: ['乙市发展和改革委员会', '市发改委'] },
    ]
    expect(organisationMatcher(organisations)('市发')).toBeUndefined()
    expect(organisationMatcher(organisations, '甲市')('市发')).toEqual({ code: 'own', name: '市发改委', exact: false })
  })

  it('takes a cell of several departments apart', () => {
    expect(departmentsOf('市卫健委、市教育局;县水利局')).toEqual(['市卫健委', '市教育局', '县水利局'])
  })
})

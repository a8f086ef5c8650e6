import { describe, expect, it } from 'vitest'
import { bareName, isUnit, splitName } from './split-name.ts'

describe('splitName', () => {
  it.each([
    ['产前筛查率(%)', '产前筛查率', '%', false],
    ['产前筛查率\uff08%\uff09', '产前筛查率', '%', false],
    ['产前筛查率\uff08\uff05', '产前筛查率', '\uff05', false],
    ['每千人口执业\uff08助理\uff09医师数\uff08人\uff09', '每千人口执业\uff08助理\uff09医师数', '人', false],
    ['居民健康素养水平(%', '居民健康素养水平', '%', false],
    ['婴儿死亡率(', '婴儿死亡率', '', true],
    ['孕产妇死亡率(1/10万)', '孕产妇死亡率', '1/10万', false],
    ['每千常住人口执业(助理)医师数(人)', '每千常住人口执业(助理)医师数', '人', false],
    ['每千人口执业(助理)医师数', '每千人口执业(助理)医师数', '', false],
    ['食品抽样检验3批次/', '食品抽样检验', '3批次/', true],
    ['护理型床位占比%', '护理型床位占比', '%', false],
    ['人均体育场地面积(平方米/人)', '人均体育场地面积', '平方米/人', false],
    ['健康服务业总规模(亿元)', '健康服务业总规模', '亿元', false],
    ['病媒生物密度控制水平', '病媒生物密度控制水平', '', false],
  ])('%s', (text, name, unit, broken) => {
    expect(splitName(text)).toEqual({ name, unit, broken, parts: 1 })
  })

  it('counts the indicators a name joins by their units', () => {
    expect(splitName('卫生院开展比例(%),卫生室开展比例(%)')).toEqual({
      name: '卫生院开展比例,卫生室开展比例',
      unit: '%',
      broken: false,
      parts: 2,
    })
  })
})

it('compares names without units, width and punctuation', () => {
  expect(bareName('执业(助理)医师数(人)')).toBe(bareName('执业(助理) 医师数'))
  expect(isUnit('助理')).toBe(false)
  expect(isUnit('1/万人')).toBe(true)
})

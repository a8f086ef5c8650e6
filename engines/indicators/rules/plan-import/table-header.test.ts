import { describe, expect, it } from 'vitest'
import { headerYears, isIndicatorHeader, readHeader, settleColumns } from './table-header.ts'

const rolesOf = (text: string) => readHeader(text)?.map(({ role, year }) => (year ? `${role} ${year}` : role))

describe('readHeader', () => {
  it.each([
    ['领域基期值2025目标值主要负责单位', ['domain', 'baseline', 'target 2025', 'department']],
    [
      '序号指标名称计量单位2020年现状值2025年2030年责任部门',
      ['ordinal', 'name', 'unit', 'baseline 2020', 'year 2025', 'year 2030', 'department'],
    ],
    ['指标 责任单位 现状值(2022年) 目标值(2027年)', ['name', 'department', 'baseline 2022', 'target 2027']],
    ['类别主要指标单位2020年2025年属性', ['domain', 'name', 'unit', 'year 2020', 'year 2025', 'property']],
  ])('%s', (text, roles) => expect(rolesOf(text)).toEqual(roles))

  it('reads nothing else', () => {
    expect(readHeader('指标体系')).toBeUndefined()
    expect(readHeader('到2025年实现以下目标')).toBeUndefined()
    expect(readHeader('')).toBeUndefined()
  })

  it('tells an indicator table from other lists', () => {
    expect(isIndicatorHeader(readHeader('指标2020年2025年') ?? [])).toBe(true)
    expect(isIndicatorHeader(readHeader('序号项目名称责任单位') ?? [])).toBe(false)
  })
})

describe('settleColumns', () => {
  it('makes the end year the target and years between steps of the path', () => {
    const columns = readHeader('指标2020年2022年2025年2030年责任单位') ?? []
    expect(settleColumns(columns, { base: 2020, end: 2025 }).map(({ role }) => role)).toEqual([
      'name',
      'baseline',
      'path',
      'target',
      'path',
      'department',
    ])
    expect(headerYears(columns)).toEqual({ base: 2020, end: 2030 })
  })

  it('keeps the latest of several base years, and puts back a lost name column', () => {
    expect(
      settleColumns(readHeader('领域2019年现状值2020年现状值2025年目标值') ?? [], {}).map(({ role }) => role),
    ).toEqual(['domain', 'name', 'path', 'baseline', 'target'])
  })
})

import fc from 'fast-check'
import { Value } from 'typebox/value'
import { describe, expect, it } from 'vitest'
import { Baseline } from '../../contract/plan.ts'
import { readBaseline } from './read-baseline.ts'

/** Any UTF-16 unit, half a surrogate pair too. */
const anyCharacter = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))

describe('readBaseline', () => {
  it.each([
    ['79.49', { value: 79.49 }],
    ['５．６', { value: 5.6 }],
    ['≥90', { value: 90, comparator: '>=' }],
    ['>80', { value: 80, comparator: '>' }],
    ['约27%', { value: 27, comparator: '~' }],
    ['15.8/10万', { value: 15.8 }],
    ['-2.3‰', { value: -2.3 }],
    ['C', { level: 'C' }],
    ['二级甲等', { level: '二级甲等' }],
    ['100；70', { parts: [100, 70] }],
    ['100、70', { parts: [100, 70] }],
    ['逐年增加', {}],
    ['逐年\n增加', {}],
    ['以省市分配抽样检验任务', {}],
    ['10070', {}],
  ])('reads %s', (text, read) => {
    expect(readBaseline(text, 2020)).toEqual({ text, ...read, year: 2020 })
  })

  it.each(['', '--', '—', '——', '/', '无', '暂无数据'])('takes %j for none', (text) => {
    expect(readBaseline(text, 2020)).toEqual({ text: '' })
  })

  it('takes the year printed with the figure before the given one', () => {
    expect(readBaseline('76.7（2019年）', 2020)).toMatchObject({ value: 76.7, year: 2019 })
    expect(readBaseline('2019年76.7岁', 2020)).toMatchObject({ value: 76.7, year: 2019 })
  })

  it('answers any text in the shape of the contract', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(Value.Check(Baseline, readBaseline(text, 2020))).toBe(true)
      }),
    )
  })
})

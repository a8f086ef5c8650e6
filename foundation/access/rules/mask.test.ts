import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskIdNumber, maskName, maskPhone, maskRow } from './mask.ts'

describe('masks', () => {
  it.each([
    ['张三', '张*'],
    ['欧阳娜娜', '欧***'],
    ['张', '张'],
    ['𠮷田', '𠮷*'],
    ['Mary Ann', 'M*** A**'],
    ['', ''],
  ])('name %s → %s', (name, masked) => expect(maskName(name)).toBe(masked))

  // The first is the example printed in GB 11643-1999; the second has an unassigned area.
  it.each([
    ['11010519491231002X', '110***********002X'],
    ['990101800101001', '990********1001'],
    ['E12345678', 'E1*****78'],
    ['1234567', '*******'],
  ])('id number %s → %s', (number, masked) => expect(maskIdNumber(number)).toBe(masked))

  it.each([
    ['13800001234', '138****1234'],
    ['+86 13800001234', '+86 138****1234'],
    ['0371-60001234', '****-******34'],
    ['12345', '*****'],
  ])('phone %s → %s', (phone, masked) => expect(maskPhone(phone)).toBe(masked))

  it('hides at least half of any number of eight digits or more, and masking twice changes nothing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{8,18}$/), (digits) => {
        for (const mask of [maskIdNumber, maskPhone]) {
          const masked = mask(digits)
          expect(masked).toHaveLength(digits.length)
          expect([...masked].filter((sign) => sign === '*').length).toBeGreaterThanOrEqual(
            // Of a mobile number, with its country code or without, four signs are enough.
            mask === maskPhone && /^(86)?1\d{10}$/.test(digits) ? 4 : digits.length / 2,
          )
          expect(mask(masked)).toBe(masked)
        }
      }),
      { examples: [['8610000000000']] },
    )
  })
})

describe('maskRow', () => {
  const kinds = { name: 'name', idCard: 'id-number' } as const
  it('hides the kinds of the mask, in the columns that hold them', () => {
    const row = { name: '张三', idCard: '11010519491231002X', age: 75 }
    expect(maskRow(row, kinds, ['name'])).toEqual({ ...row, name: '张*' })
    expect(maskRow(row, kinds, [])).toEqual(row)
    expect(row.name).toBe('张三')
  })
  it('leaves what is absent absent', () => {
    expect(maskRow({ name: null, idCard: undefined }, kinds, ['name', 'id-number'])).toEqual({
      name: null,
      idCard: undefined,
    })
  })
})

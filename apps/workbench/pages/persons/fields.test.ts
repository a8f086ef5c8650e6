import { expect, it } from 'vitest'
import { fieldText, isMasked, isSameValue } from './fields.ts'

it('writes what a chart says as a person reads it', () => {
  expect(fieldText('sex', '2', 'zh')).toBe('女')
  expect(fieldText('sex', '9', 'en')).toBe('9')
  expect(fieldText('birthDate', '1982-08-18', 'zh')).toBe('1982年8月18日')
  expect(fieldText('deceased', 'true', 'zh')).toBe('已故')
  expect(fieldText('phone', undefined, 'zh')).toBe('')
})

it('finds the same however it is written', () => {
  expect(isSameValue('139-0000 0001', '13900000001')).toBe(true)
  expect(isSameValue('99010119820818002x', '99010119820818002X')).toBe(true)
  expect(isSameValue('王静', '王靖')).toBe(false)
  expect(isSameValue(undefined, '王静')).toBe(false)
})

it('sees that a mask hides something', () => {
  expect(isMasked(['男', undefined, '王*'])).toBe(true)
  expect(isMasked(['男', undefined])).toBe(false)
})

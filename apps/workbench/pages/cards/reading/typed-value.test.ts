import { expect, it } from 'vitest'
import { isOwnCode, typedValue } from './typed-value.ts'

it.each([
  ['KC1.ABC234', 'KC1.ABC234'],
  ['  kc1.abc234\r\n', 'KC1.ABC234'],
  ['ＫＣ１。ＡＢＣ２３４', 'KC1.ABC234'],
  ['990101 1955 0303 002x', '99010119550303002x'],
  ['９９０１０１１９５５０３０３００２Ｘ', '99010119550303002X'],
  ['h-0007a', 'h-0007a'],
])('reads what was typed: «%s»', (typed, value) => {
  expect(typedValue(typed)).toBe(value)
})

it('knows a code of ours, and no other text', () => {
  expect(isOwnCode('KC1.A')).toBe(true)
  expect(isOwnCode('KC-0007')).toBe(false)
  expect(isOwnCode('99010119550303002X')).toBe(false)
})

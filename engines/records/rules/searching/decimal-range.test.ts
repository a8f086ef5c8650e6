import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalRange } from './decimal-range.ts'

test.each([
  ['100', 100, 99.5, 100.5],
  ['100.00', 100, 99.995, 100.005],
  ['5.4', 5.4, 5.35, 5.45],
  ['5.40e-3', 0.0054, 0.005395, 0.005405],
  ['1e2', 100, 50, 150],
  ['-0.1', -0.1, -0.15, -0.05],
  ['+7', 7, 6.5, 7.5],
  ['0', 0, -0.5, 0.5],
])('%s', (text, value, low, high) => expect(decimalRange(text)).toEqual({ value, low, high }))

test.each([
  '',
  '-',
  '.5',
  '5.',
  '1e',
  'e5',
  '1e9999',
  '1e999',
  'NaN',
  'Infinity',
  '0x10',
  '1_000',
  ' 1',
  '１',
  '1'.repeat(21),
])('%j is no number', (text) => expect(decimalRange(text)).toBeUndefined())

test('a number lies in its own range', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
      fc.nat(10),
      (number, places) => {
        const text = number.toFixed(places)
        const range = decimalRange(text)
        if (range === undefined) return
        expect(range.low <= range.value && range.value <= range.high).toBe(true)
        expect(range.value).toBe(Number(text))
      },
    ),
  )
})

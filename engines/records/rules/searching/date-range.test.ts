import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateRange, EARLIEST, elementRange, LATEST } from './date-range.ts'

const range = (from: string, to: string) => ({ low: Date.parse(from), high: Date.parse(to) - 1 })

test.each([
  ['2024', range('2024-01-01T00:00+08:00', '2025-01-01T00:00+08:00')],
  ['2024-12', range('2024-12-01T00:00+08:00', '2025-01-01T00:00+08:00')],
  ['2024-02-29', range('2024-02-29T00:00+08:00', '2024-03-01T00:00+08:00')],
  ['2024-02-29T23:59', range('2024-02-29T23:59+08:00', '2024-03-01T00:00+08:00')],
  ['2024-02-29T23:59:58', range('2024-02-29T23:59:58+08:00', '2024-02-29T23:59:59+08:00')],
  ['2024-02-29T23:59:58Z', range('2024-02-29T23:59:58Z', '2024-02-29T23:59:59Z')],
  ['2024-02-29T23:59Z', range('2024-02-29T23:59Z', '2024-03-01T00:00Z')],
  ['2024-02-29T23:59:58.1Z', range('2024-02-29T23:59:58.1Z', '2024-02-29T23:59:58.2Z')],
  ['2024-02-29T23:59:58.123-05:30', range('2024-02-29T23:59:58.123-05:30', '2024-02-29T23:59:58.124-05:30')],
  ['2024-02-29T23:59:58.1234567Z', range('2024-02-29T23:59:58.123Z', '2024-02-29T23:59:58.124Z')],
  ['2024-02-29T08:00:00 08:00', range('2024-02-29T00:00:00Z', '2024-02-29T00:00:01Z')],
  ['0001-01-01', range('0001-01-01T00:00+08:00', '0001-01-02T00:00+08:00')],
])('%s', (text, expected) => expect(dateRange(text, 480)).toEqual(expected))

test.each([
  ...[
    '',
    '2',
    '24',
    '02024',
    '0000',
    '2024-',
    '2024-1',
    '2024-00',
    '2024-13',
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-02-00',
  ],
  ...[
    '2024-02-29T',
    '2024-02-29T10',
    '2024-02-29T24:00',
    '2024-02-29T10:60',
    '2024-02-29T10:00:61',
    '2024-02-29T10:00:00.',
    '2024-02-29 10:00',
  ],
  ...[
    '2024-02-29T10:00+0800',
    '2024-02-29T10:00+15:00',
    '2024-02-29T10:00Zulu',
    '2024-02-29T10:00z',
    '2024/02/29',
    '２０２４',
    '-2024',
    '2024-02-29Z',
  ],
])('%j is no date', (text) => expect(dateRange(text, 480)).toBeUndefined())

test('every instant is the one that JavaScript reads', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date(-62_000_000_000_000), max: new Date(250_000_000_000_000), noInvalidDate: true }),
      (date) => {
        const time = date.getTime()
        expect(dateRange(date.toISOString(), 480)).toEqual({ low: time, high: time })
        const day = date.toISOString().slice(0, 10)
        expect(dateRange(day, 0)).toEqual({ low: Date.parse(day), high: Date.parse(day) + 86_399_999 })
      },
    ),
  )
})

describe('elements', () => {
  test.each([
    [{ start: '2024', end: '2025' }, 'Period', range('2023-12-31T16:00Z', '2025-12-31T16:00Z')],
    [{ start: '2024' }, 'Period', { low: Date.parse('2023-12-31T16:00Z'), high: LATEST }],
    [{ end: '2023' }, 'Period', { low: EARLIEST, high: Date.parse('2023-12-31T16:00Z') - 1 }],
    [{}, 'Period', undefined],
    [{ start: 7 }, 'Period', undefined],
    [{ event: ['2024-01-01', '2023-01-01'] }, 'Timing', range('2022-12-31T16:00Z', '2024-01-01T16:00Z')],
    [
      { event: 'x', repeat: { boundsPeriod: { start: '2024' } } },
      'Timing',
      { low: Date.parse('2023-12-31T16:00Z'), high: LATEST },
    ],
    [{ repeat: {} }, 'Timing', undefined],
    [{ value: 40 }, 'Age', undefined],
    ['in spring', 'string', undefined],
    [null, 'Period', undefined],
    [7, 'date', undefined],
  ])('%j as %s', (element, type, expected) => expect(elementRange(element, type, 480)).toEqual(expected))
})

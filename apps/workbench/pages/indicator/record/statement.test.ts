import { describe, expect, it } from 'vitest'
import { MANAGED as definition } from './managed.fixture.ts'
import { blankEntry, type Entry, fieldOfRefusal, readEntry, readNumber, readPeriodText, waysOf } from './statement.ts'

const entry = (more: Partial<Entry>): Entry => ({
  ...blankEntry({ way: 'value', availableOn: '2026-01-31', source: '统计台账' }),
  period: '2025',
  ...more,
})
const TODAY = '2026-01-31'
const readToday = (given: Entry) => readEntry(given, definition, TODAY)
const frame = { period: '2025', status: 'preliminary', availableOn: '2026-01-31' }

describe('readNumber', () => {
  it.each([
    ['12.5', 12.5],
    ['１２．５', 12.5],
    ['1,234,567', 1_234_567],
    ['１，２３４', 1234],
    ['−3', -3],
    [' 0 ', 0],
  ])('reads %s', (text, number) => expect(readNumber(text)).toBe(number))
  it.each(['', 'NaN', '1e400', 'Infinity', '12%', '1,23', '1.2.3', `1${'0'.repeat(400)}`])(
    'does not read %.20s',
    (text) => expect(readNumber(text)).toBeUndefined(),
  )
})

describe('readPeriodText', () => {
  it.each([
    ['２０２５', '2025'],
    ['2025年', '2025'],
    ['2025-q1', '2025-Q1'],
    ['2025年第3季度', '2025-Q3'],
    ['2025-3', '2025-03'],
    ['2025年12月', '2025-12'],
    ['2025-H2', '2025-H2'],
  ])('reads %s', (text, code) => expect(readPeriodText(text)).toBe(code))
  it.each(['', '去年', '2025-13', '25', '2025-Q5'])('does not read %s', (text) =>
    expect(readPeriodText(text)).toBeUndefined(),
  )
})

describe('readEntry', () => {
  it('states exactly one measure', () => {
    expect(readToday(entry({ value: '７２．５', numerator: '9' }))).toEqual({
      statement: { ...frame, value: 72.5 },
    })
    expect(readToday(entry({ way: 'counts', numerator: '3', denominator: '4', value: '9' }))).toEqual({
      statement: { ...frame, numerator: 3, denominator: 4 },
    })
    expect(readToday(entry({ way: 'parts', parts: '100；85' }))).toEqual({
      statement: { ...frame, parts: [100, 85] },
    })
    expect(readToday(entry({ way: 'attained', attained: 'no' }))).toEqual({
      statement: { ...frame, attained: false },
    })
    expect(readToday(entry({ way: 'absence' }))).toEqual({
      statement: { ...frame, absence: 'not-collected' },
    })
  })
  it('says what is wrong beside its field, all at once', () => {
    expect(readToday(entry({ period: '去年', value: '多', source: ' ', availableOn: '' }))).toEqual({
      faults: { period: 'notPeriod', value: 'notNumber', source: 'needSource', availableOn: 'needDay' },
    })
    expect(readToday(entry({ way: 'counts', numerator: '5', denominator: '4' }))).toEqual({
      faults: { numerator: 'notAbove' },
    })
    expect(readToday(entry({ way: 'counts', numerator: '5', denominator: '0' }))).toMatchObject({
      faults: { denominator: 'notNumber' },
    })
    expect(readToday(entry({ way: 'parts', parts: '100；多' }))).toEqual({ faults: { parts: 'notParts' } })
  })
})

describe('the day from which a figure is known', () => {
  const faultsOf = (more: Partial<Entry>) => {
    const read = readToday(entry({ value: '1', ...more }))
    return 'faults' in read ? read.faults : {}
  }
  it('is not before today for what is recorded now', () => {
    expect(faultsOf({ availableOn: '2026-01-30' })).toEqual({ availableOn: 'notBefore' })
    expect(faultsOf({ availableOn: '2026-02-28' })).toEqual({})
  })
  it('is before today for what was published before, and the publication is named', () => {
    const before = { known: 'before', publication: '统计公报', availableOn: '2025-03-31' } as const
    expect(faultsOf(before)).toEqual({})
    expect(faultsOf({ ...before, availableOn: TODAY })).toEqual({ availableOn: 'notPast' })
    expect(faultsOf({ ...before, publication: ' ' })).toEqual({ publication: 'needPublication' })
  })
})

it('offers the ways that fit the measure', () => {
  expect(waysOf(definition)).toEqual(['counts', 'value', 'absence'])
  expect(waysOf({ ...definition, measure: 'level' })).toEqual(['level', 'absence'])
})

it('finds the field of a refusal', () => {
  expect(fieldOfRefusal('value.out-of-range', 'counts')).toBe('numerator')
  expect(fieldOfRefusal('value.wrong-measure', 'level')).toBe('level')
  expect(fieldOfRefusal('value.backfill-day', 'value')).toBe('availableOn')
  expect(fieldOfRefusal('access.denied', 'value')).toBeUndefined()
})

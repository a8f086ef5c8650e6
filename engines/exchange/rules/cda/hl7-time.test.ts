import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fhirDate, fhirDateTime, hl7Time } from './hl7-time.ts'

describe('a moment of a document', () => {
  test.each([
    ['2026', '2026'],
    ['202611', '2026-11'],
    ['20261122', '2026-11-22'],
    ['2026-11-22', '2026-11-22'],
    ['2026112209', '2026-11-22T09:00:00+08:00'],
    ['20261122T093000', '2026-11-22T09:30:00+08:00'],
    ['20261122093015.123', '2026-11-22T09:30:15+08:00'],
    ['2026-11-22 09:30:15', '2026-11-22T09:30:15+08:00'],
    ['20261122093015+0000', '2026-11-22T09:30:15+00:00'],
    ['20261122093015Z', '2026-11-22T09:30:15Z'],
    ['20240229', '2024-02-29'],
  ])('%s', (text, moment) => {
    expect(fhirDateTime(text)).toBe(moment)
  })

  test.each([
    '',
    '20261322',
    '20260229',
    '20261122240000',
    '20261122096000',
    '今天',
    '202611220',
    '20261122093015+9900',
    '00000101',
  ])('%s is none', (text) => {
    expect(fhirDateTime(text)).toBeUndefined()
  })

  test('the day alone', () => {
    expect(fhirDate('19700228083000')).toBe('1970-02-28')
    expect(fhirDate(undefined)).toBeUndefined()
  })
})

test('what is written is read again', () => {
  const second = fc.date({ min: new Date('1900-01-01Z'), max: new Date('2099-12-31Z'), noInvalidDate: true })
  fc.assert(
    fc.property(
      second,
      fc.constantFrom('+08:00', '+00:00', '-05:30'),
      fc.constantFrom(4, 7, 10, 19),
      (date, zone, length) => {
        const text = date.toISOString().slice(0, length) + (length > 10 ? zone : '')
        expect(fhirDateTime(hl7Time(text))).toBe(text)
      },
    ),
  )
})

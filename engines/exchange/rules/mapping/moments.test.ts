import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fhirDate, fhirDateTime, minutesLater, typedMoment } from './moments.ts'

const ZONE = '+08:00'

describe('dates', () => {
  it.each([
    ['1958', '1958'],
    ['195803', '1958-03'],
    ['19580307', '1958-03-07'],
    ['1958-03-07', '1958-03-07'],
    ['20240229', '2024-02-29'],
    ['202611220830', '2026-11-22'],
    [' 19580307 ', '1958-03-07'],
  ])('reads %s', (text, date) => {
    expect(fhirDate(text)).toBe(date)
  })

  it.each([
    '',
    '58',
    '1958-3-7',
    '20230229',
    '19000229',
    '20261301',
    '20261100',
    '00000101',
    '无',
    '1958037',
    '20261122246060',
    '19580307X',
  ])('refuses %s', (text) => {
    expect(fhirDate(text)).toBeUndefined()
    expect(fhirDateTime(text, ZONE)).toBeUndefined()
  })

  it('reads every day of the calendar, and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat(14), fc.nat(33), (year, month, day) => {
        const text = [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')]
        const time = Date.parse(`${text.join('-')}T00:00:00Z`)
        const isDay = !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text.join('-')
        expect(fhirDate(text.join(''))).toBe(isDay ? text.join('-') : undefined)
      }),
    )
  })
})

describe('moments', () => {
  it.each([
    ['2026', '2026'],
    ['20261122', '2026-11-22'],
    ['202611220830', '2026-11-22T08:30:00+08:00'],
    ['20261122083015', '2026-11-22T08:30:15+08:00'],
    ['20261122083015.1234', '2026-11-22T08:30:15.1234+08:00'],
    ['20261122083015+0900', '2026-11-22T08:30:15+09:00'],
    ['2026-11-22 08:30', '2026-11-22T08:30:00+08:00'],
    ['2026-11-22T08:30:15Z', '2026-11-22T08:30:15Z'],
  ])('reads %s', (text, moment) => {
    expect(fhirDateTime(text, ZONE)).toBe(moment)
  })

  it.each(['202611222430', '202611220860', '2026112208', '202611220830+1560', '08:30'])('refuses %s', (text) => {
    expect(fhirDateTime(text, ZONE)).toBeUndefined()
  })

  it('reads what people type once it is brought into form', () => {
    expect(fhirDate(typedMoment('1958-3-7'))).toBe('1958-03-07')
    expect(fhirDate(typedMoment('1958年3月7日'))).toBe('1958-03-07')
    expect(fhirDateTime(typedMoment('2026/11/2 8:05'), ZONE)).toBe('2026-11-02T08:05:00+08:00')
    expect(typedMoment('明天')).toBe('明天')
  })

  it('goes on by minutes in its own zone', () => {
    expect(minutesLater('2026-11-25T23:50:00+08:00', 20)).toBe('2026-11-26T00:10:00+08:00')
    expect(minutesLater('2026-11-25T23:50:00-03:30', 5)).toBe('2026-11-25T23:55:00-03:30')
    expect(minutesLater('2026-12-31T23:59:00Z', 1)).toBe('2027-01-01T00:00:00Z')
    expect(minutesLater('2026-12-31', 1)).toBeUndefined()
    expect(minutesLater('明T天+08:00', 1)).toBeUndefined()
  })
})

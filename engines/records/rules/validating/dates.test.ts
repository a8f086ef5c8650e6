import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDate, isDateTime, isInstant, isTime } from './dates.ts'

/* The expressions that HL7 publishes (https://hl7.org/fhir/R4/datatypes.html); ours also ask the calendar. */
const YEAR = '([0-9]([0-9]([0-9][1-9]|[1-9]0)|[1-9]00)|[1-9]000)'
const DAY = '(0[1-9]|[1-2][0-9]|3[0-1])'
const CLOCK = '([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?'
const ZONE = '(Z|(\\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))'
const DATE = new RegExp(`^${YEAR}(-(0[1-9]|1[0-2])(-${DAY})?)?$`)
const DATE_TIME = new RegExp(`^${YEAR}(-(0[1-9]|1[0-2])(-${DAY}(T${CLOCK}${ZONE})?)?)?$`)
const INSTANT = new RegExp(`^${YEAR}-(0[1-9]|1[0-2])-${DAY}T${CLOCK}${ZONE}$`)
const TIME = new RegExp(`^${CLOCK}$`)

/** Whether the day is one that JavaScript's calendar knows; texts that end earlier have none. */
function isRealDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0]
  return day === undefined || new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
}

const almost = fc
  .tuple(
    fc.constantFrom('0000', '0001', '1900', '2000', '2023', '2024', '20245', '24'),
    fc.constantFrom('', '-', '-00', '-02', '-04', '-12', '-13', '-2'),
    fc.constantFrom('', '-00', '-01', '-28', '-29', '-30', '-31', '-32', '-1'),
    fc.constantFrom(
      '',
      'T',
      ' ',
      'T08:00',
      'T24:00:00',
      'T23:59:60',
      'T08:00:00',
      'T08:00:00.',
      'T08:00:00.123456789',
      't08:00:00',
    ),
    fc.constantFrom('', 'Z', 'z', '+08:00', '-14:00', '+14:01', '+13:59', '+8', '+08:60', '+08:00 '),
  )
  .map((parts) => parts.join(''))

describe('dates', () => {
  it('are those of the published expressions that the calendar has', () => {
    fc.assert(
      fc.property(almost, (text) => {
        expect(isDate(text)).toBe(DATE.test(text) && isRealDay(text))
        expect(isDateTime(text)).toBe(DATE_TIME.test(text) && isRealDay(text))
        expect(isInstant(text)).toBe(INSTANT.test(text) && isRealDay(text))
        expect(isTime(text.slice(11))).toBe(TIME.test(text.slice(11)))
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['2023-02-29', '1900-02-29', '2024-04-31', '2024-00-10', '0000', '2024-1', '20240102', '', '2024-02-2９'])(
    'refuses %j',
    (text) => expect([isDate(text), isDateTime(text)]).toEqual([false, false]),
  )

  it.each(['2024-02-29', '2000-02-29', '1970', '1970-02'])('takes %j', (text) => {
    expect([isDate(text), isDateTime(text)]).toEqual([true, true])
  })

  it('refuses what is no text', () => {
    for (const value of [2024, null, undefined, {}, ['2024']])
      expect(isDate(value) || isDateTime(value) || isInstant(value) || isTime(value)).toBe(false)
  })
})

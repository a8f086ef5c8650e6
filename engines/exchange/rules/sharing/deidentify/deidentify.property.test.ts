import { createHmac } from 'node:crypto'
import { addDays, daysBetween } from '@kangcheng/kernel'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { DataRow } from '../give-rows.ts'
import { DATA_SET, EXTRACT } from '../sharing.fixture.ts'
import { countClasses } from './classes.ts'
import { deidentifier } from './deidentify-row.ts'

const day = fc.integer({ min: 0, max: 30_000 }).map((days) => addDays('1930-01-01', days))
const row = fc.record({
  person: fc.integer({ min: 1, max: 12 }).map((number) => `person-${number}`),
  name: fc.constantFrom('测试甲', '测试乙', '测试丙'),
  phone: fc.constantFrom('13800000001', '13900000002'),
  born: day,
  region: fc.constantFrom('410181106', '410181107', '410182'),
  gender: fc.constantFrom('male', 'female'),
  visited: day,
  systolic: fc.integer({ min: 80, max: 220 }),
  diagnosis: fc.constantFrom('I10', 'E11', 'I10 测试甲', '13800000001', 'person-3'),
  note: fc.string(),
})
const key = fc.uint8Array({ minLength: 32, maxLength: 32 })
const digestOf = (secret: Uint8Array) => (text: string) => createHmac('sha256', secret).update(text).digest()
const QUASI = [1, 2, 3]
const quasiOf = (values: readonly unknown[]) => QUASI.map((at) => values[at] as string)

function extractOf(rows: readonly DataRow[], secret: Uint8Array, k: number) {
  const deidentify = deidentifier(DATA_SET, EXTRACT, digestOf(secret))
  const classes = countClasses({ k, least: undefined })
  const made = rows.map(deidentify)
  for (const { values, person } of made) classes.add(quasiOf(values), person, undefined)
  return made.filter(({ values }) => classes.passes(quasiOf(values)))
}

it('in what leaves, everybody shares their quasi-identifying values with k − 1 others at least', () => {
  let given = 0
  fc.assert(
    fc.property(fc.array(row, { maxLength: 80 }), key, fc.integer({ min: 2, max: 5 }), (rows, secret, k) => {
      const persons = new Map<string, Set<unknown>>()
      for (const { values } of extractOf(rows, secret, k)) {
        const own = JSON.stringify(quasiOf(values))
        given++
        persons.set(own, (persons.get(own) ?? new Set()).add(values[0]))
      }
      for (const found of persons.values()) expect(found.size).toBeGreaterThanOrEqual(k)
    }),
  )
  expect(given).toBeGreaterThan(0)
})

it('what lies between two days of one person stays as it is, and no day moves further than it may', () => {
  fc.assert(
    fc.property(row, fc.array(day, { minLength: 2, maxLength: 5 }), key, (one, days, secret) => {
      const deidentify = deidentifier(DATA_SET, EXTRACT, digestOf(secret))
      const moved = days.map((visited) => String(deidentify({ ...one, visited }).values[4]))
      for (const [at, to] of moved.entries()) {
        expect(daysBetween(moved[0] ?? '', to)).toBe(daysBetween(days[0] ?? '', days[at] ?? ''))
        expect(Math.abs(daysBetween(days[at] ?? '', to))).toBeLessThanOrEqual(EXTRACT.shiftDays)
      }
    }),
  )
})

it('no identifier survives', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), key, (rows, secret) => {
      const deidentify = deidentifier(DATA_SET, EXTRACT, digestOf(secret))
      for (const one of rows) {
        const { values } = deidentify(one)
        const text = JSON.stringify(values)
        for (const identifier of [one.name, one.phone]) expect(text).not.toContain(identifier)
        expect(text).not.toContain(`"${one.person}"`)
        // A visit may be moved by chance onto the day of birth.
        expect(values.toSpliced(4, 1)).not.toContain(one.born)
      }
    }),
  )
})

it('one key gives a person one pseudonym, and another key another', () => {
  fc.assert(
    fc.property(row, row, key, key, (one, other, secret, second) => {
      fc.pre(Buffer.compare(secret, second) !== 0)
      const pseudonym = (of: DataRow, with_: Uint8Array) =>
        deidentifier(DATA_SET, EXTRACT, digestOf(with_))(of).values[0]
      expect(pseudonym(one, secret) === pseudonym(other, secret)).toBe(one.person === other.person)
      expect(pseudonym(one, secret)).not.toBe(pseudonym(one, second))
    }),
  )
})

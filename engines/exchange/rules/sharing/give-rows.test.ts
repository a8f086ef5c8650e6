import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCursor, writeCursor } from './cursor.ts'
import { giveRows } from './give-rows.ts'
import { secondsToMidnight, takeQuota } from './quota.ts'
import { DATA_SET, TERMS } from './sharing.fixture.ts'
import { writeLines } from './write-lines.ts'

const ROW = {
  person: 'p1',
  name: '测试甲',
  phone: '13800000001',
  born: '1950-03-04',
  region: '410181106',
  gender: 'male',
}
const terms = (...names: (readonly [string, boolean])[]) => ({
  ...TERMS,
  columns: names.map(([name, masked]) => ({ name, masked })),
})

describe('rows of a grant', () => {
  it('have the granted columns only, masked as granted', () => {
    const give = giveRows(
      DATA_SET,
      terms(['name', true], ['phone', true], ['born', true], ['gender', false]),
      undefined,
    )
    expect(give(ROW)).toEqual({ name: '测**', phone: '138****0001', born: '1950', gender: 'male' })
    expect(give({ gender: 'male' })).toEqual({ name: null, phone: null, born: null, gender: 'male' })
    expect(give({ name: ['测试甲', '测试乙'], phone: { a: 1 } })).toMatchObject({
      name: ['测**', '测**'],
      phone: '***',
    })
  })
  it('are of the granted region, and not given where the region is not known', () => {
    const give = giveRows(DATA_SET, terms(['gender', false]), new Set(['410181106']))
    expect(give(ROW)).toEqual({ gender: 'male' })
    for (const region of ['410181', null, ['410181106'], 410181106]) expect(give({ ...ROW, region })).toBeUndefined()
    expect(
      giveRows({ ...DATA_SET, regionColumn: undefined as never }, TERMS, new Set(['410181106']))(ROW),
    ).toBeUndefined()
  })
  it('are written as lines of JSON or as CSV', () => {
    const rows = [
      { a: 'x, "y"', b: null },
      { a: ['1'], b: 2 },
    ]
    expect(writeLines(rows, ['a', 'b'], 'ndjson')).toBe('{"a":"x, \\"y\\"","b":null}\n{"a":["1"],"b":2}\n')
    expect(writeLines(rows, ['a', 'b'], 'csv')).toBe('a,b\r\n"x, ""y""",\r\n"[""1""]",2\r\n')
    expect(writeLines([], ['a'], 'csv')).toBe('a\r\n')
  })
})

it('a cursor says where it was written', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(1000), (place, skip) => {
      expect(readCursor(writeCursor({ place, skip }))).toEqual({ place, skip })
    }),
  )
  expect(readCursor(undefined)).toEqual({ place: 0, skip: 0 })
})

describe('a quota', () => {
  const at = { today: '2026-03-01', now: Date.parse('2026-03-01T23:59:00+08:00') }
  it('gives what is left of the rows, and counts calls', () => {
    expect(takeQuota({ rows: 10, calls: 2 }, { rows: 4, calls: 1 }, 100, at)).toEqual({ ok: true, value: 6 })
    expect(takeQuota({ rows: 10, calls: 2 }, { rows: 4, calls: 1 }, 3, at)).toEqual({ ok: true, value: 3 })
    const refused = { refusal: { code: 'sharing.quota-used', details: { rows: 10, calls: 2, seconds: 60 } } }
    expect(takeQuota({ rows: 10, calls: 2 }, { rows: 10, calls: 1 }, 3, at)).toMatchObject(refused)
    expect(takeQuota({ rows: 10, calls: 2 }, { rows: 0, calls: 2 }, 3, at)).toMatchObject(refused)
  })
  it('begins anew at midnight of the city', () => {
    expect(secondsToMidnight('2026-03-01', Date.parse('2026-03-01T00:00:00+08:00'))).toBe(86_400)
    expect(secondsToMidnight('2026-03-01', Date.parse('2026-03-01T23:59:59.900+08:00'))).toBe(1)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { damerauLevenshtein } from './damerau-levenshtein.ts'
import { jaro, jaroWinkler } from './jaro.ts'
import { levenshtein, osaDistance } from './levenshtein.ts'

/** The recursive definitions, as slow as they are plain. */
function plainDistance(a: string, b: string, exchanges: 'none' | 'once'): number {
  const [one, other] = [[...a], [...b]]
  const at = (row: number, column: number): number => {
    if (row === 0 || column === 0) return row + column
    const same = one[row - 1] === other[column - 1]
    const edits = [at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (same ? 0 : 1)]
    const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
    if (exchanges === 'once' && swapped) edits.push(at(row - 2, column - 2) + 1)
    return Math.min(...edits)
  }
  return at(one.length, other.length)
}

/** The same with a table, for longer texts. */
function tableDistance(a: string, b: string, exchanges: boolean): number {
  const [one, other] = [[...a], [...b]]
  const table = Array.from({ length: one.length + 1 }, () => Array<number>(other.length + 1).fill(0))
  const at = (row: number, column: number) => table[row]?.[column] ?? Number.POSITIVE_INFINITY
  for (const [row, cells] of table.entries())
    for (const column of cells.keys()) {
      const same = one[row - 1] === other[column - 1]
      const swapped = exchanges && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      cells[column] = Math.min(
        row === 0 || column === 0 ? row + column : Number.POSITIVE_INFINITY,
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (same ? 0 : 1),
        swapped && row > 1 && column > 1 ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    }
  return at(one.length, other.length)
}

const few = fc.string({ unit: fc.constantFrom('a', 'b', '中', '𬺈'), maxLength: 6 })
const any = fc.string({ unit: 'grapheme', maxLength: 40 })

describe('very long texts', () => {
  it('are refused at once where they would take seconds, and taken where a limit makes them short', () => {
    const [one, other] = ['ab'.repeat(20_000), 'cd'.repeat(20_000)]
    for (const distance of [levenshtein, osaDistance, damerauLevenshtein]) {
      expect(distance(one, other)).toMatchObject({ reason: 'outside-range' })
      expect(distance(one, other, 2)).toBe(3)
    }
  })

  it('beyond 32 signs are compared in a band as wide as the limit', () => {
    const text = Array.from({ length: 60 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('')
    const other = `甲${text.slice(1, 30)}${text[31]}${text[30]}${text.slice(32, 59)}乙`
    expect([osaDistance(text, other), levenshtein(text, other)]).toEqual([3, 4])
    expect([osaDistance(text, other, 3), levenshtein(text, other, 3)]).toEqual([3, 4])
    expect([osaDistance(text, other, 2), levenshtein(text, other, 1)]).toEqual([3, 2])
  })

  it('have a distance, but for the one that needs a table of both', () => {
    const [one, other] = ['甲'.repeat(3000), '乙'.repeat(3000)]
    expect(levenshtein(one, other, 5)).toBe(6)
    expect(damerauLevenshtein(one, other, 5)).toBe(6)
    expect(damerauLevenshtein(one, `${one}乙`)).toBe(1)
    expect(damerauLevenshtein(one, other)).toMatchObject({ reason: 'outside-range' })
  })
})

describe('Jaro and Jaro–Winkler', () => {
  it('give what Winkler printed', () => {
    const rows = [
      ['MARTHA', 'MARHTA', 0.944, 0.961],
      ['DWAYNE', 'DUANE', 0.822, 0.84],
      ['DIXON', 'DICKSONX', 0.767, 0.813],
      ['SHACKLEFORD', 'SHACKELFORD', 0.97, 0.982],
      ['JERALDINE', 'GERALDINE', 0.926, 0.926],
    ] as const
    for (const [one, other, plain, raised] of rows) {
      expect(jaro(one, other)).toBeCloseTo(plain, 3)
      expect(jaroWinkler.must(one, other)).toBeCloseTo(raised, 3)
    }
  })

  it('are 1 for equals and 0 for strangers', () => {
    expect([jaro('', ''), jaro('', 'a'), jaro('a', ''), jaro('a', 'b'), jaroWinkler('', '')]).toEqual([1, 0, 0, 0, 1])
    expect(jaroWinkler('abc', 'xyz')).toBe(0)
  })

  it('count a rare character once', () => {
    expect(jaro('𬺈a', '𬺈b')).toBeCloseTo((1 / 2 + 1 / 2 + 1) / 3, 12)
    expect(jaro('\ud800a', '\ud800b')).toBeCloseTo(2 / 3, 12)
  })

  it('raise from where they are told', () => {
    expect(jaroWinkler.must('ab', 'axyzw', 0.7)).toBe(jaro('ab', 'axyzw'))
    expect(jaroWinkler.must('MARTHA', 'MARHTA', 0.7)).toBeCloseTo(0.961, 3)
    expect(jaroWinkler('a', 'b', 2)).toMatchObject({ reason: 'outside-range' })
  })

  it('are within 0…1 and the same both ways', () => {
    fc.assert(
      fc.property(any, any, (one, other) => {
        for (const similarity of [jaro(one, other), jaroWinkler.must(one, other)]) {
          expect(similarity >= 0 && similarity <= 1).toBe(true)
        }
        expect(jaroWinkler.must(one, other)).toBeGreaterThanOrEqual(jaro(one, other))
        expect(jaro(one, one)).toBe(1)
      }),
    )
    expect(jaro('x'.repeat(300), `y${'x'.repeat(299)}`)).toBeGreaterThan(0.99)
    expect(jaro(`y${'x'.repeat(699)}`, 'x'.repeat(20))).toBeGreaterThan(0.3)
  })
})

describe('edit distances', () => {
  it('are the textbook ones', () => {
    expect(levenshtein('kitten', 'sitting')).toBe(3)
    expect([levenshtein('CA', 'ABC'), osaDistance('CA', 'ABC'), damerauLevenshtein('CA', 'ABC')]).toEqual([3, 3, 2])
    expect([levenshtein('ab', 'ba'), osaDistance('ab', 'ba'), damerauLevenshtein('ab', 'ba')]).toEqual([2, 1, 1])
    expect([levenshtein('', 'abc'), osaDistance('abc', ''), damerauLevenshtein('', '')]).toEqual([3, 3, 0])
    expect([osaDistance('a cat', 'an abct'), damerauLevenshtein('a cat', 'an abct')]).toEqual([4, 3])
    expect(levenshtein('王小𬺈', '王小𬺓')).toBe(1)
  })

  it('are what their definitions say', () => {
    fc.assert(
      fc.property(few, few, (one, other) => {
        expect(levenshtein(one, other)).toBe(plainDistance(one, other, 'none'))
        expect(osaDistance(one, other)).toBe(plainDistance(one, other, 'once'))
      }),
    )
  })

  it('are the same for texts on either side of 32 characters', () => {
    const long = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '中'), minLength: 29, maxLength: 40 })
    fc.assert(
      fc.property(long, long, fc.integer({ min: 0, max: 30 }), (one, other, limit) => {
        for (const [distance, exchanges] of [
          [levenshtein, false],
          [osaDistance, true],
        ] as const) {
          const whole = tableDistance(one, other, exchanges)
          expect(distance.must(one, other)).toBe(whole)
          expect(distance.must(one, other, limit)).toBe(Math.min(whole, limit + 1))
        }
      }),
    )
  })

  it('stop at a limit without changing what is below it', () => {
    for (const distance of [levenshtein, osaDistance, damerauLevenshtein]) {
      fc.assert(
        fc.property(few, few, fc.integer({ min: 0, max: 7 }), (one, other, limit) => {
          const whole = distance.must(one, other)
          expect(distance.must(one, other, limit)).toBe(Math.min(whole, limit + 1))
          expect(distance.must(one, other, limit + 0.5)).toBe(Math.min(whole, limit + 1))
        }),
        { numRuns: 300 },
      )
    }
  })

  it('are nothing with a limit that is none', () => {
    for (const distance of [levenshtein, osaDistance, damerauLevenshtein]) {
      expect(distance('a', 'b', -1)).toMatchObject({ reason: 'outside-range' })
      expect(distance('a', 'b', Number.NaN)).toMatchObject({ reason: 'outside-range' })
    }
  })

  it('stand in their order, and the unrestricted one is a metric', () => {
    fc.assert(
      fc.property(few, few, few, (one, other, third) => {
        const [plain, aligned, free] = [levenshtein, osaDistance, damerauLevenshtein].map((d) =>
          d.must(one, other),
        ) as [number, number, number]
        expect(free <= aligned && aligned <= plain && plain <= 2 * free).toBe(true)
        expect(damerauLevenshtein.must(other, one)).toBe(free)
        expect(free === 0).toBe(one === other)
        expect(damerauLevenshtein.must(one, third)).toBeLessThanOrEqual(free + damerauLevenshtein.must(other, third))
      }),
      { numRuns: 500 },
    )
  })

  it('take texts of any length', () => {
    const [one, other] = ['ab'.repeat(300), 'ba'.repeat(300)]
    expect([levenshtein(one, other), osaDistance(one, other), damerauLevenshtein(one, other)]).toEqual([2, 2, 2])
    fc.assert(
      fc.property(any, any, (long, longer) => {
        expect(levenshtein.must(long, longer)).toBeLessThanOrEqual(Math.max([...long].length, [...longer].length))
      }),
    )
  })
})

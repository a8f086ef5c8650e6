import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditTable, type SuppressedCell, suppressTable } from './suppress-table.ts'

const marks = (table: readonly (readonly SuppressedCell[])[]) =>
  table.map((row) => row.map(({ mark, count }) => (mark === 'shown' ? String(count) : mark.charAt(0))).join(' '))
const patterns = (table: readonly (readonly SuppressedCell[])[]) =>
  table.map((row) => row.map(({ mark }) => mark !== 'shown'))
const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0)
const withTotals = (counts: readonly (readonly number[])[]) => {
  const rows = counts.map((row) => [...row, sum(row)])
  return [...rows, (rows[0] ?? []).map((_, column) => sum(rows.map((row) => row[column] ?? 0)))].flat()
}
const tables = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).chain(([rows, columns]) => {
  const count = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 400 }))
  return fc.array(fc.array(count, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows })
})

describe('small numbers of a table', () => {
  it('take three neighbours with them, the smallest that will do', () => {
    const table = suppressTable.must(
      [
        [3, 40, 57],
        [20, 18, 30],
        [44, 31, 90],
      ],
      10,
    )
    expect(marks(table)).toEqual(['p c 57 100', 'c c 30 68', '44 31 90 165', '67 89 177 333'])
    expect(table[0]?.[0]).toEqual({ mark: 'primary', lower: 1, upper: 22 })
  })

  it('hide nothing where nothing is small, and never a zero', () => {
    expect(
      marks(
        suppressTable.must(
          [
            [0, 10],
            [25, 0],
          ],
          10,
        ),
      ),
    ).toEqual(['0 10 10', '25 0 25', '25 10 35'])
  })

  it('hide the total where it is all there is', () => {
    const table = suppressTable.must([[3]], 10)
    expect(marks(table)).toEqual(['p p', 'p p'])
    expect(table[0]?.[0]).toEqual({ mark: 'primary', lower: 1 })
  })

  it('are not protected by a partner whose sum with them is known', () => {
    const table = suppressTable.must(
      [
        [1, 1, 200],
        [50, 60, 70],
      ],
      10,
    )
    expect(marks(table)[0]).toMatch(/^p p c/)
    for (const { mark, lower, upper = Infinity } of table.flat())
      if (mark === 'primary') expect(upper - lower).toBeGreaterThanOrEqual(8)
  })

  it('need less company where less protection is asked', () => {
    const counts = [
      [9, 12, 300],
      [14, 15, 16],
      [200, 11, 13],
    ]
    const hidden = (protection: number) =>
      suppressTable
        .must(counts, 10, protection)
        .flat()
        .filter(({ mark }) => mark !== 'shown')
    expect(hidden(0)).toHaveLength(1)
    expect(hidden(1).length).toBeGreaterThan(1)
    expect(hidden(60).length).toBeGreaterThanOrEqual(hidden(1).length)
  })

  it('can never be worked out, and nothing shown is small', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(3, 5, 10), (counts, threshold) => {
        const table = suppressTable.must(counts, threshold)
        const audit = auditTable.must(counts, patterns(table)).flat()
        const all = withTotals(counts)
        table.flat().forEach((cell, index) => {
          const count = all[index] ?? 0
          const { lower, upper = Infinity } = audit[index] ?? { lower: 0, upper: 0 }
          expect([lower <= count, count <= upper, lower >= 0]).toEqual([true, true, true])
          expect(cell.count).toBe(cell.mark === 'shown' ? count : undefined)
          if (count > 0 && count < threshold) expect(cell.mark).toBe('primary')
          if (cell.mark === 'primary') expect(upper - lower).toBeGreaterThanOrEqual(Math.max(1, threshold - 2))
          if (cell.mark === 'complementary') expect(count).toBeGreaterThanOrEqual(threshold)
        })
      }),
    )
  })

  it('leave no complementary cell that could be shown', () => {
    fc.assert(
      fc.property(tables, (counts) => {
        const table = suppressTable.must(counts, 10)
        const hidden = patterns(table)
        table.forEach((row, r) => {
          row.forEach((cell, c) => {
            if (cell.mark !== 'complementary') return
            const shown = hidden.map((line, y) => line.map((is, x) => is && !(y === r && x === c)))
            const widths = auditTable
              .must(counts, shown)
              .flat()
              .map(({ lower, upper = Infinity }) => upper - lower)
            const bare = table.flat().some(({ mark }, index) => mark === 'primary' && (widths[index] ?? 0) < 8)
            expect(bare).toBe(true)
          })
        })
      }),
      { numRuns: 40 },
    )
  })

  it.each([
    ['no cell', [], 10, 'incomplete'],
    ['rows of other lengths', [[1, 2], [3]], 10, 'incomplete'],
    ['half a person', [[1.5]], 10, 'outside-range'],
    ['a negative count', [[-1]], 10, 'outside-range'],
    ['a threshold that hides nothing', [[1]], 1, 'outside-range'],
  ])('are not calculable for %s', (_, counts, threshold, reason) => {
    expect(suppressTable(counts, threshold)).toMatchObject({ reason })
  })

  it('are not calculable for a negative protection', () => {
    expect(suppressTable([[1]], 10, -1)).toMatchObject({ reason: 'outside-range' })
  })
})

describe('what a reader can work out', () => {
  it('is everything, where one cell is hidden alone', () => {
    const seen = auditTable.must(
      [
        [3, 40],
        [20, 18],
      ],
      [
        [true, false, false],
        [false, false, false],
        [false, false, false],
      ],
    )
    expect(seen[0]?.[0]).toEqual({ lower: 3, upper: 3 })
  })

  it('reaches down to 0 where zeros are hidden', () => {
    const seen = auditTable.must(
      [
        [0, 40],
        [20, 18],
      ],
      [
        [true, true, false],
        [true, true, false],
        [false, false, false],
      ],
    )
    expect(seen[0]?.[1]).toEqual({ lower: 20, upper: 40 })
  })

  it('is not calculable for a pattern without its totals', () => {
    expect(auditTable([[3]], [[true]])).toMatchObject({ reason: 'incomplete' })
    expect(auditTable([[3]], [[true, true], [true]])).toMatchObject({ reason: 'incomplete' })
    expect(auditTable([[Number.NaN]], [[true]])).toMatchObject({ reason: 'not-finite' })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSmall } from '../small-numbers.ts'
import { type CellQuestion, cellsToHide, type PublicCells, type Sum } from './complementary.ts'

const NOTHING: PublicCells = { shown: new Set(), hidden: new Set() }

/** Parts p0, p1 … that somebody wants to release beside a total that stands in public. */
function partsToHide(counts: readonly (number | undefined)[], total: number | undefined) {
  const cells = counts.map((count, index) => [`p${index}`, count] as const)
  return cellsToHide({
    wanted: new Set(cells.map(([cell]) => cell)),
    counts: new Map([...cells, ...(total === undefined ? [] : [['total', total] as const])]),
    unknown: new Set(),
    standing: total === undefined ? NOTHING : { shown: new Set(['total']), hidden: new Set() },
    sums: [{ total: 'total', parts: cells.map(([cell]) => cell), whole: false }],
  })
}

describe('parts beside their total', () => {
  it('leave out a second one, lest the first be found by subtraction', () => {
    expect([...partsToHide([3, 40, 25, 0], 68)]).toEqual(['p0', 'p2'])
  })

  it('leave out more where the small ones together are few', () => {
    expect([...partsToHide([1, 1, 12, 90], 104)]).toEqual(['p0', 'p1', 'p2'])
  })

  it('leave out only the small ones where no total is published', () => {
    expect([...partsToHide([3, 40, 25], undefined)]).toEqual(['p0'])
  })

  it('never show a small count, and never leave one alone beside others that are shown', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(60), { nil: undefined }), { minLength: 1, maxLength: 12 }), (counts) => {
        const known = counts.filter((count) => count !== undefined)
        const hidden = partsToHide(
          counts,
          known.reduce((sum, count) => sum + count, 0),
        )
        for (const [index, count] of counts.entries()) if (isSmall(count)) expect(hidden).toContain(`p${index}`)
        if (hidden.size > 0) expect(hidden.size >= 2 || known.length === 1).toBe(true)
        const sum = counts.reduce<number>((all, count, index) => all + (hidden.has(`p${index}`) ? (count ?? 0) : 0), 0)
        const shown = counts.filter((count, index) => (count ?? 0) > 0 && !hidden.has(`p${index}`))
        if (hidden.size > 0) expect(sum >= 10 || shown.length === 0).toBe(true)
        for (const part of hidden) expect(counts[Number(part.slice(1))]).toBeDefined()
      }),
    )
  })

  it('show everything where nothing is small', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 10, 11, 500, undefined)), (counts) => {
        expect(partsToHide(counts, 1000).size).toBe(0)
      }),
    )
  })
})

describe('what stands in public', () => {
  const months = (counts: Record<string, number>, said: Partial<CellQuestion>) =>
    cellsToHide({
      wanted: new Set(Object.keys(counts)),
      counts: new Map(Object.entries(counts)),
      unknown: new Set(),
      standing: NOTHING,
      sums: [{ total: 'year', parts: ['q1', 'q2', 'q3', 'q4'], whole: true }],
      ...said,
    })

  it('keeps hidden what it hides', () => {
    expect([...months({ q1: 30 }, { standing: { shown: new Set(), hidden: new Set(['q1']) } })]).toEqual(['q1'])
  })

  it('keeps back the total of quarters that are public but for one', () => {
    const standing = { shown: new Set(['q1', 'q2', 'q3']), hidden: new Set(['q4']) }
    expect([...months({ year: 90 }, { standing })]).toEqual(['year'])
    expect([...months({ year: 90 }, { standing: { ...standing, shown: new Set(['q1', 'q2']) } })]).toEqual([])
    expect([...months({ year: 90 }, { standing: { shown: standing.shown, hidden: new Set() } })]).toEqual([])
  })

  it('lets another part be chosen where the smallest is public already', () => {
    const counts = { year: 68, q1: 3, q2: 12, q3: 20, q4: 33 }
    expect([...months(counts, {})]).toEqual(['q1', 'q2'])
    expect([...months(counts, { standing: { shown: new Set(['q2']), hidden: new Set() } })]).toEqual(['q1', 'q3'])
  })

  it('guards a figure that may be there and is not known here', () => {
    const standing = { shown: new Set(['year', 'q1', 'q2']), hidden: new Set<string>() }
    expect([...months({ q3: 20 }, { standing, unknown: new Set(['q4']) })]).toEqual(['q3'])
  })
})

/** A year of three parts, of a county and its three towns: figures that add up both ways. */
const PERIODS = ['year', 'q1', 'q2', 'q3']
const PLACES = ['county', 'a', 'b', 'c']
const SUMS: Sum[] = [
  ...PLACES.map((place) => ({
    total: `${place} year`,
    parts: ['q1', 'q2', 'q3'].map((q) => `${place} ${q}`),
    whole: true,
  })),
  ...PERIODS.map((period) => ({
    total: `county ${period}`,
    parts: ['a', 'b', 'c'].map((town) => `${town} ${period}`),
    whole: false,
  })),
]
const CELLS: string[] = PLACES.flatMap((place) => PERIODS.map((period) => `${place} ${period}`))

describe('release after release', () => {
  it('no hidden count can be derived by one subtraction from what is public', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.nat(12), fc.nat(60)), { minLength: 9, maxLength: 9 }),
        fc.array(fc.subarray(CELLS), { minLength: 1, maxLength: 5 }),
        (numbers, releases) => {
          const counts = new Map<string, number>(
            ['a', 'b', 'c'].flatMap((town, at) =>
              ['q1', 'q2', 'q3'].map((q, index) => [`${town} ${q}`, numbers[at * 3 + index] ?? 0] as const),
            ),
          )
          const sumOf = (cells: string[]) => cells.reduce((sum, cell) => sum + (counts.get(cell) ?? 0), 0)
          for (const { total, parts } of [...SUMS.slice(1), ...SUMS]) counts.set(total, sumOf([...parts]))
          let standing: PublicCells = NOTHING
          for (const wanted of releases) {
            const hidden = cellsToHide({ wanted: new Set(wanted), counts, unknown: new Set(), standing, sums: SUMS })
            const shown = wanted.filter((cell) => !hidden.has(cell))
            const said = { shown: standing.shown, hidden: new Set([...standing.hidden, ...hidden]) }
            // Asked again when it is released, it holds: a refresh is never asked for in vain.
            const again = { wanted: new Set(shown), counts, unknown: new Set<string>(), standing: said, sums: SUMS }
            expect(cellsToHide(again).size).toBe(0)
            standing = { ...said, shown: new Set([...standing.shown, ...shown]) }
          }
          for (const cell of CELLS) {
            if (isSmall(counts.get(cell))) expect(standing.shown).not.toContain(cell)
            if (standing.shown.has(cell)) expect(standing.hidden).not.toContain(cell)
          }
          for (const { total, parts } of SUMS) {
            const unseen = [total, ...parts].filter((cell) => !standing.shown.has(cell))
            const [alone] = unseen
            if (unseen.length === 1 && alone) expect([alone, isSmall(counts.get(alone))]).toEqual([alone, false])
          }
        },
      ),
    )
  })
})

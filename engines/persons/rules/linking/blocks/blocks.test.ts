import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eachPair } from './each-pair.ts'
import { dropUseless, measureBlocks } from './measure-blocks.ts'
import { sortByKey } from './sort-by-key.ts'

// Two keys of one digest beside others.
const key = fc.constantFrom(Number.NaN, 1, 2, 3, 4294967297, 4294967296, 7, 2 ** 52 + 5, 2 ** 40 + 11)
const keys = fc.array(key, { maxLength: 300 }).map((list) => Float64Array.from(list))

describe('keys', () => {
  it('are sorted so that equal ones lie beside each other, their rows ascending, and none is lost', () => {
    fc.assert(
      fc.property(keys, (numbers) => {
        const rows = [...sortByKey(numbers)]
        expect(rows.toSorted((one, other) => one - other)).toEqual(
          [...numbers.keys()].filter((row) => !Number.isNaN(numbers[row])),
        )
        const seen = new Set<number>()
        rows.forEach((row, at) => {
          const before = rows[at - 1]
          if (before !== undefined && numbers[before] === numbers[row]) expect(before).toBeLessThan(row)
          else expect(seen).not.toContain(numbers[row])
          seen.add(numbers[row] as number)
        })
      }),
    )
  })

  it('that one chart has, or more than two hundred, bring nothing together', () => {
    const numbers = Float64Array.from({ length: 210 }, (_, row) => (row < 201 ? 1 : row < 209 ? 2 : 3))
    expect(measureBlocks(numbers)).toEqual({ pairs: 28, members: 8, left: 201 })
    dropUseless(numbers)
    expect([...numbers].filter((number) => !Number.isNaN(number))).toEqual(Array(8).fill(2))
  })
})

it('pairs of several rules come once each', () => {
  const rules = fc.array(fc.array(fc.constantFrom(1, 2, 3, Number.NaN), { minLength: 12, maxLength: 12 }), {
    maxLength: 4,
  })
  fc.assert(
    fc.property(rules, (list) => {
      const seen = new Set<string>()
      list.forEach((own, rule) => {
        const rows = sortByKey(Float64Array.from(own))
        const inOrder = (numbers: readonly number[]) => Float64Array.from(rows, (row) => numbers[row] as number)
        eachPair(inOrder(own), list.slice(0, rule).map(inOrder), (one, other) => {
          const pair = `${rows[one]} ${rows[other]}`
          expect(seen).not.toContain(pair)
          seen.add(pair)
        })
      })
      const wanted = list.flatMap((own) =>
        own.flatMap((number, one) =>
          own.flatMap((with_, other) => (one < other && number === with_ ? [`${one} ${other}`] : [])),
        ),
      )
      expect(seen).toEqual(new Set(wanted))
    }),
  )
})

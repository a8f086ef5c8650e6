import { expect, it } from 'vitest'
import { measureAccuracy } from './accuracy.ts'

it('counts pairs: those linked, those that are true, and those that are both', () => {
  // a a a | b b, linked as {0, 1} {2, 3} {4}; the last is known of nobody.
  const errors = { kinds: ['typo', 'unseen'], of: (row: number) => (row === 1 || row === 3 ? [0] : []) }
  const [a, b] = [7, 9]
  const measured = measureAccuracy(Int32Array.of(0, 0, 2, 2, 4, 0), Float64Array.of(a, a, a, b, b, Number.NaN), errors)
  expect(measured).toMatchObject({ truePairs: 4, linkedPairs: 2, precision: 0.5, recall: 0.25 })
  expect(measured.f1).toBeCloseTo(1 / 3)
  expect(measured.recallByError).toEqual({ typo: { pairs: 3, recall: 1 / 3 } })
})

it('finds nothing wrong where there is nothing', () => {
  expect(measureAccuracy(new Int32Array(), new Float64Array())).toMatchObject({ precision: 1, recall: 1, f1: 1 })
})

import { expect, it } from 'vitest'
import { calibration, measuredPrecision } from './measure-links.ts'

const decided = (kind: string, score: number, isOne: boolean) => ({ kind, score, isOne })

it('precision is what people found of the links that were drawn, and of no others', () => {
  const links = [...Array.from({ length: 19 }, () => decided('sample', 15, true)), decided('sample', 12, false)]
  const measured = measuredPrecision([...links, decided('separate', 3, false), decided('together', 3, false)])
  expect(measured).toMatchObject({ cases: 19, of: 20, share: 0.95 })
  expect(measured.low).toBeCloseTo(0.7639, 4)
  expect(measured.high).toBeCloseTo(0.9911, 4)
  expect(measuredPrecision([])).toEqual({ cases: 0, of: 0 })
})

it('what people found stands beside what the model expected, by score', () => {
  const bands = calibration([
    decided('separate', 1, true),
    decided('separate', 1, false),
    decided('separate', -3, false),
  ])
  expect(bands).toMatchObject([
    { from: -5, to: 0, expected: 1 / 9, found: { cases: 0, of: 1, share: 0 } },
    { from: 0, to: 5, expected: 2 / 3, found: { cases: 1, of: 2, share: 0.5 } },
  ])
})

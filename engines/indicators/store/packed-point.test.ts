import { dayNumber, dayOfNumber } from '@kangcheng/kernel'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { packPoint, unpackPoints } from './packed-point.ts'

const number = fc.double({ noNaN: true, noDefaultInfinity: true })
const point = fc.record(
  {
    value: number,
    lower: number,
    upper: number,
    basis: fc.constantFrom('reported' as const, 'computed' as const),
    status: fc.constantFrom('preliminary' as const, 'final' as const),
    revision: fc.integer({ min: 1, max: 1_000_000 }),
    availableOn: fc.integer({ min: dayNumber('1949-10-01'), max: dayNumber('2199-12-31') }).map(dayOfNumber),
    invented: fc.boolean(),
  },
  { requiredKeys: ['value', 'basis', 'status', 'revision', 'availableOn', 'invented'] },
)

it('gives back what it packed, however many stand together', () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 20 }), (points) => {
      const joined = Buffer.concat(points.map(packPoint))
      const periods = points.map((_, index) => String(2000 + index))
      expect(unpackPoints(periods, joined)).toEqual(points.map((one, index) => ({ ...one, period: periods[index] })))
    }),
  )
})

import { dayNumber, dayOfNumber } from '@kangcheng/kernel'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { highestPeriod, packPoint, unpackPoints } from './packed-point.ts'

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
      expect(unpackPoints(periods, joined, '2199-12-31')).toEqual(
        points.map((one, index) => ({ ...one, period: periods[index] })),
      )
    }),
  )
})

it('leaves out what was not known yet', () => {
  const known = { value: 1, basis: 'reported', status: 'final', revision: 1, invented: false } as const
  const points = ['2024-03-01', '2024-03-02', '2024-03-03'].map((availableOn) => ({ ...known, availableOn }))
  const seen = unpackPoints(['2021', '2022', '2023'], Buffer.concat(points.map(packPoint)), '2024-03-02')
  expect(seen.map(({ period, availableOn }) => ({ period, availableOn }))).toEqual([
    { period: '2021', availableOn: '2024-03-01' },
    { period: '2022', availableOn: '2024-03-02' },
  ])
})

it('finds the highest known period, and unpacks it alone', () => {
  const day = fc.constantFrom('2024-03-01', '2024-06-01')
  const dated = fc.tuple(fc.constantFrom('2021', '2022', '2022-12', '2023'), point, day)
  fc.assert(
    fc.property(fc.array(dated, { maxLength: 12 }), day, (points, asOf) => {
      const periods = points.map(([period]) => period)
      const joined = Buffer.concat(points.map(([, one, availableOn]) => packPoint({ ...one, availableOn })))
      const rankOf = (period: string) => (period.length === 4 ? Number(period) : undefined)
      const all = unpackPoints(periods, joined, asOf)
      const years = all.map(({ period }) => rankOf(period) ?? 0)
      const highest = highestPeriod(periods, joined, asOf, rankOf)
      expect(Number(highest ?? 0)).toBe(Math.max(0, ...years))
      const only = unpackPoints(periods, joined, asOf, highest ?? 'none')
      expect(only).toEqual(all.filter(({ period }) => period === highest))
    }),
  )
})

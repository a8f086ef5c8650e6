import { readPeriod } from '@kangcheng/kernel'
import { expect, it } from 'vitest'
import { figureOfPeriod, withReach } from './figure-of-period.ts'
import { point } from './scheme.fixture.ts'

const of = (code: string, reachBack = 0) => {
  const period = readPeriod(code)
  if (!period) throw new Error(code)
  return withReach(period, reachBack)
}
const year = (period: string, value: number) => point({ period, value })
const chosen = (code: string, points: ReturnType<typeof point>[], reachBack?: number) => {
  const found = figureOfPeriod(points, of(code, reachBack))
  // In whatever order points are given.
  expect(figureOfPeriod(points.toReversed(), of(code, reachBack))).toBe(found)
  return found
}

it('takes a figure of the period, and none that ends later or before it begins', () => {
  const points = [year('2022', 1), year('2023', 2), year('2024', 3)]
  expect(chosen('2023', points)?.value).toBe(2)
  expect(chosen('2021', points)).toBeUndefined()
  expect(chosen('2025', points)).toBeUndefined()
})

it('reaches back as many months as the scheme says', () => {
  const points = [year('2023', 2)]
  expect(chosen('2024-05', points, 4)).toBeUndefined()
  expect(chosen('2024-05', points, 5)?.value).toBe(2)
})

it('takes one of the same kind of period before any other, then the last, then the longer', () => {
  const months = [year('2023-11', 11), year('2023-12', 12)]
  expect(chosen('2023', months)?.value).toBe(12)
  expect(chosen('2023', [...months, year('2023-Q4', 4)])?.value).toBe(4)
  expect(chosen('2023', [...months, year('2023-Q4', 4), year('2023', 2023)])?.value).toBe(2023)
  expect(chosen('2023-11', [...months, year('2022', 2022)], 12)?.value).toBe(11)
})

it('takes the newest revision of each basis; then a figure before an absence, final before preliminary, reported first', () => {
  const computed = point({ basis: 'computed', value: 5 })
  expect(chosen('2023', [point({ value: 1 }), point({ value: 2, revision: 2 }), computed])?.value).toBe(2)
  expect(chosen('2023', [point({ value: 1 }), point({ absence: 'suppressed', revision: 2 }), computed])?.value).toBe(5)
  expect(chosen('2023', [point({ value: 1, status: 'preliminary' }), computed])?.value).toBe(5)
})

it('lets an absence speak for its period: no older figure stands in for it', () => {
  const points = [year('2023-11', 11), point({ period: '2023-12', absence: 'not-collected' })]
  expect(chosen('2023-12', points, 6)?.absence).toBe('not-collected')
})

import { expect, it } from 'vitest'
import { permits } from './permits.ts'

it('covers the permission itself and what lies below a prefix, never a neighbour', () => {
  expect(permits(['indicators.*'], 'indicators.plan.read')).toBe(true)
  expect(permits(['indicators.plan.read'], 'indicators.plan.read')).toBe(true)
  expect(permits(['indicators.plan.*'], 'indicators.planning.read')).toBe(false)
  expect(permits(['indicators.plan.read'], 'indicators.plan.read-all')).toBe(false)
  expect(permits([], 'indicators.plan.read')).toBe(false)
})

it('covers several as soon as one of them is covered', () => {
  const either = ['records.bulk.export', 'records.bulk.import']
  expect(permits(['records.bulk.import'], either)).toBe(true)
  expect(permits(['records.*'], either)).toBe(true)
  expect(permits(['records.resource.read'], either)).toBe(false)
  expect(permits(['records.*'], [])).toBe(false)
})

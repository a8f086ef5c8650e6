import { expect, it } from 'vitest'
import { createPlacementCache } from './placement-cache.ts'

it('keeps what was asked for last, and lets go of what nobody asks for', () => {
  const cache = createPlacementCache(100)
  const at = (chart: number) => ({ chart, local: chart })
  for (let chart = 0; chart < 1000; chart++) {
    cache.set('Patient', String(chart), at(chart))
    expect(cache.get('Patient', '0')).toEqual(at(0))
  }
  for (let chart = 999; chart > 951; chart--) expect(cache.get('Patient', String(chart))).toEqual(at(chart))
  expect(cache.get('Patient', '850')).toBeUndefined()
})

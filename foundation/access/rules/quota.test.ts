import fc from 'fast-check'
import { expect, it } from 'vitest'
import { countRequest, isQuotaFull, type QuotaState } from './quota.ts'

it('serves so many at once, then says when the next one is', () => {
  let state: QuotaState | undefined
  for (let request = 0; request < 60; request++) {
    const counted = countRequest(state, 0, 60)
    expect(counted.retryAfter).toBeUndefined()
    state = counted.state
  }
  expect(countRequest(state, 0, 60).retryAfter).toBe(1)
  expect(countRequest(state, 1000, 60).retryAfter).toBeUndefined()
  expect(isQuotaFull({ left: 0, at: 0 }, 60_000)).toBe(true)
})

it('serves whoever waits as told, and never more than twice the quota in a minute', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 600 }),
      fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 200 }),
      (perMinute, waits) => {
        let state: QuotaState | undefined
        let now = 0
        const served: number[] = []
        for (const wait of waits) {
          now += wait
          let counted = countRequest(state, now, perMinute)
          if (counted.retryAfter !== undefined) {
            now += counted.retryAfter * 1000
            counted = countRequest(counted.state, now, perMinute)
            expect(counted.retryAfter).toBeUndefined()
          }
          state = counted.state
          served.push(now)
        }
        for (const from of served) {
          expect(served.filter((at) => at >= from && at < from + 60_000).length).toBeLessThanOrEqual(2 * perMinute)
        }
      },
    ),
    { numRuns: 50 },
  )
})

import { expect, it } from 'vitest'
import { digestDay, digestMoment } from './digest-day.ts'
import { MOST_TRIES, nextTry } from './next-try.ts'

it('waits longer after each failure, six hours at most, and then gives up', () => {
  const now = new Date('2026-03-01T00:00:00Z')
  const minutes = Array.from({ length: MOST_TRIES }, (_, tries) => {
    const again = nextTry(tries + 1, now)
    return again && (again.getTime() - now.getTime()) / 60_000
  })
  expect(minutes).toEqual([1, 4, 16, 64, 256, 360, 360, undefined])
})

it('puts what comes before eight into the digest of the day, and the rest into the next', () => {
  expect(digestDay('2026-12-31', new Date('2026-12-31T07:59:59+08:00'))).toBe('2026-12-31')
  expect(digestDay('2026-12-31', new Date('2026-12-31T08:00:00+08:00'))).toBe('2027-01-01')
  expect(digestMoment('2027-01-01')).toEqual(new Date('2027-01-01T00:00:00Z'))
})

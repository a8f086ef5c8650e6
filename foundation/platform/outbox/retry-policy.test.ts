import { describe, expect, it } from 'vitest'
import { MOST_ATTEMPTS, nextTry } from './retry-policy.ts'

const now = new Date('2024-05-06T00:00:00Z')

describe('nextTry', () => {
  it('waits longer after each failure and gives up after the last', () => {
    const seconds = Array.from({ length: MOST_ATTEMPTS }, (_, index) => nextTry(index + 1, now)).map(
      (time) => time && (time.getTime() - now.getTime()) / 1000,
    )
    expect(seconds).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, undefined])
  })
})

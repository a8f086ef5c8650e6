import { expect, it } from 'vitest'
import { secondsLeft } from './code-clock.ts'

const code = { issuedAt: '2026-11-22T02:00:00.000Z', expiresAt: '2026-11-22T02:01:00.000Z', askedAt: 5_000 }

it.each([
  [5_000, 59],
  [5_001, 59],
  [6_000, 58],
  [63_999, 1],
  [64_000, 0],
  [900_000, 0],
])('at %d ms it counts %d seconds more', (now, left) => {
  expect(secondsLeft(code, now)).toBe(left)
})

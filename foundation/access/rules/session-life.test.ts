import { describe, expect, it } from 'vitest'
import { isAlive, isSeenStale } from './session-life.ts'

const at = (minute: number, second = 0) => new Date(Date.UTC(2024, 0, 1, 8, minute, second))
const session = { seenAt: at(0), endsAt: at(12 * 60), endedAt: null }

describe('isAlive', () => {
  it('ends after thirty idle minutes', () => {
    expect(isAlive(session, at(29, 59))).toBe(true)
    expect(isAlive(session, at(30))).toBe(false)
  })
  it('ends after twelve hours however busy', () => {
    expect(isAlive({ ...session, seenAt: at(12 * 60 - 1) }, at(12 * 60 - 1, 59))).toBe(true)
    expect(isAlive({ ...session, seenAt: at(12 * 60 - 1) }, at(12 * 60))).toBe(false)
  })
  it('is over once ended', () => expect(isAlive({ ...session, endedAt: at(1) }, at(1))).toBe(false))
})

describe('isSeenStale', () => {
  it('asks for a write once a minute', () => {
    expect(isSeenStale(session, at(0, 59))).toBe(false)
    expect(isSeenStale(session, at(1))).toBe(true)
  })
})

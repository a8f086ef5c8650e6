import { expect, it } from 'vitest'
import { daysSince, isSamePair, nextDoubt, percentOf, shareOf } from './queue.ts'

const doubt = (name: string, state: 'open' | 'proposed' | 'linked' = 'open', proposedBy?: string) => ({
  one: `Patient/${name}1`,
  other: `Patient/${name}2`,
  state,
  ...(proposedBy === undefined ? {} : { proposedBy }),
})
const [a, b, c] = [doubt('a'), doubt('b', 'proposed', 'me'), doubt('c')]

it('goes on in the order of the queue, and around its end', () => {
  expect(nextDoubt([a, c], a, 'me')).toBe(c)
  expect(nextDoubt([a, c], c, 'me')).toBe(a)
  expect(nextDoubt([a, c], doubt('elsewhere'), 'me')).toBe(a)
})

it('leaves out what somebody else has to agree to, and what is decided', () => {
  expect(nextDoubt([a, b, c], a, 'me')).toBe(c)
  expect(nextDoubt([a, b, c], a, 'another')).toBe(b)
  expect(nextDoubt([a, doubt('d', 'linked')], a, 'me')).toBeUndefined()
  expect(nextDoubt([a], a, 'me')).toBeUndefined()
})

it('knows a pair whichever way round', () => {
  expect(isSamePair(a, { one: a.other, other: a.one })).toBe(true)
  expect(isSamePair(a, c)).toBe(false)
})

it('counts days that are over', () => {
  const now = Date.parse('2026-11-23T08:00:00Z')
  expect(daysSince('2026-11-21T09:00:00Z', now)).toBe(1)
  expect(daysSince('2026-11-24T09:00:00Z', now)).toBe(0)
})

it('reads a score as a share', () => {
  expect(shareOf(0)).toBe(0.5)
  expect(shareOf(10)).toBeCloseTo(0.99902, 5)
  expect([22, 10, 0, -8, -30].map(percentOf)).toEqual(['>99.99%', '99.90%', '50%', '0.39%', '<0.01%'])
})

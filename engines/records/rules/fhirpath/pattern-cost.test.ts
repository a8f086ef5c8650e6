import { describe, expect, it } from 'vitest'
import { isDear } from './pattern-cost.ts'

describe('a pattern that a person writes is tried', () => {
  it.each([
    '^[A-Z][a-z]*$',
    String.raw`\d{17}[\dX]`,
    '[A-Z]([A-Za-z0-9_]){0,254}',
    '^(a|b)+$',
    '(?:ab)*c',
    String.raw`\(+x`,
    '[(+]+x',
  ])('%s', (pattern) => {
    expect(isDear(pattern, 200)).toBe(false)
  })
})

describe('a pattern that never ends is not', () => {
  it.each(['(a+)+$', '(a*)*b', '(a|b*)+c', '((a{2,})x?)+', '(?:(?:a+))+', String.raw`(a)\1+`, '(a{1,50}){1,50}'])(
    '%s',
    (pattern) => {
      expect(isDear(pattern, 50)).toBe(true)
    },
  )

  it('where a long text makes it one', () => {
    expect(isDear('.*a.*b.*c', 50)).toBe(false)
    expect(isDear('.*a.*b.*c', 5000)).toBe(true)
    expect(isDear('.*a', 1_000_000)).toBe(true)
  })

  it('where it is longer than anybody reads', () => {
    expect(isDear('a'.repeat(501), 1)).toBe(true)
  })
})

it('keeps what it lets pass quick', () => {
  const patterns = ['^[a-z]*[0-9]*$', '(a|aa)+$', 'x*x*y', '(?:a|b|ab)*c']
  for (const pattern of patterns) {
    const text = 'a'.repeat(40)
    if (isDear(pattern, text.length)) continue
    const from = performance.now()
    new RegExp(pattern, 's').test(text)
    expect(performance.now() - from).toBeLessThan(200)
  }
})

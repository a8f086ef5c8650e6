import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readBoundedRegex } from './bounded-regex.ts'

const matches = (pattern: string, text: string) => readBoundedRegex(pattern)?.matches(text)

describe('readBoundedRegex', () => {
  it.each([
    ['^Z99\\.9\\d{2}$', 'Z99.901', true],
    ['Z99\\.9', 'Z99.901', false],
    ['Z9[0-9](\\..*)?', 'Z98', true],
    ['(a|b|)c+', 'c', true],
    ['[^a-c]*', 'xyz', true],
    ['[^a-c]*', 'xbz', false],
    ['(?:ab){2,3}', 'ababab', true],
    ['(?:ab){2,3}', 'abababab', false],
    ['a{2,}?', 'aaaa', true],
    ['[-\\].]+', ']-.', true],
    ['虚构.+', '虚构病', true],
    ['\\w+\\s\\D', 'ab 病', true],
  ])('%s on %s', (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected)
  })

  it.each([
    '(',
    ')',
    '[a',
    'a**',
    '(?=a)',
    '(a)\\1',
    'a{3,2}',
    '\\p{L}',
    '[z-a]',
    '*',
    'a{1000}',
    '('.repeat(40) + ')'.repeat(40),
  ])('refuses %s', (pattern) => {
    expect(readBoundedRegex(pattern)).toBeUndefined()
  })

  it('refuses what would be too large an automaton', () => {
    expect(readBoundedRegex('((a{100}){100}){100}')).toBeUndefined()
  })

  it('does not take exponential time', () => {
    const began = performance.now()
    expect(matches('(a+)+b', 'a'.repeat(1_000))).toBe(false)
    expect(matches('(a|aa)*b', 'a'.repeat(1_000))).toBe(false)
    expect(performance.now() - began).toBeLessThan(1_000)
  })

  it('says the same as the expressions of the language', () => {
    const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\d', '(ab|b)', '(a*)')
    const pattern = fc.array(fc.tuple(atom, fc.constantFrom('', '*', '+', '?', '{1,2}')), { maxLength: 4 })
    fc.assert(
      fc.property(pattern, fc.stringMatching(/^[ab1]{0,6}$/), (parts, text) => {
        const source = parts.map((part) => part.join('')).join('')
        expect(matches(source, text)).toBe(new RegExp(`^(?:${source})$`).test(text))
      }),
    )
  })
})

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readReturnTo } from './return-to.ts'

it.each(['/', '/plans/gongyi-2021-2025?asOf=2024-12-31', '/reports?x=%2F%2Felsewhere', '/security#identity', '/规划'])(
  'goes on to %s',
  (path) => expect(readReturnTo(path)).toBe(path),
)

it.each([
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  '/\n//elsewhere.example',
  'https://elsewhere.example',
  'javascript:alert(1)',
  '\u0000/plans',
  '/a\\b',
  '/\u202eplans',
  '/api/v1/audit',
  '',
  `/${'a'.repeat(500)}`,
])('does not follow %j', (path) => expect(readReturnTo(path)).toBe('/'))

it('never leaves the site, as a browser reads it', () => {
  const signs = fc.array(fc.constantFrom('/', '\\', '.', ':', '@', '\t', '\n', 'a', '?', '#', '%', ' '), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(signs, (parts) => {
      const path = readReturnTo(parts.join(''))
      expect(new URL(path, 'https://ours.example').origin).toBe('https://ours.example')
    }),
  )
})

import { expect, it } from 'vitest'
import { fitsGrammar } from './open-grammars.ts'

it.each([
  ['urn:ietf:bcp:47', 'zh-Hans-CN', true],
  ['urn:ietf:bcp:47', 'de-CH-1996', true],
  ['urn:ietf:bcp:47', 'chinese language', false],
  ['urn:ietf:bcp:13', 'application/fhir+json; charset=utf-8', true],
  ['urn:ietf:bcp:13', 'pdf', false],
  ['urn:iso:std:iso:4217', 'CNY', true],
  ['urn:iso:std:iso:4217', '元', false],
  ['urn:test', 'x', undefined],
  ['constructor', 'x', undefined],
])('%s %s', (system, code, expected) => {
  expect(fitsGrammar(system, code)).toBe(expected)
})

it('is not held up by hostile codes', () => {
  const began = performance.now()
  for (const system of ['urn:ietf:bcp:47', 'urn:ietf:bcp:13']) {
    for (const sign of ['a', 'a-', 'a/', '; ', 'a/b;a=']) fitsGrammar(system, sign.repeat(500 / sign.length))
  }
  expect(performance.now() - began).toBeLessThan(200)
})

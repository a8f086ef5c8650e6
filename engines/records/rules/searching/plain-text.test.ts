import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasWordStart, plainText, TEXT_LIMIT } from './plain-text.ts'

test.each([
  ['  O’Brien-Müller ', 'o brien muller'],
  ['ＡＢＣ１２３', 'abc123'],
  ['王小明', '王小明'],
  ['阿依古丽·买买提', '阿依古丽 买买提'],
  ['ÅNGSTRÖM', 'angstrom'],
  ['İstanbul', 'istanbul'],
  ['한국', '한국'],
  ['a  b', 'a b'],
  ['---', ''],
  ['', ''],
])('%j is compared as %j', (written, plain) => expect(plainText(written)).toBe(plain))

test('what is plain stays as it is, and is never too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (written) => {
      const plain = plainText(written)
      expect(plainText(plain)).toBe(plain)
    }),
  )
  expect(plainText('ﷺ'.repeat(2000)).length).toBeLessThanOrEqual(TEXT_LIMIT)
})

test.each([
  ['12 main street', 'main st', true],
  ['12 main street', '12', true],
  ['12 main street', 'ain', false],
  ['a b c d e f g h i', 'h i', true],
  ['a b c d e f g h i', 'i', false],
])('in %j a word begins with %j: %s', (plain, start, expected) => expect(hasWordStart(plain, start)).toBe(expected))

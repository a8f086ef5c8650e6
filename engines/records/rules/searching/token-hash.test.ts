import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pairToken, prefixTokens, seedOf, tokenOf } from './token-hash.ts'

const seed = seedOf('Patient.name')

/** Tokens lie in databases: a change of the hash makes all of them wrong. */
test('the hash is the format of what is stored', () => {
  expect(tokenOf(seed, '')).toBe(2166714826475208)
  expect(tokenOf(seed, '王小明')).toBe(3859844284684111)
  expect(pairToken(seed, 'http://loinc.org', '8480-6')).toBe(8573262083502039)
})

test('numbers one after the other, short texts and other seeds give other tokens, spread evenly', () => {
  const tokens = new Set<number>()
  const buckets = Array.from({ length: 64 }, () => 0)
  for (let at = 0; at < 30_000; at++) {
    const token = tokenOf(seed, `Patient/${at}`)
    tokens.add(token)
    tokens.add(tokenOf(seedOf(`Type${at % 100}.`), `${Math.floor(at / 100)}`))
    tokens.add(pairToken(seed, 's', `${at}`))
    const bucket = token % 64
    buckets[bucket] = (buckets[bucket] ?? 0) + 1
  }
  expect(tokens.size).toBe(90_000)
  expect([...tokens].every((token) => Number.isSafeInteger(token) && token > 0)).toBe(true)
  expect(Math.min(...buckets)).toBeGreaterThan(380)
  expect(Math.max(...buckets)).toBeLessThan(560)
})

test('one bit more or less changes half of the bits', () => {
  let changed = 0
  for (let at = 0; at < 1000; at++) {
    const [one, other] = [tokenOf(seed, `a${at}`), tokenOf(seed, `a${at}`.replace('a', '`'))]
    changed += (BigInt(one) ^ BigInt(other)).toString(2).replaceAll('0', '').length
  }
  expect(changed / 1000).toBeGreaterThan(25)
  expect(changed / 1000).toBeLessThan(28)
})

test('the prefixes are the tokens of the texts they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), (text, most) => {
      const found: number[] = []
      prefixTokens(seed, text, 0, most, (token) => found.push(token))
      const signs = [...text].slice(0, most)
      expect(found).toEqual(signs.map((_, at) => tokenOf(seed, signs.slice(0, at + 1).join(''))))
    }),
  )
})

test('what belongs to the one text does not belong to the other', () =>
  expect(pairToken(seed, 'a', 'bc')).not.toBe(pairToken(seed, 'ab', 'c')))

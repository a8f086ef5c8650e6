import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cdaRefusals } from '../../refusals/cda.ts'
import { damagedBytes } from './damage.fixture.ts'
import { utf8 } from './documents.fixture.ts'
import { readDocument } from './reading/read-document.ts'

test('thousands of damaged documents: each is read or refused in words, with its place and without its content', () => {
  let refused = 0
  fc.assert(
    fc.property(damagedBytes, (given) => {
      const read = readDocument(given)
      if (read.ok) return
      refused += 1
      const { code, details = {} } = read.refusal
      expect(Object.hasOwn(cdaRefusals, code)).toBe(true)
      if (!['cda.charset', 'cda.wrong-root', 'cda.too-large'].includes(code)) {
        expect(details.line).toBeGreaterThan(0)
        expect(details.column).toBeGreaterThan(0)
      }
      expect(JSON.stringify(read.refusal)).not.toMatch(/测试甲|990101|19901010011/)
    }),
    { numRuns: 2_500 },
  )
  expect(refused).toBeGreaterThan(2_000)
})

test('a damaged document is refused in milliseconds, however it is made', () => {
  const bomb = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 20 }, (_, i) => `<!ENTITY l${i} "${'&lol;'.repeat(10)}">`).join('')}]><ClinicalDocument>&l19;</ClinicalDocument>`
  const hostile = [
    bomb,
    '<a>'.repeat(500_000),
    `<a b="${'x'.repeat(2_000_000)}`,
    '<'.repeat(2_000_000),
    `<a>${'&'.repeat(2_000_000)}`,
  ]
  const bytes = hostile.map(utf8)
  const before = performance.now()
  for (const one of bytes) expect(readDocument(one).ok).toBe(false)
  expect(performance.now() - before).toBeLessThan(2_000)
})

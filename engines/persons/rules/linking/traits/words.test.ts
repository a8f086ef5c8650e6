import { jaroWinkler } from '@kangcheng/methods/identity'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { blankCharts } from '../charts.ts'
import { words } from './words.ts'

const word = fc.string({ unit: fc.constantFrom(...'abcdeflmnrstü王'), minLength: 1, maxLength: 12 })

const trait = words('suburb', ({ email }) => email)
const { planes } = blankCharts([trait], 2)

it('texts in letters are as near as Jaro and Winkler say, whichever comes first', () => {
  fc.assert(
    fc.property(word, word, (first, second) => {
      const plane = planes[0]?.[0] as Int32Array
      plane[0] = trait.texts?.dictionary.number(first) ?? 0
      plane[1] = trait.texts?.dictionary.number(second) ?? 0
      const similarity = jaroWinkler.must(first, second)
      const level =
        first === second ? 'same' : similarity >= 0.92 ? 'nearly the same' : similarity >= 0.8 ? 'alike' : 'different'
      expect(trait.levels[trait.level(planes[0] ?? [], 0, 1)]).toBe(level)
      expect(trait.level(planes[0] ?? [], 1, 0)).toBe(trait.level(planes[0] ?? [], 0, 1))
    }),
    { numRuns: 2_000 },
  )
})

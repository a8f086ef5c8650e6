import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openDictionary } from './dictionary.ts'

const texts = fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 3_000 })

it('a dictionary gives each text one number, in the order in which they come, and the text back; so does one that was kept', () => {
  fc.assert(
    fc.property(texts, texts, (first, then) => {
      const numbers = new Map([['', 0]])
      const dictionary = openDictionary()
      for (const text of first) {
        if (!numbers.has(text)) numbers.set(text, numbers.size)
        expect(dictionary.number(text)).toBe(numbers.get(text))
      }
      const kept = openDictionary(dictionary.packed())
      for (const text of then) {
        if (!numbers.has(text)) numbers.set(text, numbers.size)
        expect(kept.number(text)).toBe(numbers.get(text))
      }
      expect(kept.last()).toBe(numbers.size - 1)
      for (const [text, number] of numbers) expect(kept.text(number)).toBe(text)
    }),
    { numRuns: 20 },
  )
})

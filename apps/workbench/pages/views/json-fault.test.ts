import { expect, it } from 'vitest'
import { jsonFault } from './json-fault.ts'

const VIEW = '{\n  "name": "a \\"b\\"",\n  "select": [{ "n": -1.5e3 }, [], true, null]\n}\n'

it('is behind the end of what is JSON', () => expect(jsonFault(VIEW)).toBe(VIEW.length))

it.each([
  ['a word that is none', 'true', 'yes', 'yes'],
  ['a comma that is missing', '",\n', '"\n', '"select"'],
  ['a comma too many', '[{', '[, {', ', {'],
  ['a comma before the end', 'null]', 'null,]', ']\n'],
  ['a name without quotes', '"name"', 'name', 'name'],
  ['a text that is not closed', '\\"",', '\\",', '"a '],
  ['a bracket of the other kind', 'null]', 'null}', '}\n'],
  ['more behind the end', '\n}\n', '\n} x', 'x'],
])('is where the fault stands: %s', (_what, sound, faulty, found) => {
  const text = VIEW.replace(sound, faulty)
  expect(() => JSON.parse(text)).toThrow()
  expect(text.slice(jsonFault(text)).startsWith(found)).toBe(true)
})

it('of a text that ends too early is its end', () => expect(jsonFault(VIEW.slice(0, -3))).toBe(VIEW.length - 3))

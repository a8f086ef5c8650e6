import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePath } from './parse-path.ts'
import { PathFault } from './path-fault.ts'

/** A tree as text in which every operator has its parentheses. */
function shown(path: string): string {
  const show = (node: ReturnType<typeof parsePath>): string => {
    switch (node.kind) {
      case 'literal':
        return `${node.type}:${node.value}`
      case 'nothing':
        return '{}'
      case 'special':
        return node.name
      case 'constant':
        return `%${node.name}`
      case 'member':
        return node.of ? `${show(node.of)}.${node.name}` : node.name
      case 'call':
        return `${node.of ? `${show(node.of)}.` : ''}${node.name}(${node.args.map(show).join(', ')})`
      case 'item':
        return `${show(node.of)}[${show(node.index)}]`
      case 'negative':
        return `-(${show(node.of)})`
      case 'type':
        return `(${show(node.of)} ${node.operator} ${node.type})`
      case 'binary':
        return `(${show(node.left)} ${node.operator} ${show(node.right)})`
    }
  }
  return show(parsePath(path))
}

describe('a path is read', () => {
  it.each([
    ['name.given[0].first()', 'name.given[integer:0].first()'],
    ['a or b and c = 1 + 2 * 3', '(a or (b and (c = (integer:1 + (integer:2 * integer:3)))))'],
    ['1 - 2 - 3', '((integer:1 - integer:2) - integer:3)'],
    ['a is FHIR.Quantity and b', '((a is FHIR.Quantity) and b)'],
    ['(a | b).c', '(a | b).c'],
    ['-a.b + 1', '(-(a.b) + integer:1)'],
    ["where(use = 'it\\'s \\u0041\\n')", "where((use = string:it's A\n))"],
    ['`div`.`a b` // comment', 'div.a b'],
    ['a /* comment * / */ .b', 'a.b'],
    ["%name = %`other` and %'third'", '((%name = %other) and %third)'],
    ['@2020-01 < @2020-01-01T10:00:00.5+08:00', '(date:2020-01 < dateTime:2020-01-01T10:00:00.5+08:00)'],
    ['@T12:30 = @2015T', '(time:12:30 = dateTime:2015)'],
    ["1.50 'mg' + 3 days", '(Quantity:1.50 mg + Quantity:3 days)'],
    ['{} = true', '({} = boolean:true)'],
    ['iif($this, 1, 2.0)', 'iif($this, integer:1, decimal:2)'],
  ])('%s', (path, tree) => {
    expect(shown(path)).toBe(tree)
  })
})

describe('what is no path is refused with its place', () => {
  it.each([
    ['@@', 'unexpected "@" at 0'],
    ['', 'unexpected "the end" at 0'],
    ['name.', 'unexpected "the end" at 5'],
    ['name..given', 'unexpected "." at 5'],
    ['name given', 'unexpected "given" at 5'],
    ["'open", `unexpected "'" at 0`],
    ['a /* open', 'the comment at 2 does not end'],
    ['where(a', ', is missing at 7'],
    ['a[0', '] is missing at 3'],
    ['@2020-1', 'no date or time at 0'],
    ['$that', 'unexpected "$that" at 0'],
    ['1 +', 'unexpected "the end" at 3'],
    [`${'('.repeat(41)}a${')'.repeat(41)}`, 'nested deeper than 40'],
    ['a'.repeat(4_001), 'longer than 4000 characters'],
  ])('%s', (path, words) => {
    expect(() => parsePath(path)).toThrow(new PathFault('invalid', words))
  })

  it('throws nothing else, whatever it reads', () => {
    const signs = fc.constantFrom(
      'a',
      '.',
      '(',
      ')',
      '[',
      "'",
      '`',
      '\\',
      '%',
      '$this',
      '@',
      '1',
      '-',
      ' ',
      '/*',
      '=',
      'is',
      '𠮷',
    )
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 30 }), (parts) => {
        try {
          parsePath(parts.join(''))
        } catch (cause) {
          expect(cause).toBeInstanceOf(PathFault)
        }
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Expression, NotFhirPath } from './expression.ts'
import { parse } from './parse.ts'

/** An expression with all its brackets. */
function shown(node: Expression): string {
  switch (node.kind) {
    case 'literal':
      return JSON.stringify(node.value)
    case 'nothing':
      return '{}'
    case 'special':
      return `$${node.name}`
    case 'variable':
      return `%${node.name}`
    case 'member':
      return node.on ? `${shown(node.on)}.${node.name}` : node.name
    case 'call':
      return `${node.on ? `${shown(node.on)}.` : ''}${node.name}(${node.args.map(shown).join(', ')})`
    case 'index':
      return `${shown(node.on)}[${shown(node.at)}]`
    case 'negative':
      return `(-${shown(node.on)})`
    case 'binary':
      return `(${shown(node.left)} ${node.operator} ${shown(node.right)})`
    case 'type':
      return `(${shown(node.on)} ${node.operator} ${node.type})`
  }
}

describe('reads', () => {
  it.each([
    ['a or b and c', '(a or (b and c))'],
    ['a implies b or c', '(a implies (b or c))'],
    ['a xor b or c', '((a xor b) or c)'],
    ["'#' + id in (x | y)", '(("#" + id) in (x | y))'],
    ['a = b | c', '(a = (b | c))'],
    ['a | b | c', '((a | b) | c)'],
    ['1 + 2 * 3 - 4', '((1 + (2 * 3)) - 4)'],
    ['a & b = c', '((a & b) = c)'],
    ['a.b is Quantity and c', '((a.b is Quantity) and c)'],
    ['x as FHIR.Quantity', '(x as Quantity)'],
    ['-1 + 2', '((-1) + 2)'],
    ['-a.b', '(-a.b)'],
    ['a.where($this is Patient)[0].b', 'a.where(($this is Patient))[0].b'],
    ['entry.first().resource.is(Composition)', 'entry.first().resource.is(Composition)'],
    ['text.`div`.exists()', 'text.div.exists()'],
    ['%`vs-x` = {}', '(%vs-x = {})'],
    ["4 'mg' > 3 days", '("4 mg" > "3 days")'],
    ['@2020-01-02T10:00:00+08:00', '"2020-01-02T10:00:00+08:00"'],
    ['@2015.is(Date)', '"2015".is(Date)'],
    ['as(canonical)', 'as(canonical)'],
    ['a // and so on\n or /* not this */ b', '(a or b)'],
    [String.raw`'it\'s \u4eba\\d'`, '"it\'s 人\\\\d"'],
  ])('%s', (expression, brackets) => {
    expect(shown(parse(expression))).toBe(brackets)
  })
})

describe('refuses', () => {
  it.each([
    '',
    '2 + 2 /',
    'a b',
    'a..b',
    'a.(b)',
    'a[',
    "'open",
    '2 /* open',
    'a #',
    '(a',
    'a)',
    'is Patient',
    'a.where(,)',
  ])('%s', (expression) => {
    expect(() => parse(expression)).toThrow(NotFhirPath)
  })

  it('what is nested deeper than a person writes', () => {
    for (const open of ['(', 'a.where(', 'a[', '-', 'not('])
      expect(() => parse(open.repeat(100_000))).toThrow(NotFhirPath)
  })

  it('any text at all without another error', () => {
    const words = fc.constantFrom(
      'a',
      '.',
      '(',
      ')',
      '[',
      ']',
      "'",
      '`',
      '%',
      '$this',
      '@',
      '1',
      ' ',
      'is',
      'and',
      '=',
      '|',
      '-',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        try {
          parse(parts.join(''))
        } catch (cause) {
          expect(cause).toBeInstanceOf(NotFhirPath)
        }
      }),
    )
  })
})

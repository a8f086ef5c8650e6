import { describe, expect, it } from 'vitest'
import { openValueSet } from './members.ts'
import { codesOf, DISEASES, diseases, membersOf, terminologyOf, valueSetOf } from './testing.fixture.ts'

const here = terminologyOf([diseases()])
const codes = (compose: unknown, terminology = here) => codesOf(membersOf(valueSetOf(compose), terminology))
const filtered = (property: string, op: string, value: string) =>
  codes({ include: [{ system: DISEASES, filter: [{ property, op, value }] }] })

describe('a value set', () => {
  it.each([
    ['concept', 'is-a', 'Z99', ['Z99', 'Z99.9', 'Z99.901', 'Z99.902', 'Z98.001']],
    ['concept', 'descendent-of', 'Z99.9', ['Z99.901', 'Z99.902']],
    ['concept', 'is-not-a', 'Z99', ['Z98']],
    ['concept', 'generalizes', 'Z98.001', ['Z99', 'Z98', 'Z98.001']],
    ['concept', 'in', 'Z98, Z99', ['Z99', 'Z98']],
    ['concept', 'descendent-leaf', 'Z99', ['Z99.901', 'Z99.902', 'Z98.001']],
    ['code', 'regex', 'Z98.*', ['Z98', 'Z98.001']],
    ['display', 'regex', '.*感冒', ['Z98.001']],
    ['parent', '=', 'Z99.9', ['Z99.901', 'Z99.902']],
    ['parent', 'exists', 'false', ['Z99', 'Z98']],
    ['mark', '=', '+', ['Z99.901']],
    ['mark', 'exists', 'true', ['Z99.901']],
    ['inactive', '=', 'true', ['Z99.902']],
  ])('filters %s %s %s', (property, op, value, expected) => {
    expect(filtered(property, op, value)).toEqual(expected)
  })

  it('joins includes, leaves out excludes, and meets nested value sets', () => {
    expect(
      codes({
        include: [
          { system: DISEASES, filter: [{ property: 'concept', op: 'is-a', value: 'Z99.9' }] },
          { system: DISEASES, concept: [{ code: 'Z98' }] },
        ],
        exclude: [{ system: DISEASES, concept: [{ code: 'Z99.902' }] }],
      }),
    ).toEqual(['Z99.9', 'Z99.901', 'Z98'])
    const stages = valueSetOf(
      { include: [{ system: DISEASES, concept: [{ code: 'Z99.901' }, { code: 'Z99.902' }] }] },
      { url: 'urn:stages' },
    )
    const nested = terminologyOf([diseases()], [stages])
    expect(codes({ include: [{ valueSet: ['urn:stages'] }] }, nested)).toEqual(['Z99.901', 'Z99.902'])
    expect(
      codes(
        {
          include: [
            { system: DISEASES, filter: [{ property: 'inactive', op: '=', value: 'true' }], valueSet: ['urn:stages'] },
          ],
        },
        nested,
      ),
    ).toEqual(['Z99.902'])
    expect(codes({ inactive: false, include: [{ valueSet: ['urn:stages'] }] }, nested)).toEqual(['Z99.901'])
  })

  it('pins versions', () => {
    const changed = { ...diseases('2'), concepts: new Map([['Z99', { code: 'Z99' }]]) }
    const both = terminologyOf([diseases('1'), changed])
    expect(codes({ include: [{ system: DISEASES, version: '2' }] }, both)).toEqual(['Z99'])
    const members = membersOf(valueSetOf({ include: [{ system: DISEASES, version: '3' }] }), both)
    expect(members.has(DISEASES, 'Z99')).toBe('undecided')
    expect([...members.missing]).toEqual([DISEASES])
  })

  it('takes what only the value set knows, where the code system is elsewhere', () => {
    const set = valueSetOf({ include: [{ system: 'urn:elsewhere', concept: [{ code: 'X', display: '某' }] }] })
    const members = membersOf(set, here)
    expect(members.has('urn:elsewhere', 'X')).toMatchObject({ known: false, concept: { display: '某' } })
    expect(members.has('urn:elsewhere', 'Y')).toBe('no')
    expect(members.has(undefined, 'X')).toMatchObject({ system: 'urn:elsewhere' })
  })

  it('does not take a listed code that its code system does not have', () => {
    expect(codes({ include: [{ system: DISEASES, concept: [{ code: 'Z99' }, { code: 'Q00' }] }] })).toEqual(['Z99'])
  })

  it('cannot decide about a system that is not here, and reads those that are a grammar', () => {
    const members = membersOf(
      valueSetOf({ include: [{ system: 'urn:elsewhere' }, { system: 'urn:ietf:bcp:47' }] }),
      here,
    )
    expect(members.has('urn:elsewhere', 'X')).toBe('undecided')
    expect(members.has('urn:ietf:bcp:47', 'zh-CN')).toMatchObject({ known: false })
    expect(members.has('urn:ietf:bcp:47', 'not a language')).toBe('no')
  })

  it('does not decide about a list that is withheld, whether or not its code system is loaded', () => {
    const set = { includes: [{ system: DISEASES, withheld: true as const }], excludes: [] }
    expect(membersOf(set, terminologyOf([])).has(DISEASES, 'Z99')).toBe('undecided')
    const members = membersOf(set, here)
    expect(members.has(DISEASES, 'Z99')).toBe('undecided')
    expect(members.has(DISEASES, 'Q00')).toBe('no')
    expect([...members.missing]).toEqual([DISEASES])
  })

  it.each([
    ['itself', { include: [{ valueSet: ['urn:a'] }] }, /includes itself/],
    [
      'a filter nobody knows',
      { include: [{ system: DISEASES, filter: [{ property: 'x', op: 'near', value: 'y' }] }] },
      /near is not known/,
    ],
    [
      'a hierarchy of something else',
      { include: [{ system: DISEASES, filter: [{ property: 'mark', op: 'is-a', value: 'y' }] }] },
      /asked of the property concept/,
    ],
    [
      'a regular expression that is not run',
      { include: [{ system: DISEASES, filter: [{ property: 'code', op: 'regex', value: '(?<a>x)' }] }] },
      /regular expression/,
    ],
  ])('is not opened with %s in it', (_what, compose, words) => {
    const set = valueSetOf(compose, { url: 'urn:a' })
    const opened = openValueSet(set, terminologyOf([diseases()], [set]))
    expect('issues' in opened && opened.issues[0]?.diagnostics).toMatch(words)
  })

  it('refuses nesting without an end', () => {
    const chain = Array.from({ length: 40 }, (_, index) =>
      valueSetOf({ include: [{ valueSet: [`urn:${index + 1}`] }] }, { url: `urn:${index}` }),
    )
    const opened = openValueSet(chain[0] ?? valueSetOf({}), terminologyOf([], chain))
    expect('issues' in opened && opened.issues[0]?.diagnostics).toMatch(/nested more than/)
  })
})

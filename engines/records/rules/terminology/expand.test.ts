import { describe, expect, it } from 'vitest'
import { type ExpandOptions, expand } from './expand.ts'
import { DISEASES, diseases, manyConcepts, membersOf, terminologyOf, valueSetOf } from './testing.fixture.ts'

const AT = '2026-01-01T00:00:00Z'
const all = valueSetOf({ include: [{ system: DISEASES }] }, { url: 'urn:all', version: '1' })

function expansion(options: ExpandOptions, valueSet = all) {
  const answer = expand(valueSet, membersOf(valueSet, terminologyOf([diseases()])), options, AT)
  if ('issues' in answer) throw new Error(answer.issues[0]?.diagnostics)
  return answer.resource.expansion as {
    total: number
    contains?: { code: string; display?: string }[]
    parameter: unknown[]
  }
}
const codes = (options: ExpandOptions) => expansion(options).contains?.map(({ code }) => code) ?? []

describe('expand', () => {
  it('lists all in the order of the system, with what was used', () => {
    const { total, contains, parameter } = expansion({})
    expect(total).toBe(6)
    expect(contains?.[2]).toEqual({ system: DISEASES, version: '1', code: 'Z99.901', display: '虚构高血压病一期' })
    expect(contains?.[0]).toMatchObject({ abstract: true })
    expect(parameter).toContainEqual({ name: 'version', valueUri: `${DISEASES}|1` })
  })

  it('gives pages', () => {
    expect(codes({ offset: 1, count: 2 })).toEqual(['Z99.9', 'Z99.901'])
    expect(expansion({ count: 0 })).toMatchObject({ total: 6 })
    expect(codes({ offset: 99, count: 2 })).toEqual([])
  })

  it.each([
    ['code', 'z99.9', ['Z99.9', 'Z99.901', 'Z99.902']],
    ['text', '感冒', ['Z98.001']],
    ['text in full width', 'Ｚ９８．００１', ['Z98.001']],
    ['pinyin initials', 'gxy', ['Z99.9', 'Z99.901', 'Z99.902']],
    ['two words', 'gxy 二期', ['Z99.902']],
    ['another name', 'stage 1', ['Z99.901']],
    ['a synonym, which begins so and comes first', '一期', ['Z99.901']],
    ['nothing that is there', 'zzz', []],
  ])('finds by %s', (_what, filter, expected) => {
    expect(codes({ filter })).toEqual(expected)
  })

  it('puts what fits best first', () => {
    expect(codes({ filter: '虚构' })[0]).toBe('Z99')
    expect(codes({ filter: '虚构' }).at(-1)).toBe('Z98')
  })

  it('bounds what a person types', () => {
    expect(codes({ filter: `${'感 '.repeat(5_000)}` })).toEqual(['Z98.001'])
  })

  it('leaves out what is no longer used, or only groups', () => {
    expect(codes({ activeOnly: true })).not.toContain('Z99.902')
    expect(codes({ excludeNotForUI: true })).toEqual(['Z99.9', 'Z99.901', 'Z99.902', 'Z98.001'])
  })

  it('names things in a language, else as they are', () => {
    const named = expansion({ displayLanguage: 'en', count: 3 }).contains?.map(({ display }) => display)
    expect(named).toEqual(['虚构病类', '虚构高血压病', 'Invented hypertension, stage 1'])
  })

  it('says each code once', () => {
    const twice = valueSetOf({ include: [{ system: DISEASES }, { system: DISEASES }] })
    expect(expansion({}, twice).total).toBe(6)
  })

  it('gives up on what is composed of too much', () => {
    const many = valueSetOf({ include: Array.from({ length: 61 }, () => ({ system: 'urn:test:many' })) })
    const answer = expand(many, membersOf(many, terminologyOf([manyConcepts(10_000)])), { count: 1 }, AT)
    expect(answer).toMatchObject({ issues: [{ code: 'too-costly' }] })
  })

  it('refuses a long list that nobody asked to page, and pages it', () => {
    const long = valueSetOf({ include: [{ system: 'urn:test:many' }] })
    const members = () => membersOf(long, terminologyOf([manyConcepts(11_000)]))
    expect(expand(long, members(), {}, AT)).toMatchObject({ issues: [{ code: 'too-costly' }] })
    expect(expand(long, members(), { count: 10 }, AT)).toMatchObject({ resource: { expansion: { total: 11_000 } } })
  })

  it('refuses what would not be whole', () => {
    const half = valueSetOf({ include: [{ system: DISEASES }, { system: 'urn:elsewhere' }] })
    expect(() => expansion({}, half)).toThrow(/urn:elsewhere is not loaded/)
  })
})

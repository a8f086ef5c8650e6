import { describe, expect, it } from 'vitest'
import type { Resource } from '../resource.ts'
import { readConceptMap } from './concept-map.ts'
import { translate, translationParameters } from './translate.ts'

const resource: Resource = {
  resourceType: 'ConceptMap',
  url: 'urn:map',
  group: [
    {
      source: 'urn:a',
      target: 'urn:b',
      element: [
        { code: 'Z99.901', target: [{ code: 'Z99.1', display: '虚构', equivalence: 'wider' }] },
        { code: 'Z99.902', target: [{ code: 'Z99.1', equivalence: 'equivalent' }] },
        { code: 'Z99.903', target: [{ equivalence: 'unmatched' }] },
      ],
      unmapped: { mode: 'fixed', code: 'Z00' },
    },
  ],
}
const read = readConceptMap(resource)
if ('issues' in read) throw new Error('the map is sound')
const map = read.conceptMap

describe('translate', () => {
  it('goes forwards and backwards', () => {
    expect(translate(map, { system: 'urn:a', code: 'Z99.901' })).toEqual([
      { source: 'urn:map', system: 'urn:b', code: 'Z99.1', display: '虚构', equivalence: 'wider' },
    ])
    const back = translate(map, { system: 'urn:b', code: 'Z99.1' }, { reverse: true })
    expect(back.map(({ system, code, equivalence }) => [system, code, equivalence])).toEqual([
      ['urn:a', 'Z99.901', 'narrower'],
      ['urn:a', 'Z99.902', 'equivalent'],
    ])
  })

  it('asks only the groups of the system and the target', () => {
    expect(translate(map, { system: 'urn:c', code: 'Z99.901' })).toEqual([])
    expect(translate(map, { system: 'urn:a', code: 'Z99.901' }, { target: 'urn:c' })).toEqual([])
    expect(translate(map, { code: 'Z99.902' })).toHaveLength(1)
  })

  it('says so where there is none, and what becomes of the rest', () => {
    const none = translationParameters(translate(map, { system: 'urn:a', code: 'Z99.903' }))
    expect(none.parameter).toContainEqual({ name: 'result', valueBoolean: false })
    expect(translate(map, { system: 'urn:a', code: 'Q' })).toMatchObject([{ code: 'Z00', equivalence: 'inexact' }])
  })

  it.each([
    [{ ...resource, resourceType: 'ValueSet' }, /no ConceptMap/],
    [{ ...resource, group: [{}] }, /needs elements/],
    [{ ...resource, group: [{ element: [{ code: '' }] }] }, /needs a code/],
    [
      { ...resource, group: [{ element: [{ code: 'a', target: [{ code: 'b', equivalence: 'like' }] }] }] },
      /known equivalence/,
    ],
  ])('refuses a map that is none: %#', (broken, words) => {
    const answer = readConceptMap(broken as Resource)
    expect('issues' in answer && answer.issues[0]?.diagnostics).toMatch(words)
  })
})

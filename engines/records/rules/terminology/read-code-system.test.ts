import { describe, expect, it } from 'vitest'
import type { Resource } from '../resource.ts'
import { hierarchyFaults } from './hierarchy-faults.ts'
import { readCodeSystem } from './read-code-system.ts'

const read = (rest: Record<string, unknown>) =>
  readCodeSystem({ resourceType: 'CodeSystem', url: 'urn:x', content: 'complete', ...rest } as Resource)
const conceptsOf = (concept: unknown) => {
  const answer = read({ concept })
  return 'codeSystem' in answer
    ? [...answer.codeSystem.concepts.values()]
    : answer.issues.map(({ diagnostics }) => diagnostics)
}

describe('readCodeSystem', () => {
  it('reads parents however they are written, and what is out of use', () => {
    expect(
      conceptsOf([
        { code: 'a', concept: [{ code: 'b', property: [{ code: 'status', valueCode: 'retired' }] }] },
        {
          code: 'c',
          property: [
            { code: 'child', valueCode: 'b' },
            { code: 'notSelectable', valueBoolean: true },
          ],
        },
        {
          code: 'd',
          display: '丁',
          property: [
            { code: 'parent', valueCode: 'c' },
            { code: 'weight', valueDecimal: 1.5 },
          ],
        },
      ]),
    ).toEqual([
      { code: 'a' },
      {
        code: 'b',
        parents: ['a', 'c'],
        properties: [{ code: 'status', type: 'code', value: 'retired' }],
        inactive: true,
      },
      { code: 'c', abstract: true },
      { code: 'd', display: '丁', parents: ['c'], properties: [{ code: 'weight', type: 'decimal', value: 1.5 }] },
    ])
  })

  it.each([
    ['no url', { url: '' }, /needs a url/],
    ['a version in the url', { url: 'urn:x|1' }, /needs a url/],
    ['a code twice', { concept: [{ code: 'a' }, { code: 'a' }] }, /stands twice/],
    ['no code', { concept: [{ display: 'a' }] }, /needs a code/],
    [
      'a parent that is not there',
      { concept: [{ code: 'a', property: [{ code: 'parent', valueCode: 'q' }] }] },
      /is no concept/,
    ],
    [
      'a circle',
      { concept: [{ code: 'a', property: [{ code: 'parent', valueCode: 'b' }], concept: [{ code: 'b' }] }] },
      /below itself/,
    ],
    ['a code without end', { concept: [{ code: 'x'.repeat(201) }] }, /at most 200 signs/],
    ['half a sign', { concept: [{ code: '\ud842' }] }, /at most 200 signs/],
    ['a supplement', { content: 'supplement' }, /supplements/],
    ['something else', { concept: 'abc' }, /must be a list/],
  ])('refuses %s', (_what, rest, words) => {
    const answer = read(rest)
    expect('issues' in answer && answer.issues[0]?.diagnostics).toMatch(words)
  })

  it('refuses what is nested without end', () => {
    let concept: unknown[] = []
    for (let depth = 0; depth < 5_000; depth++) concept = [{ code: String(depth), concept }]
    expect(conceptsOf(concept)[0]).toMatch(/at most 64 deep/)
  })

  it('follows a chain of twenty thousand', () => {
    const chain = new Map(
      Array.from({ length: 20_000 }, (_, at) => [
        String(at),
        { code: String(at), parents: at === 0 ? [] : [String(at - 1)] },
      ]),
    )
    expect(hierarchyFaults(chain)).toEqual([])
    expect(hierarchyFaults(chain.set('0', { code: '0', parents: ['19999'] }))).toHaveLength(1)
  })
})

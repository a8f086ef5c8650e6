import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWithin, materialisePaths, outermostPaths } from './materialised-path.ts'

describe('materialisePaths', () => {
  it('joins the ancestors, in whatever order the nodes come', () => {
    const { paths, faults } = materialisePaths([
      { code: '410181', parent: '410100' },
      { code: '410000' },
      { code: '410100', parent: '410000' },
    ])
    expect(faults).toEqual([])
    expect([...paths]).toEqual([
      ['410000', '/410000/'],
      ['410100', '/410000/410100/'],
      ['410181', '/410000/410100/410181/'],
    ])
  })

  it('names duplicates, missing parents and cycles, and gives them no path', () => {
    const { paths, faults } = materialisePaths([
      { code: 'a' },
      { code: 'a' },
      { code: 'b', parent: 'nowhere' },
      { code: 'c', parent: 'd' },
      { code: 'd', parent: 'c' },
      { code: 'e', parent: 'c' },
      { code: 'f', parent: 'f' },
    ])
    expect(faults).toEqual([
      { code: 'a', fault: 'duplicate' },
      { code: 'b', fault: 'parent-unknown' },
      { code: 'c', fault: 'cycle' },
      { code: 'd', fault: 'cycle' },
      { code: 'f', fault: 'cycle' },
    ])
    expect([...paths.keys()]).toEqual(['a'])
  })

  it('is below an ancestor exactly when the path starts with the ancestor’s', () => {
    // Each node hangs under an earlier one, so the parents are known independently of the paths.
    const tree = fc.array(fc.nat(), { minLength: 1, maxLength: 40 }).map((choices) =>
      choices.map((choice, index) => ({
        code: `n${index}`,
        ...(index === 0 ? {} : { parent: `n${choice % index}` }),
      })),
    )
    fc.assert(
      fc.property(tree, (nodes) => {
        const { paths } = materialisePaths(nodes)
        const parents = new Map(nodes.map((node) => [node.code, node.parent]))
        const ancestors = (code: string): string[] => {
          const parent = parents.get(code)
          return [code, ...(parent === undefined ? [] : ancestors(parent))]
        }
        for (const lower of nodes) {
          const above = ancestors(lower.code)
          for (const upper of nodes) {
            expect(isWithin(paths.get(lower.code) ?? '', paths.get(upper.code) ?? '-')).toBe(above.includes(upper.code))
          }
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('outermostPaths', () => {
  it('drops what another path contains, and only that', () => {
    expect(outermostPaths(['/1/2/', '/1/', '/3/', '/1/', '/10/'])).toEqual(['/1/', '/10/', '/3/'])
    expect(outermostPaths(['/', '/1/'])).toEqual(['/'])
    expect(outermostPaths([])).toEqual([])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusterCharts, type Edge, takeOutAmbiguous } from './cluster.ts'

const judged =
  (edges: readonly Edge[], areTwoPeople = (_one: number, _other: number) => false) =>
  (one: number, other: number) => {
    const edge = edges.find(
      (any) => (any.one === one && any.other === other) || (any.one === other && any.other === one),
    )
    return { score: edge?.score ?? -10, twoPeople: areTwoPeople(one, other) }
  }
const anyEdges = fc
  .uniqueArray(fc.tuple(fc.nat(14), fc.nat(14), fc.constantFrom(0.5, 1, 2, 4, 8, 16, 30)), {
    maxLength: 40,
    selector: ([one, other]) => `${Math.min(one, other)} ${Math.max(one, other)}`,
  })
  .map((list) => list.filter(([one, other]) => one !== other).map(([one, other, score]) => ({ one, other, score })))

describe('clusters', () => {
  it('hold each chart once, are called by their first, and are the same in whatever order the links come', () => {
    fc.assert(
      fc.property(anyEdges, (edges) => {
        const { roots } = clusterCharts(15, edges, judged(edges))
        roots.forEach((root, row) => {
          expect(root).toBeLessThanOrEqual(row)
          expect(roots[root]).toBe(root)
        })
        expect(clusterCharts(15, edges.toReversed(), judged(edges)).roots).toEqual(roots)
      }),
    )
  })

  it('are not joined by one chart between two people', () => {
    const edges = [
      { one: 0, other: 1, score: 20 },
      { one: 2, other: 3, score: 20 },
      { one: 1, other: 4, score: 8 },
      { one: 4, other: 2, score: 7 },
    ]
    const apart = judged(edges, (one, other) => one + other === 3)
    const { roots, refused } = clusterCharts(5, edges, apart)
    expect(roots[0]).toBe(roots[1])
    expect(roots[2]).toBe(roots[3])
    expect(roots[0]).not.toBe(roots[2])
    expect(refused.length).toBeGreaterThan(0)
  })

  it('let go of a newborn that fits two, its first chart too', () => {
    const roots = Int32Array.from([0, 0, 2, 0])
    const edges = [
      { one: 0, other: 1, score: 9 },
      { one: 0, other: 2, score: 9 },
    ]
    const count = takeOutAmbiguous(roots, edges, { isNewborn: (row) => row === 0, shareNumber: () => false })
    expect(count).toBe(1)
    expect([...roots]).toEqual([0, 1, 2, 1])
  })
})

import type { Concept } from './code-system.ts'

interface HierarchyFault {
  readonly code: string
  readonly kind: 'unknown-parent' | 'cycle'
  readonly parent: string
}

/** Every parent that is not among the concepts, and one concept of each circle. Time grows with the concepts and no more. */
export function hierarchyFaults(concepts: ReadonlyMap<string, Concept>): HierarchyFault[] {
  const faults: HierarchyFault[] = []
  const done = new Set<string>()
  for (const start of concepts.keys()) {
    if (done.has(start)) continue
    // Depth first without recursion: a chain may be as long as the system is large.
    const way = new Set<string>()
    const open: { code: string; next: number }[] = [{ code: start, next: 0 }]
    way.add(start)
    for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
      const parent = concepts.get(top.code)?.parents?.[top.next++]
      if (parent === undefined) {
        done.add(top.code)
        way.delete(top.code)
        open.pop()
      } else if (way.has(parent)) faults.push({ code: top.code, kind: 'cycle', parent })
      else if (!concepts.has(parent)) faults.push({ code: top.code, kind: 'unknown-parent', parent })
      else if (!done.has(parent)) {
        way.add(parent)
        open.push({ code: parent, next: 0 })
      }
    }
  }
  return faults
}

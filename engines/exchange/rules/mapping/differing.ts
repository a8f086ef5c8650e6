import type { MadeResource } from './compile-map.ts'

/**
 * What has to be written so that what one version of a map made becomes what a newer one makes. What a message only made sure of is not
 * its to change.
 */
export function differing(before: readonly MadeResource[], after: readonly MadeResource[]): readonly MadeResource[] {
  const old = new Map(before.map((one) => [addressOf(one), one]))
  const now = new Set(after.map(addressOf))
  const changed = after.filter((one) => {
    const known = old.get(addressOf(one))
    return known === undefined || (one.wish !== 'ensure' && !isSame(known, one))
  })
  const gone = before
    .filter((one) => one.wish === 'put' && !now.has(addressOf(one)))
    .map(({ resource: { resourceType, id } }) => ({ wish: 'remove' as const, resource: { resourceType, id } }))
  return [...changed, ...gone]
}

function addressOf({ resource: { resourceType, id } }: MadeResource): string {
  return `${resourceType}/${id}`
}

/** Whether both say the same, in whichever order their elements stand. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return one === other
  const [left, right] = [Object.entries(one), new Map(Object.entries(other))]
  return left.length === right.size && left.every(([name, value]) => right.has(name) && isSame(value, right.get(name)))
}

import { isDeepStrictEqual } from 'node:util'
import type { MakeForEach, MakeResource, MapStep, MessageMap } from '../../contract/maps.ts'

/**
 * Both versions without the elements of resources of which they say the same: what is left makes the same differences with a part of
 * the work. Versions as they are where more than elements differs, since what is made, and what others refer to it by, would differ
 * with it. For messages that the older one has made resources of: faults that both would find are not found.
 */
export function onlyDifferences(before: MessageMap, after: MessageMap): readonly [MessageMap, MessageMap] {
  // Of tables the columns that a map names say whether it takes them.
  const isComparable =
    before.format === 'hl7v2' &&
    after.format === 'hl7v2' &&
    isDeepStrictEqual(before.groups, after.groups) &&
    isDeepStrictEqual(before.tables, after.tables) &&
    isDeepStrictEqual(before.make.map(withoutElements), after.make.map(withoutElements))
  if (!isComparable) return [before, after]
  return [
    { ...before, make: without(before.make, after.make) },
    { ...after, make: without(after.make, before.make) },
  ]
}

function withoutElements(step: MapStep): MapStep {
  if ('make' in step) return { ...step, make: step.make.map(withoutElements) }
  const { set: _set, ...bare } = step
  return bare
}

/** Steps without the elements that the steps at the same places set too. */
function without(steps: readonly MapStep[], others: readonly MapStep[]): MapStep[] {
  return steps.map((step, index) => {
    const other = others[index] as MapStep
    if ('make' in step) return { ...step, make: without(step.make, (other as MakeForEach).make) }
    return isDeepStrictEqual(step.set, (other as MakeResource).set) ? withoutElements(step) : step
  })
}

import { isJson } from '../../../fhir/resource.ts'

/** One place where two versions differ; values as JSON. */
export interface Difference {
  readonly path: string
  readonly kind: 'added' | 'removed' | 'changed'
  readonly before?: string
  readonly after?: string
}

/** Deeper than any resource is; what lies below is compared whole. */
const DEEPEST = 24
/** A longer list is compared place by place. */
const LONGEST_ALIGNED = 300

/** Where two versions differ, by path, in the order of the resource. What the server itself counts up is left out. */
export function differences(before: unknown, after: unknown): Difference[] {
  const found: Difference[] = []
  compare('', before, after, 0, found)
  return found.filter(({ path }) => path !== 'meta.versionId' && path !== 'meta.lastUpdated')
}

function compare(path: string, before: unknown, after: unknown, depth: number, found: Difference[]): void {
  if (before === undefined && after === undefined) return
  if (before === undefined) return void found.push({ path, kind: 'added', after: written(after) })
  if (after === undefined) return void found.push({ path, kind: 'removed', before: written(before) })
  if (depth < DEEPEST && isJson(before) && isJson(after)) {
    for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
      compare(path === '' ? name : `${path}.${name}`, before[name], after[name], depth + 1, found)
    }
    return
  }
  if (depth < DEEPEST && Array.isArray(before) && Array.isArray(after)) {
    for (const [left, right] of aligned(before, after)) {
      const place = `${path}[${right ?? left}]`
      compare(place, at(before, left), at(after, right), depth + 1, found)
    }
    return
  }
  if (written(before) !== written(after))
    found.push({ path, kind: 'changed', before: written(before), after: written(after) })
}

function at(list: readonly unknown[], place: number | undefined): unknown {
  return place === undefined ? undefined : list[place]
}

function written(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value, undefined, 1)
}

type Pair = readonly [left: number | undefined, right: number | undefined]

/**
 * Which element of one list is which of the other: those that are alike keep together, what lies between them goes by place.
 * Without it one telephone put before the others would look like a change of all.
 */
function aligned(before: readonly unknown[], after: readonly unknown[]): Pair[] {
  const same = before.length * after.length > LONGEST_ALIGNED ** 2 ? [] : longestCommon(before, after)
  const pairs: Pair[] = []
  let [left, right] = [0, 0]
  for (const [nextLeft, nextRight] of [...same, [before.length, after.length] as const]) {
    const steps = Math.max(nextLeft - left, nextRight - right)
    for (let step = 0; step < steps; step++) {
      pairs.push([
        left + step < nextLeft ? left + step : undefined,
        right + step < nextRight ? right + step : undefined,
      ])
    }
    if (nextLeft < before.length && nextRight < after.length) pairs.push([nextLeft, nextRight])
    ;[left, right] = [nextLeft + 1, nextRight + 1]
  }
  return pairs
}

/** Places of the longest common subsequence, by the text of the elements. */
function longestCommon(before: readonly unknown[], after: readonly unknown[]): (readonly [number, number])[] {
  const [ones, others] = [before.map(written), after.map(written)]
  const width = others.length + 1
  const lengths = new Uint16Array((ones.length + 1) * width)
  const length = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = ones.length - 1; i >= 0; i--) {
    for (let j = others.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        ones[i] === others[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1))
    }
  }
  const found: [number, number][] = []
  let [i, j] = [0, 0]
  while (i < ones.length && j < others.length) {
    if (ones[i] === others[j]) found.push([i++, j++])
    else if (length(i + 1, j) >= length(i, j + 1)) i++
    else j++
  }
  return found
}

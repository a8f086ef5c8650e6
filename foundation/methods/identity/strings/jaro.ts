import { requireProportion } from '../../arguments.ts'
import { calculable } from '../../not-calculable.ts'
import { CodePoints } from './code-points.ts'

const first = new CodePoints()
const second = new CodePoints()
let taken = new Uint8Array(64)
let matched = new Uint32Array(64)

/**
 * Jaro's similarity of two texts, 0…1: (m/|a| + m/|b| + (m − t)/m) / 3 for m characters that both have within
 * ⌊longer / 2⌋ − 1 places, t of them, halved, in another order. Two empty texts are equal (1).
 * Jaro, JASA 84 (1989) 414–420. On code points.
 * @example jaro('MARTHA', 'MARHTA') // 0.9444…
 */
export function jaro(a: string, b: string): number {
  if (a === b) return 1
  first.read(a)
  second.read(b)
  const { points: one, length: ones } = first
  const { points: other, length: others } = second
  if (ones === 0 || others === 0) return 0
  const reach = Math.max(0, (Math.max(ones, others) >> 1) - 1)
  if (others > taken.length) taken = new Uint8Array(others * 2)
  else taken.fill(0, 0, others)
  if (ones > matched.length) matched = new Uint32Array(ones * 2)
  let matches = 0
  for (let index = 0; index < ones; index++) {
    const point = one[index] as number
    const last = Math.min(others - 1, index + reach)
    for (let place = Math.max(0, index - reach); place <= last; place++) {
      if (taken[place] !== 0 || other[place] !== point) continue
      taken[place] = 1
      matched[matches++] = point
      break
    }
  }
  if (matches === 0) return 0
  let outOfOrder = 0
  for (let place = 0, index = 0; index < matches; place++) {
    if (taken[place] === 0) continue
    if (other[place] !== matched[index]) outOfOrder++
    index++
  }
  return (matches / ones + matches / others + (matches - outOfOrder / 2) / matches) / 3
}

const PREFIX_WEIGHT = 0.1
const LONGEST_PREFIX = 4

/**
 * Jaro's similarity raised for texts that begin alike, 0…1: j + 0.1 · l · (1 − j) for the first l ≤ 4 characters.
 * Winkler, Proc. ASA Section on Survey Research Methods (1990) 354–359. Winkler's own program raises from 0.7 on only, as do
 * some libraries: `raiseFrom` 0.7. The default raises always, as most do.
 * Not calculable for a `raiseFrom` outside 0…1.
 * @example jaroWinkler('MARTHA', 'MARHTA') // 0.9611…
 */
export const jaroWinkler = calculable((a: string, b: string, raiseFrom: number = 0): number => {
  requireProportion('raiseFrom', raiseFrom)
  const similarity = jaro(a, b)
  if (similarity < raiseFrom || similarity === 0 || similarity === 1) return similarity
  let alike = 0
  const most = Math.min(LONGEST_PREFIX, first.length, second.length)
  while (alike < most && first.points[alike] === second.points[alike]) alike++
  return similarity + PREFIX_WEIGHT * alike * (1 - similarity)
})

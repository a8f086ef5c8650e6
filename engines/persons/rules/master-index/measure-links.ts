import { wilson } from '@kangcheng/methods/rates'
import type { LinkQuality } from '../../contract/master-index/quality.ts'

/** What somebody decided about two charts. */
export interface Decided {
  readonly kind: string
  /** log2 of odds, as the model had it. */
  readonly score: number
  readonly isOne: boolean
}

/** Bounds of scores that are counted together; log2 of odds. */
const BOUNDS = [-20, -10, -5, 0, 5, 10, 20, 40]

type Share = LinkQuality['precision']

/** Measured precision of the links made by themselves: of those drawn, the share that people found right. */
export function measuredPrecision(decided: readonly Decided[]): Share {
  const drawn = decided.filter(({ kind }) => kind === 'sample')
  return share(drawn.filter(({ isOne }) => isOne).length, drawn.length)
}

/** Whether the model is calibrated: by score, the share it expects to be one person and the share people found. */
export function calibration(decided: readonly Decided[]): LinkQuality['bands'] {
  return BOUNDS.slice(0, -1).flatMap((from, at) => {
    const to = BOUNDS[at + 1] as number
    const own = decided.filter(({ score }) => score >= from && score < to)
    if (own.length === 0) return []
    const expected = own.reduce((sum, { score }) => sum + 1 / (1 + 2 ** -score), 0) / own.length
    return [{ from, to, expected, found: share(own.filter(({ isOne }) => isOne).length, own.length) }]
  })
}

function share(cases: number, of: number): Share {
  if (of === 0) return { cases, of }
  const { value, lower, upper } = wilson.must(cases, of)
  return { cases, of, share: value, low: lower, high: upper }
}

import type { ChartTexts } from '../chart-texts.ts'

/** Numbers of all charts, one array a plane; a row is a chart. */
export type Planes = readonly (Int32Array | Float64Array)[]

/** Level 0 of each trait: one of the two says nothing. */
export const MISSING = 0

/**
 * One kind of evidence: how a chart is read into numbers, and how near two charts are by it. Level 0 is {@link MISSING}; the others are
 * named from the nearest on.
 */
export interface Trait {
  readonly name: string
  readonly levels: readonly string[]
  /** What share of the pairs of one person is expected at each level before anything is learned; EM starts there. */
  readonly expected: readonly number[]
  readonly planes: readonly ('int32' | 'float64')[]
  /** One number for each plane. */
  read(chart: ChartTexts): readonly number[]
  level(planes: Planes, one: number, other: number): number
  /** What charts are brought together by; NaN where a chart has none. */
  readonly keys: readonly { readonly name: string; of(planes: Planes, row: number): number }[]
  /** A number given to one person only, as that of an insurance is. */
  readonly isNumber?: boolean
  /** Planes whose equal values count the more the rarer they are. */
  readonly terms?: readonly { readonly plane: number; readonly levels: ReadonlySet<number> }[]
}

import type { ChartTexts } from '../chart-texts.ts'
import type { Dictionary } from './dictionary.ts'

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
  /** What it is beside its weight, where two people are told apart. `number`: given to one person only, as that of an insurance is. */
  readonly role?: 'identity' | 'chinese-name' | 'sex' | 'number'
  /** Texts that numbers in some planes stand for. Where two charts have one in common it counts the more the rarer it is. */
  readonly texts?: { readonly dictionary: Dictionary; readonly terms: readonly Term[] }
}

export interface Term {
  readonly name: string
  readonly plane: number
  /** Those at which the values of the plane are equal. */
  readonly levels: ReadonlySet<number>
  /** In how many charts a text must stand for a model to tell of it: what fewer have might tell of one person. */
  readonly least: number
}

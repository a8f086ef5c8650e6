import type { ColumnMap } from './column-map.ts'

/** What a run found and by which rules; everything but the charts themselves. */
export interface LinkReport {
  readonly files: readonly string[]
  readonly charts: number
  readonly columns: ColumnMap
  /** In the tables, and not looked at. */
  readonly ignored: readonly string[]
  readonly blocking: { readonly rules: readonly string[]; readonly compared: number }
  readonly model: LinkageModel
  /** log2 of odds. Pairs from `automatic` on are linked, those from `review` on are for people. */
  readonly thresholds: { readonly automatic: number; readonly review: number; readonly expectedPrecision: number }
  readonly pairs: { readonly automatic: number; readonly review: number; readonly twoPeople: number }
  readonly persons: number
  /** Of persons, by their number of charts. */
  readonly sizes: Readonly<Record<string, number>>
  /** Links that were not made, since they would have brought two people into one. */
  readonly refused: number
  /** Charts of newborns that fit two children. */
  readonly ambiguous: number
  readonly seconds: Readonly<Record<string, number>>
  readonly accuracy?: LinkAccuracy
}

/** Shares of levels by trait, of pairs of one person and of two (Fellegi and Sunter's m and u), and the prior. */
export interface LinkageModel {
  readonly prior: number
  readonly rounds: number
  readonly traits: readonly {
    readonly trait: string
    readonly levels: readonly {
      readonly level: string
      readonly matching: number
      readonly others: number
      /** log2(matching / others) */
      readonly weight: number
    }[]
  }[]
}

/** Pairs of charts, held against who they are in truth. */
export interface LinkAccuracy {
  readonly truePairs: number
  readonly linkedPairs: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Of the pairs of charts with an error of a kind, how many were linked. */
  readonly recallByError?: Readonly<Record<string, { readonly pairs: number; readonly recall: number }>>
}

import type { ColumnMap } from './column-map.ts'
import type { LinkageModel } from './linkage-model.ts'

/** What a run found and by which rules; everything but the charts themselves. */
export interface LinkReport {
  readonly files: readonly string[]
  /** Of files that are not in UTF-8, in which signs they are. */
  readonly charsets: Readonly<Record<string, 'gb18030' | 'utf-16le'>>
  readonly charts: number
  readonly columns: ColumnMap
  /** In the tables, and not looked at. */
  readonly ignored: readonly string[]
  readonly blocking: { readonly rules: readonly string[]; readonly compared: number }
  readonly model: Pick<LinkageModel, 'prior' | 'traits' | 'report'>
  /** log2 of odds. Pairs from `automatic` on are linked, those from `review` on are for people. */
  readonly thresholds: LinkageModel['thresholds']
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

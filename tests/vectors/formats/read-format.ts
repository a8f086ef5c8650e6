import type { Fields } from '../fields.ts'

/** What a file in a form of its own holds. */
export interface FormatContent {
  readonly vectors: readonly {
    readonly id: string
    /** The family that computes it, where that is not the name of the file. */
    readonly family?: string
    readonly inputs: Fields
    readonly params: Fields
    readonly expected: Fields
    readonly tolerance: Fields
  }[]
  /** Cases that the file itself marks as no measure: the reference runs away there. */
  readonly leftOut: number
}

/** Reads a file in a form of its own; `beside` gives another file of the same folder, empty where there is none. */
export type ReadFormat = (
  body: Fields,
  beside: (name: string) => Promise<Fields>,
) => FormatContent | Promise<FormatContent>

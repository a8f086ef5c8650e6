import type { Domain, IndicatorDefinition } from '../../contract/index.ts'

/** One cell of a table of the file; lines inside are parted by `\n`. */
export interface SourceCell {
  readonly place: string
  readonly text: string
}

/** A line of running text, or a table with merged cells filled. */
export type SourceBlock =
  | { readonly kind: 'line'; readonly place: string; readonly text: string }
  | { readonly kind: 'table'; readonly place: string; readonly rows: readonly (readonly SourceCell[])[] }

export type SourceLine = Extract<SourceBlock, { kind: 'line' }>

/** A file as its reader gives it: its lines and tables in order. The name stands in where a sheet has no title. */
export interface PlanSource {
  readonly fileName?: string
  readonly blocks: readonly SourceBlock[]
}

export interface KnownOrganisation {
  readonly code: string
  /** Official name and the short ones it goes by. */
  readonly names: readonly string[]
}

/** What is known before the plan is read; each match is made by name. */
export interface PlanLibrary {
  readonly definitions: readonly IndicatorDefinition[]
  readonly organisations: readonly KnownOrganisation[]
  readonly domains?: readonly Domain[]
  /** A plan whose title names the city gets its slug and region. */
  readonly cities?: readonly { readonly name: string; readonly slug: string; readonly region: string }[]
}

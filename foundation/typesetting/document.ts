import type { Language } from '@kangcheng/kernel'

/**
 * A document as pure data, to be written as .docx, HTML and PDF. Every text is plain: nothing in it is markup, and signs
 * that XML does not know are left out when it is written.
 */
export interface DocumentModel {
  readonly language: Language
  readonly title: string
  /** Below the title: whose it is, what it speaks of, from which day. */
  readonly titleLines: readonly string[]
  /** Framed on the title page: a draft, invented figures. */
  readonly warnings: readonly string[]
  /** At the head of every page. */
  readonly header: string
  /** `YYYY-MM-DD`: the only time in the file, so that the same document is the same bytes. */
  readonly day: string
  readonly author: string
  readonly blocks: readonly Block[]
}

export type Block = Heading | Paragraph | List | Table | Chart

export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly text: string
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: string
  /** Who wrote it, told beside the text: «generated» was read over by nobody. */
  readonly mark?: { readonly label: string; readonly origin: 'generated' | 'written' }
}

export interface List {
  readonly kind: 'list'
  readonly items: readonly string[]
}

export interface Column {
  readonly title: string
  /** Share of the width, against the other columns. */
  readonly width: number
  readonly align?: 'start' | 'end' | 'centre'
}

/** Its first column names the row. A line break in a cell is a line of its own. */
export interface Table {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly string[])[]
  readonly notes: readonly string[]
}

export interface Series {
  readonly name: string
  /** One a category; `null` leaves a gap. */
  readonly values: readonly (number | null)[]
  /** Limits of the values, drawn as whiskers. */
  readonly limits?: readonly ({ readonly lower: number; readonly upper: number } | null)[]
}

/** A chart with all that is needed to read it alone. Its figures stand in a table of the document too. */
export interface Chart {
  readonly kind: 'chart'
  readonly chart: 'bar' | 'line'
  /** One series on top of the other: parts of a whole. */
  readonly stacked?: boolean
  readonly title: string
  readonly unit: string
  readonly source: string
  readonly asOf: string
  readonly categories: readonly string[]
  readonly series: readonly Series[]
}

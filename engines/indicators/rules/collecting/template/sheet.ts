/** The shape in which the platform reads a sheet that somebody filled in. */
export interface FilledSheet {
  name: string
  /** Rows and cells in order; empty ones are left out. */
  rows: readonly (readonly FilledCell[])[]
  merges: readonly { address: string; top: number; left: number; bottom: number; right: number }[]
  hiddenRows: readonly number[]
  /** First and last column of each hidden stretch. */
  hiddenColumns: readonly (readonly [number, number])[]
}

export interface FilledCell {
  row: number
  column: number
  address: string
  /** As a person sees it; empty only where a formula has no kept result. */
  text: string
  look: 'text' | 'number' | 'percent' | 'day' | 'truth' | 'error'
  number?: number
  formula: boolean
}

/** The shape in which the platform writes a sheet to be filled in. */
export interface FormSheet {
  title: string
  lines: string[]
  columns: { title: string; hint?: string; width: number }[]
  rows: FormCell[][]
  frozenColumns: number
  wrongEntry: string
}

export interface FormCell {
  value: string | number | undefined
  /** Left out: locked. */
  entry?: FormEntry
}

export type FormEntry =
  | { kind: 'text'; longest: number }
  | { kind: 'number'; least: number; most: number }
  | { kind: 'choice'; of: string[] }

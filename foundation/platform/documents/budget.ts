import { type Refusal, refuse } from '@kangcheng/kernel'
import type { DocumentLimits } from './document-limits.ts'
import type { DocumentRefusal } from './document-refusals.ts'

/** Counts what a reader has taken from one file; the first limit that is passed stays as the refusal. */
export interface Budget {
  readonly limits: DocumentLimits
  line(place: string): void
  row(place: string): void
  column(index: number, place: string): void
  cells(count: number, place: string): void
  /** Undefined while the file is within its limits. */
  refusal(): Refusal<DocumentRefusal> | undefined
}

export function openBudget(limits: DocumentLimits): Budget {
  let lines = 0
  let rows = 0
  let cells = 0
  let first: Refusal<DocumentRefusal> | undefined
  const pass = (code: DocumentRefusal, place: string, limit: number) => {
    first ??= refuse(code, { place, limit }).refusal
  }
  return {
    limits,
    line(place) {
      if (++lines > limits.lines) pass('document.too-many-rows', place, limits.lines)
    },
    row(place) {
      if (++rows > limits.rows) pass('document.too-many-rows', place, limits.rows)
    },
    column(index, place) {
      if (index > limits.columns) pass('document.too-many-columns', place, limits.columns)
    },
    cells(count, place) {
      cells += count
      if (cells > limits.cells) pass('document.too-many-cells', place, limits.cells)
    },
    refusal: () => first,
  }
}

import type { TemplateProblem } from '../../../contract/collecting/index.ts'
import { seenText } from './filled-text.ts'
import { type Figures, type FileProblem, wordsOf } from './problem-words.ts'
import type { FilledCell } from './sheet.ts'

/** What is taken all the same. */
const WARNINGS: ReadonlySet<FileProblem> = new Set([
  'incomplete',
  'formula',
  'like-a-day',
  'hidden-rows',
  'hidden-column',
  'unread-column',
  'unread-row',
  'unread-sheet',
  'changed-since',
])

/** A problem of a cell, with what stands in it. */
export function problemAt(
  cell: Pick<FilledCell, 'address' | 'text'>,
  kind: FileProblem,
  figures: Figures = {},
): TemplateProblem {
  return { ...problemOf(kind, { seen: seenText(cell.text), ...figures }), cell: cell.address }
}

/** A problem of the file as a whole; `seen` is what stands there. */
export function problemOf(kind: FileProblem, figures: Figures): TemplateProblem {
  const { seen } = figures
  return {
    kind,
    severity: WARNINGS.has(kind) ? 'warning' : 'error',
    ...(seen === undefined || seen === '' ? {} : { seen: String(seen) }),
    ...wordsOf(kind, figures),
  }
}

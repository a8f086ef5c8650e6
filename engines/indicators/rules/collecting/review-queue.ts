import type { CellProblem, Report, ReportCells, ReportEvent, WaitingReport } from '../../contract/collecting/index.ts'
import { canonicalText } from '../canonical-text.ts'

/** Late ones first, then those that wait longest: the order in which a reviewer takes them. */
export function byUrgency(one: Order, other: Order): number {
  if (one.late !== other.late) return one.late ? -1 : 1
  if (one.submittedAt !== other.submittedAt) return one.submittedAt < other.submittedAt ? -1 : 1
  return one.id < other.id ? -1 : 1
}
type Order = Pick<WaitingReport, 'late' | 'submittedAt' | 'id'>

/** Whether a report came after its day; one that was returned and mended came when it first came. */
export function cameLate({ firstSubmittedOn, dueOn }: Pick<Report, 'firstSubmittedOn' | 'dueOn'>): boolean {
  return firstSubmittedOn !== undefined && firstSubmittedOn > dueOn
}

/** What a reviewer will have to look at. */
export function reviewLoad(
  cells: ReportCells,
  problems: readonly CellProblem[],
  events: readonly Pick<ReportEvent, 'kind' | 'cells'>[],
): Pick<WaitingReport, 'warnings' | 'comments' | 'changed'> {
  const before = events.filter(({ kind }) => kind === 'submitted').at(-2)?.cells
  const changed = before === undefined ? {} : { changed: differing(before, cells) }
  return {
    warnings: problems.filter(({ severity }) => severity === 'warning').length,
    comments: Object.values(cells).filter(({ comment = '' }) => comment.trim() !== '').length,
    ...changed,
  }
}

function differing(before: ReportCells, after: ReportCells): number {
  const indicators = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...indicators].filter((code) => canonicalText(before[code] ?? null) !== canonicalText(after[code] ?? null))
    .length
}

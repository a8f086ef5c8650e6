import type {
  IndicatorDefinition,
  ReportCell,
  ReportCells,
  ReportEvent,
  ReportPage,
} from '@kangcheng/indicators/contract'
import { isFilled, isSameCell, isSameMeasure, numberOf } from '../filling/entry.ts'

export interface Difference {
  readonly indicator: string
  readonly before: ReportCell | undefined
  readonly after: ReportCell | undefined
  /** False where only the comment differs. */
  readonly figure: boolean
}

/** Cells that differ between two states of a report, in the order given. */
export function differencesOf(before: ReportCells, after: ReportCells, order: readonly string[]): Difference[] {
  return order.flatMap((indicator) => {
    const [one, other] = [before[indicator], after[indicator]]
    if (isSameCell(one, other)) return []
    return [{ indicator, before: one, after: other, figure: !isSameMeasure(one, other) }]
  })
}

/** What was submitted last and what before it; undefined where a report was submitted once or never. */
export function lastTwoSubmissions(
  events: readonly ReportEvent[],
): { before: ReportEvent; after: ReportEvent } | undefined {
  const [after, before] = events.filter(({ kind }) => kind === 'submitted').toReversed()
  return before && after ? { before, after } : undefined
}

export interface Entering {
  /** Figures that publishing enters: filled in, and new or other than at the last publication. */
  readonly entering: readonly { indicator: string; before: ReportCell | undefined; after: ReportCell }[]
  readonly unchanged: number
  readonly empty: number
}

/** What publishing would enter, as the server decides it: a figure that stayed the same keeps its revision. */
export function enteringFigures({ report, events }: Pick<ReportPage, 'report' | 'events'>): Entering {
  const published = events.findLast(({ kind }) => kind === 'published')?.cells ?? {}
  const order = report.items.map(({ indicator }) => indicator)
  const filled = order.flatMap((indicator) => {
    const after = report.cells[indicator]
    return after && isFilled(after) ? [{ indicator, before: published[indicator], after }] : []
  })
  const entering = filled.filter(({ before, after }) => !isSameCell(before, after))
  return { entering, unchanged: filled.length - entering.length, empty: order.length - filled.length }
}

/**
 * By how much a figure differs from last period's, in its unit; undefined where either is no number. What does not
 * show in the decimals of the indicator is no difference.
 */
export function changeSince(
  cell: ReportCell | undefined,
  previous: ReportCell | undefined,
  definition: IndicatorDefinition | undefined,
): number | undefined {
  const [now, then] = [numberOf(cell, definition), numberOf(previous, definition)]
  if (now === undefined || then === undefined) return undefined
  const change = now - then
  return Math.abs(change) * 10 ** (definition?.decimals ?? 2) < 0.5 ? 0 : change
}

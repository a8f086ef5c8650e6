import type { ReportEvent } from '@kangcheng/indicators/contract'

/** What one person did at one time; saves that follow each other are one. */
export interface HistoryLine {
  readonly seq: number
  readonly kind: ReportEvent['kind']
  readonly by: string
  /** When it was done, or last done. */
  readonly at: string
  readonly times: number
  readonly reason?: string
}

/** The history of a report, newest first. */
export function historyOf(events: readonly ReportEvent[]): HistoryLine[] {
  const lines: HistoryLine[] = []
  for (const { seq, kind, by, at, reason } of events) {
    const last = lines.at(-1)
    const again = kind === 'saved' && last?.kind === 'saved' && last.by === by
    if (again) lines.pop()
    lines.push({ seq, kind, by, at, times: again ? last.times + 1 : 1, ...(reason === undefined ? {} : { reason }) })
  }
  return lines.reverse()
}

/** What happens to a report without moving it on or back. */
const BESIDE_ITS_WAY: ReadonlySet<ReportEvent['kind']> = new Set(['saved', 'handed-over', 'passed-over'])

/** Why the report is in the respondent's hands again; undefined when it is not, or has never left them. */
export function sentBack(events: readonly ReportEvent[]): ReportEvent | undefined {
  const last = events.findLast(({ kind }) => !BESIDE_ITS_WAY.has(kind))
  return last?.kind === 'returned' || last?.kind === 'reopened' ? last : undefined
}

import { ok, type Result, refuse } from '@kangcheng/kernel'
import {
  REPORT_STEPS,
  type Report,
  type ReportEvent,
  type ReportStatus,
  type ReportStepKind,
} from '../../contract/collecting/index.ts'
import { refuseStatus } from './report-refusals.ts'

export type ReportStepRefusal = 'report.wrong-status' | 'report.reason-missing' | 'report.own-review'

interface Step {
  from: readonly ReportStatus[]
  to: ReportStatus
  /** Whoever is sent back wants to know why, and so does whoever looks at the history. */
  reason?: true
  /** Nobody passes their own report. */
  byAnother?: true
}

/** Every way a report can go. */
const STEPS: Record<ReportStepKind, Step> = {
  submitted: { from: ['draft', 'returned'], to: 'submitted' },
  withdrawn: { from: ['submitted'], to: 'draft', reason: true },
  returned: { from: ['submitted', 'reviewed'], to: 'returned', reason: true },
  reviewed: { from: ['submitted'], to: 'reviewed', byAnother: true },
  published: { from: ['reviewed'], to: 'published', byAnother: true },
  reopened: { from: ['published'], to: 'draft', reason: true },
}

export interface WantedStep {
  kind: ReportStepKind
  /** The accounts that stand behind the step: who acts, and on whose behalf. */
  by: readonly string[]
  reason?: string | undefined
}

/** The status after a step, or why the step cannot be taken. */
export function stepReport(
  report: Pick<Report, 'status'> & { authors: readonly string[] },
  { kind, by, reason }: WantedStep,
): Result<ReportStatus, ReportStepRefusal> {
  const step = STEPS[kind]
  if (!step.from.includes(report.status)) return refuseStatus(report.status, kind)
  if (step.reason && !reason?.trim()) return refuse('report.reason-missing', { step: kind })
  if (step.byAnother && isOwnReport(report.authors, by)) return refuse('report.own-review')
  return ok(step.to)
}

/**
 * Who a report comes from: the account in whose name it was submitted, and who submitted it on that one's behalf. Both
 * stand behind it, or a delegation would let somebody pass their own.
 */
export function authorsOf(
  report: Pick<Report, 'submittedBy'>,
  events: readonly Pick<ReportEvent, 'kind' | 'by'>[],
): string[] {
  if (report.submittedBy === undefined) return []
  const last = events.findLast(({ kind }) => kind === 'submitted')
  return [...new Set([report.submittedBy, ...(last === undefined ? [] : [last.by])])]
}

export function isOwnReport(authors: readonly string[], by: readonly string[]): boolean {
  return authors.some((author) => by.includes(author))
}

/** The steps that the status allows, whoever asks: pages show these and no others. */
export function stepsFrom(status: ReportStatus): ReportStepKind[] {
  return REPORT_STEPS.filter((kind) => STEPS[kind].from.includes(status))
}

import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { ReviewedProgress, TaskHappening } from '../../contract/tasks/index.ts'
import type { TaskRecord } from './fold-task.ts'

export type ReviewRefusal = 'task.nothing-to-review' | 'task.own-review' | 'task.reason-missing'
export type ReviewKind = 'accepted' | 'returned'

/**
 * What a review of the newest report comes to, by the accounts that stand behind it (who acts, and for whom). One that
 * waits is accepted by somebody else than its writer, or returned with a reason; one that was accepted can still be returned.
 */
export function reviewProgress(
  { reports }: Pick<TaskRecord, 'reports'>,
  {
    task,
    kind,
    by,
    reason = '',
  }: { task: string; kind: ReviewKind; by: readonly string[]; reason?: string | undefined },
): Result<TaskHappening, ReviewRefusal> {
  const newest = reports.at(-1)
  const open = newest?.review === 'waiting' || (kind === 'returned' && newest?.review === 'accepted')
  if (!open) return refuse('task.nothing-to-review', { task })
  if (kind === 'accepted') return isOwnProgress(newest, by) ? refuse('task.own-review') : ok({ kind })
  return reason.trim() === '' ? refuse('task.reason-missing') : ok({ kind, reason: reason.trim() })
}

/** Who wrote it and for whom both stand behind it, or a delegation would let somebody accept their own. */
export function isOwnProgress(
  report: Pick<ReviewedProgress, 'by' | 'onBehalfOf'> | undefined,
  accounts: readonly string[],
): boolean {
  return report !== undefined && accounts.some((account) => account === report.by || account === report.onBehalfOf)
}

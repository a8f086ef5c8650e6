import type { Day } from '@kangcheng/kernel'
import type { Report, ReportLock } from '../../contract/collecting/index.ts'

export interface ReportSurroundings {
  today: Day
  organisationRetired: boolean
  /** A report above was submitted with this one and is on its way. */
  includedAbove: boolean
}

const STATUS_LOCKS: Partial<Record<Report['status'], ReportLock>> = {
  submitted: 'submitted',
  reviewed: 'reviewed',
  published: 'published',
}

/**
 * Why the respondent cannot write into a report, or nothing. A report that was returned or reopened may be mended after
 * the form has closed: the office asked for it.
 */
export function lockOf(
  report: Pick<Report, 'status' | 'opensOn' | 'closesOn' | 'round'>,
  { today, organisationRetired, includedAbove }: ReportSurroundings,
): ReportLock | undefined {
  if (organisationRetired) return 'organisation-retired'
  if (today < report.opensOn) return 'not-open-yet'
  if (includedAbove) return 'included-above'
  const byStatus = STATUS_LOCKS[report.status]
  if (byStatus) return byStatus
  const askedFor = report.status === 'returned' || report.round > 0
  return today > report.closesOn && !askedFor ? 'closed' : undefined
}

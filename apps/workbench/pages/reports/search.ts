import type { ReportStatus } from '@kangcheng/indicators/contract'
import type { ReportFilter } from '../../queries/report-queries.ts'

/** In the order of a report's way; the type keeps the list and the contract's the same. */
export const STATUSES = [
  'draft',
  'submitted',
  'returned',
  'reviewed',
  'published',
] as const satisfies readonly ReportStatus[]

/** The filters of the address; what cannot be one is left out. A year may have become a number on its way. */
export function readReportSearch(search: Record<string, unknown>): ReportFilter {
  const text = (name: 'dataSet' | 'period' | 'organisation') => {
    const value = typeof search[name] === 'number' ? String(search[name]) : search[name]
    return typeof value === 'string' && value !== '' ? { [name]: value } : {}
  }
  const status = STATUSES.find((one) => one === search.status)
  return {
    ...text('dataSet'),
    ...text('period'),
    ...text('organisation'),
    ...(status === undefined ? {} : { status }),
  }
}

/** As many reports as the server lists at once. */
export const LIST_LIMIT = 10_000

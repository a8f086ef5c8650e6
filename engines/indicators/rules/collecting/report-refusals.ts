import { refuse } from '@kangcheng/kernel'
import {
  REPORT_LOCK_WORDS,
  REPORT_STATUS_WORDS,
  type ReportLock,
  type ReportStatus,
} from '../../contract/collecting/index.ts'
import type { IndicatorDefinition } from '../../contract/index.ts'

/** A refusal carries what people read beside what programs do. */
export function refuseLocked(lock: ReportLock) {
  const { zh, en = zh } = REPORT_LOCK_WORDS[lock]
  return refuse('report.locked', { lock, zh, en })
}

export function refuseStatus(status: ReportStatus, step: string) {
  const { zh, en = zh } = REPORT_STATUS_WORDS[status]
  return refuse('report.wrong-status', { status, step, zh, en })
}

/** How many places are open, and the first of them by name. */
export function refuseIncomplete(open: number, first: Pick<IndicatorDefinition, 'code' | 'name'>) {
  const { zh, en = zh } = first.name
  return refuse('report.not-complete', { open, first: first.code, zh, en })
}

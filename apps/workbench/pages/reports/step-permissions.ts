import type { IndicatorPermission, ReportStepKind } from '@kangcheng/indicators/contract'

/** What each step takes, as the contract says it; its values would bring the schema library into the browser. For hiding only. */
export const STEP_PERMISSIONS: Record<ReportStepKind, IndicatorPermission> = {
  submitted: 'indicators.report.fill',
  withdrawn: 'indicators.report.fill',
  returned: 'indicators.report.review',
  reviewed: 'indicators.report.review',
  published: 'indicators.report.publish',
  reopened: 'indicators.report.publish',
}

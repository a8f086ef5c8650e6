import type { ReportStepKind } from './collecting/index.ts'

/** What an actor may be allowed to do with this engine; roles (packs/national/roles.yaml) grant them. */
export const INDICATOR_PERMISSIONS = [
  'indicators.plan.read',
  'indicators.plan.enter',
  'indicators.value.record',
  'indicators.value.backfill',
  'indicators.report.read',
  'indicators.report.fill',
  'indicators.report.review',
  'indicators.report.publish',
  'indicators.report.request',
  'indicators.appraisal.read',
] as const
export type IndicatorPermission = (typeof INDICATOR_PERMISSIONS)[number]

/** What each step of a report takes. */
export const REPORT_STEP_PERMISSIONS: Record<ReportStepKind, IndicatorPermission> = {
  submitted: 'indicators.report.fill',
  withdrawn: 'indicators.report.fill',
  returned: 'indicators.report.review',
  reviewed: 'indicators.report.review',
  published: 'indicators.report.publish',
  reopened: 'indicators.report.publish',
}

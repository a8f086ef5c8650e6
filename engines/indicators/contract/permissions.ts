import type { ReportStepKind } from './collecting/index.ts'
import type { PublicationStepKind } from './publishing/index.ts'

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
  'indicators.publication.read',
  'indicators.publication.draft',
  'indicators.publication.approve',
  'indicators.publication.release',
  'indicators.snapshot.read',
  'indicators.snapshot.take',
  'indicators.snapshot.comment',
  'indicators.snapshot.sign',
  'indicators.task.report',
  'indicators.task.review',
  'indicators.task.assign',
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

/** What each step of a publication takes. */
export const PUBLICATION_STEP_PERMISSIONS: Record<PublicationStepKind, IndicatorPermission> = {
  approved: 'indicators.publication.approve',
  returned: 'indicators.publication.approve',
  released: 'indicators.publication.release',
  withdrawn: 'indicators.publication.release',
  corrected: 'indicators.publication.draft',
  discarded: 'indicators.publication.draft',
}

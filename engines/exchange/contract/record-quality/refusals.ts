/** Every way the record-quality operations can say no. */
export const QUALITY_REFUSALS = [
  'quality.finding-not-found',
  'quality.encounter-not-found',
  'quality.changed-meanwhile',
  'quality.wrong-status',
  'quality.reason-missing',
  'quality.own-approval',
  'quality.assignee-unknown',
  'quality.day-unreadable',
  'quality.period-unreadable',
  'quality.months-unreadable',
  'quality.no-rules',
  'quality.version-differs',
  'quality.cursor-unreadable',
] as const
export type QualityRefusal = (typeof QUALITY_REFUSALS)[number]

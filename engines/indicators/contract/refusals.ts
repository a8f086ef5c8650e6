/** Every way an operation of this engine can say no. The server maps each once to an HTTP status and to words. */
export const INDICATOR_REFUSALS = [
  'plan.not-found',
  'plan.exists',
  'plan.row-doubtful',
  'plan.row-invalid',
  'plan.no-indicator-table',
  'plan.period-missing',
  'plan.region-missing',
  'draft.not-found',
  'draft.not-open',
  'draft.changed-meanwhile',
  'indicator.not-found',
  'index.not-found',
  'value.not-one-measure',
  'value.period-unreadable',
  'value.not-a-number',
  'value.out-of-range',
  'value.wrong-measure',
  'value.region-unknown',
  'value.key-reused',
  'day.unreadable',
] as const
export type IndicatorRefusal = (typeof INDICATOR_REFUSALS)[number]

/** What an actor may be allowed to do with births and deaths; roles grant it. */
export const VITAL_PERMISSIONS = [
  'exchange.vital-events.read',
  'exchange.vital-events.register',
  'exchange.vital-events.check',
  'exchange.vital-events.figures',
  'exchange.vital-events.population',
  'exchange.vital-events.reveal',
] as const
export type VitalPermission = (typeof VITAL_PERMISSIONS)[number]

/** Every way the operations of births and deaths can say no. */
export const VITAL_REFUSALS = [
  'vital.no-rules',
  'vital.not-found',
  'vital.changed-meanwhile',
  'vital.number-taken',
  'vital.wrong-status',
  'vital.has-errors',
  'vital.reason-missing',
  'vital.own-check',
  'vital.masked',
  'vital.patient-unknown',
  'vital.line-empty',
  'vital.institution-unknown',
  'vital.region-unknown',
  'vital.duplicate-impossible',
  'vital.population-faulty',
  'vital.group-unknown',
  'vital.day-impossible',
  'vital.not-here',
] as const
export type VitalRefusal = (typeof VITAL_REFUSALS)[number]

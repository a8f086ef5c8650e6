/** What an actor may be allowed to do with this engine; roles (packs/national/roles.yaml) grant them. */
export const INDICATOR_PERMISSIONS = [
  'indicators.plan.read',
  'indicators.plan.enter',
  'indicators.value.record',
] as const
export type IndicatorPermission = (typeof INDICATOR_PERMISSIONS)[number]

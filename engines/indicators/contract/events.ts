import { type Static, Type } from 'typebox'
import { Code } from './definition.ts'

/** A plan has been entered or replaced by a newer version. */
export const PlanEntered = Type.Object({
  type: Type.Literal('indicators.plan-entered'),
  plan: Code,
  version: Type.Integer(),
})
/** A figure has been recorded or revised. */
export const ValueRecorded = Type.Object({
  type: Type.Literal('indicators.value-recorded'),
  indicator: Code,
  region: Type.String(),
  period: Type.String(),
  revision: Type.Integer(),
})
export type IndicatorEvent = Static<typeof PlanEntered> | Static<typeof ValueRecorded>

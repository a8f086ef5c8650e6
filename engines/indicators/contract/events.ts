import { type Static, Type } from 'typebox'
import { ReportStepKind } from './collecting/index.ts'
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
/** A report has gone a step: submitted, withdrawn, returned, reviewed, published, reopened. Publishing has recorded its figures. */
export const ReportStepped = Type.Object({
  type: Type.Literal('indicators.report-stepped'),
  report: Type.String({ format: 'uuid' }),
  step: ReportStepKind,
  dataSet: Code,
  region: Type.String(),
  organisation: Code,
  period: Type.String(),
})
export type IndicatorEvent = Static<typeof PlanEntered> | Static<typeof ValueRecorded> | Static<typeof ReportStepped>

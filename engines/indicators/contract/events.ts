import { type Static, Type } from 'typebox'
import { ReportStepKind } from './collecting/index.ts'
import { Code } from './definition.ts'
import { PublicationKind, PublicationStepKind } from './publishing/index.ts'
import { SnapshotKind } from './snapshots/index.ts'
import { TaskEventKind } from './tasks/index.ts'

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
/** Something has happened to a task: assigned, reported on, its report accepted or returned. */
export const TaskStepped = Type.Object({
  type: Type.Literal('indicators.task-stepped'),
  plan: Code,
  task: Type.String(),
  step: TaskEventKind,
  /** Its number in the history of the task. */
  seq: Type.Integer(),
  region: Type.String(),
  /** Who leads the task and who shares it, after the step. */
  lead: Type.Optional(Code),
  coOwners: Type.Array(Code),
})
/** An evaluation has been frozen. The hash is of its content: whoever keeps it can tell later whether that was changed. */
export const SnapshotTaken = Type.Object({
  type: Type.Literal('indicators.snapshot-taken'),
  snapshot: Type.String({ format: 'uuid' }),
  plan: Code,
  version: Type.Integer(),
  region: Type.String(),
  kind: SnapshotKind,
  asOf: Type.String(),
  sha256: Type.String(),
})
/** Somebody has signed a snapshot. `closed`: theirs was the last signature that was asked for. */
export const SnapshotSigned = Type.Object({
  type: Type.Literal('indicators.snapshot-signed'),
  snapshot: Type.String({ format: 'uuid' }),
  plan: Code,
  region: Type.String(),
  step: Code,
  domain: Type.Optional(Code),
  cover: Type.String(),
  closed: Type.Boolean(),
})
/** A publication has gone a step: approved, returned, released, withdrawn, opened for correction, discarded. */
export const PublicationStepped = Type.Object({
  type: Type.Literal('indicators.publication-stepped'),
  publication: Type.String({ format: 'uuid' }),
  step: PublicationStepKind,
  kind: PublicationKind,
  plan: Code,
  region: Type.String(),
  period: Type.String(),
  edition: Type.Integer(),
})
export type IndicatorEvent =
  | Static<typeof PlanEntered>
  | Static<typeof ValueRecorded>
  | Static<typeof ReportStepped>
  | Static<typeof PublicationStepped>
  | Static<typeof SnapshotTaken>
  | Static<typeof SnapshotSigned>
  | Static<typeof TaskStepped>

import { type Static, Type } from 'typebox'
import { Report, ReportNames } from './report.ts'

const { id, version, dataSet, region, organisation, period, dueOn, round } = Report.properties

/** A report that was submitted and waits for somebody to look, with what tells how long the look will take. */
export const WaitingReport = Type.Object({
  id,
  version,
  dataSet,
  region,
  organisation,
  period,
  dueOn,
  round,
  names: ReportNames,
  submittedAt: Type.String({ format: 'date-time' }),
  late: Type.Boolean({ description: 'first submitted after its day' }),
  asked: Type.Integer({ description: 'indicators asked for' }),
  filled: Type.Integer({ description: 'indicators filled in' }),
  warnings: Type.Integer({ description: 'odd figures; each has a comment, or it could not have been submitted' }),
  comments: Type.Integer({ description: 'cells that the respondent has said something about' }),
  changed: Type.Optional(
    Type.Integer({ description: 'cells that differ from the submission before, where there was one' }),
  ),
  ownReport: Type.Boolean({ description: 'the reader submitted it and cannot pass it' }),
})
export type WaitingReport = Static<typeof WaitingReport>

export const ReviewQueue = Type.Object({
  rows: Type.Array(WaitingReport, { description: 'late ones first, then by how long they wait' }),
  further: Type.Integer({ description: 'waiting beyond those listed' }),
})
export type ReviewQueue = Static<typeof ReviewQueue>

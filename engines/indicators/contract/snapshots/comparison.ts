import { type Static, Type } from 'typebox'
import { BilingualWords, Code } from '../definition.ts'
import { Evaluation, SeriesPoint, Verdict } from '../evaluation.ts'
import { SnapshotKind } from './scheme.ts'

/** Which way a figure or a verdict has gone. `unknown`: nobody can say, since the two do not compare or no way is the better one. */
export const ChangeEffect = Type.Enum(['better', 'worse', 'same', 'unknown'])
export type ChangeEffect = Static<typeof ChangeEffect>

const Side = Type.Object({
  figure: Type.Optional(SeriesPoint),
  verdict: Verdict,
  target: Type.String({ description: 'as printed' }),
  progress: Evaluation.properties.progress,
})

export const ComparedIndicator = Type.Object({
  indicator: Code,
  name: Type.String(),
  nameEn: Type.Optional(Type.String()),
  domain: Code,
  unit: Type.String(),
  decimals: Type.Optional(Type.Integer()),
  /** Missing: the plan did not have it then, or does not have it now. */
  before: Type.Optional(Side),
  after: Type.Optional(Side),
  /** In the indicator's unit; only between two numbers of one unit. */
  absolute: Type.Optional(Type.Number()),
  /** Per cent of the figure then; none where that is zero. */
  percent: Type.Optional(Type.Number()),
  figureChange: ChangeEffect,
  /** Both have 95 % limits and these overlap: the change may be chance. */
  overlaps: Type.Optional(Type.Boolean()),
  verdictChange: ChangeEffect,
  targetChanged: Type.Boolean(),
  definitionChanged: Type.Boolean(),
})
export type ComparedIndicator = Static<typeof ComparedIndicator>

/** One of the two: a snapshot, or the plan as of a day without one. */
export const ComparedSide = Type.Object({
  id: Type.Optional(Type.String({ format: 'uuid' })),
  title: Type.Optional(Type.String()),
  kind: Type.Optional(SnapshotKind),
  asOf: Type.String(),
  planVersion: Type.Integer(),
  rules: Type.String(),
})
export type ComparedSide = Static<typeof ComparedSide>

const Counts = Type.Record(Type.String(), Type.Integer())

export const SnapshotComparison = Type.Object({
  plan: Code,
  title: Type.String({ description: 'of the plan' }),
  before: ComparedSide,
  after: ComparedSide,
  rows: Type.Array(ComparedIndicator),
  domains: Type.Array(
    Type.Object({
      code: Code,
      name: BilingualWords,
      before: Counts,
      after: Counts,
      better: Type.Integer({ description: 'indicators with a better verdict now' }),
      worse: Type.Integer(),
    }),
  ),
  /** Written from the figures by the platform and by nobody else. */
  summary: Type.Object({ generated: Type.Literal(true), sentences: Type.Array(BilingualWords) }),
  invented: Type.Boolean(),
})
export type SnapshotComparison = Static<typeof SnapshotComparison>

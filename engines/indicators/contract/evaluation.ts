import { type Static, Type } from 'typebox'
import { BilingualWords, Code } from './definition.ts'
import { Absence, Basis, ValueStatus } from './value.ts'

/** In the order of alarm used for sorting is the UI's choice; the meaning of each is in docs/evaluation.md. */
export const VERDICTS = [
  'achieved',
  'on-track',
  'at-risk',
  'off-track',
  'worsening',
  'no-data',
  'not-evaluable',
  'not-due',
] as const
export const Verdict = Type.Enum([...VERDICTS])
export type Verdict = Static<typeof Verdict>

/** One point of a series, numbers only as far as the measure has them. */
export const SeriesPoint = Type.Object({
  period: Type.String(),
  value: Type.Optional(Type.Number()),
  parts: Type.Optional(Type.Array(Type.Number())),
  level: Type.Optional(Type.String()),
  attained: Type.Optional(Type.Boolean()),
  absence: Type.Optional(Absence),
  lower: Type.Optional(Type.Number()),
  upper: Type.Optional(Type.Number()),
  numerator: Type.Optional(Type.Number()),
  denominator: Type.Optional(Type.Number()),
  basis: Basis,
  status: ValueStatus,
  revision: Type.Integer(),
  availableOn: Type.String(),
  invented: Type.Boolean(),
})
export type SeriesPoint = Static<typeof SeriesPoint>

/** Healthy People classes (2030 methods), on unrounded figures. */
export const ProgressClass = Type.Enum(['met', 'improving', 'little-change', 'worse', 'baseline-only', 'informational'])
export type ProgressClass = Static<typeof ProgressClass>

export const Progress = Type.Object({
  class: ProgressClass,
  /** Per cent of the targeted change achieved; absent where it has no meaning. */
  percent: Type.Optional(Type.Number()),
  /** |recent − base| over its standard error; absent without standard errors. */
  z: Type.Optional(Type.Number()),
})
export type Progress = Static<typeof Progress>

export const Projection = Type.Object({
  year: Type.Integer(),
  value: Type.Number(),
  /** 95 % prediction limits; absent with fewer than four points. */
  lower: Type.Optional(Type.Number()),
  upper: Type.Optional(Type.Number()),
  /** How the line was drawn, e.g. `linear trend of 5 points`. */
  method: Type.String(),
})
export type Projection = Static<typeof Projection>

/** One sentence that a vice-mayor understands, with the code and figures it was made from. */
export const Reason = Type.Object({
  code: Type.String(),
  figures: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number()])),
  text: BilingualWords,
})
export type Reason = Static<typeof Reason>

export const Evaluation = Type.Object({
  code: Code,
  asOf: Type.String(),
  verdict: Verdict,
  latest: Type.Optional(SeriesPoint),
  /** Where the path to the target stands at the latest figure's period. */
  expected: Type.Optional(Type.Number()),
  /** The number the target comes to, after base years and relative changes are worked out. */
  goal: Type.Optional(Type.Number()),
  progress: Progress,
  projection: Type.Optional(Projection),
  reason: Reason,
  /** Version of the rules in docs/evaluation.md. */
  ruleVersion: Type.String(),
})
export type Evaluation = Static<typeof Evaluation>

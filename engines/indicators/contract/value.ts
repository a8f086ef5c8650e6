import { type Static, Type } from 'typebox'
import { Code } from './definition.ts'
import { RegionCode } from './plan.ts'

/** Why there is no figure. These and zero are different things and are shown differently. */
export const Absence = Type.Enum(['suppressed', 'not-collected', 'not-calculable'])
export type Absence = Static<typeof Absence>

/** `reported` by a department, `computed` from records; both may stand side by side and a difference is a finding. */
export const Basis = Type.Enum(['reported', 'computed'])
export type Basis = Static<typeof Basis>

export const ValueStatus = Type.Enum(['preliminary', 'final'])

export const Provenance = Type.Object({
  source: Type.String({ minLength: 1, description: 'who or what the figure comes from' }),
  locator: Type.Optional(Type.String()),
  /** True for demonstration figures: shown with a mark wherever the figure is. */
  invented: Type.Optional(Type.Boolean()),
  /**
   * True for history: the figure was published elsewhere on `availableOn`, before it was recorded here. Without the mark
   * a figure is known from the day on which it is recorded.
   */
  backfilled: Type.Optional(Type.Boolean()),
  /** Where it was published, so that anybody can look it up: title and number, or address. Required of a backfilled figure. */
  publication: Type.Optional(Type.String({ maxLength: 300 })),
  ruleVersion: Type.Optional(Type.String()),
  note: Type.Optional(Type.String({ maxLength: 500 })),
})
export type Provenance = Static<typeof Provenance>

/** No figure of a city comes near it, and what is worked out from such figures stays a number. */
const LARGEST = 1e15
const Figure = Type.Number({ minimum: -LARGEST, maximum: LARGEST })

/** What a person or a pack states about one indicator, region and period. Exactly one of value, parts, level, attained, absence. */
export const ValueStatement = Type.Object({
  indicator: Code,
  region: RegionCode,
  period: Type.String({ description: 'period code: 2024, 2024-Q1, 2024-03 …' }),
  basis: Basis,
  value: Type.Optional(Figure),
  parts: Type.Optional(Type.Array(Figure, { minItems: 2 })),
  level: Type.Optional(Type.String({ maxLength: 20 })),
  attained: Type.Optional(Type.Boolean()),
  absence: Type.Optional(Absence),
  numerator: Type.Optional(Type.Number({ minimum: 0, maximum: LARGEST })),
  denominator: Type.Optional(Type.Number({ exclusiveMinimum: 0, maximum: LARGEST })),
  /** 95 % limits; computed from numerator and denominator when not given. */
  lower: Type.Optional(Figure),
  upper: Type.Optional(Figure),
  organisation: Type.Optional(Code),
  status: ValueStatus,
  /** The day from which the figure could be known; an evaluation as of an earlier day does not see it. */
  availableOn: Type.String({
    description:
      'YYYY-MM-DD. Recorded without `provenance.backfilled`, a day before the day of recording is moved on to it.',
  }),
  provenance: Provenance,
})
export type ValueStatement = Static<typeof ValueStatement>

/** A statement as kept: never overwritten; a later revision stands beside it. */
export const IndicatorValue = Type.Object({
  ...ValueStatement.properties,
  revision: Type.Integer({ minimum: 1 }),
  recordedAt: Type.String({ format: 'date-time' }),
})
export type IndicatorValue = Static<typeof IndicatorValue>

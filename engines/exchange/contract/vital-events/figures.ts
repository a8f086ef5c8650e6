import { BilingualName, Day, RegionCode, Slug } from '@kangcheng/access/contract'
import { type Static, Type } from 'typebox'
import { VITAL_TEXT } from './certificates.ts'
import { VITAL_SEXES } from './words.ts'

const Year = Type.Integer({ minimum: 1950, maximum: 2200 })
const Id = Type.String({ format: 'uuid' })

/** People of one sex in one age band, at the middle of the year. `both` where the source does not part them. */
export const PopulationRow = Type.Object({
  sex: Type.Enum(['male', 'female', 'both']),
  /** Completed years at which the band begins. */
  from: Type.Integer({ minimum: 0, maximum: 120 }),
  persons: Type.Integer({ minimum: 0, maximum: 2_000_000_000 }),
})
export type PopulationRow = Static<typeof PopulationRow>

export const PopulationWish = Type.Object({
  region: RegionCode,
  year: Year,
  source: Type.String({ minLength: 2, maxLength: 200, pattern: VITAL_TEXT }),
  /** The day that the counts are of. */
  asOf: Day,
  rows: Type.Array(PopulationRow, { minItems: 1, maxItems: 400 }),
})
export type PopulationWish = Static<typeof PopulationWish>

/** As entered; the newest of a region and year is used, the others stay. */
export const Population = Type.Object({
  ...PopulationWish.properties,
  id: Id,
  at: Type.String({ format: 'date-time' }),
  by: Type.String(),
})
export type Population = Static<typeof Population>

export const FigureQuestion = Type.Object({
  region: RegionCode,
  /** Last year; with `years` 3 the two before it are pooled with it. */
  year: Year,
  years: Type.Optional(Type.Union([Type.Literal(1), Type.Literal(3)])),
  sex: Type.Optional(Type.Enum(['male', 'female'])),
})
export type FigureQuestion = Static<typeof FigureQuestion>

/** Why there is no figure. */
export const FIGURE_ABSENCES = [
  'no-population',
  'no-births',
  'not-finite',
  'outside-range',
  'contradiction',
  'incomplete',
  'too-few',
  'undetermined',
] as const

/** A figure, what it was made of, and how. `rows` are filters of the certificates behind numerator and denominator. */
export const VitalFigure = Type.Object({
  code: Slug,
  name: BilingualName,
  unit: Type.String(),
  value: Type.Optional(Type.Number()),
  lower: Type.Optional(Type.Number()),
  upper: Type.Optional(Type.Number()),
  absence: Type.Optional(Type.Enum([...FIGURE_ABSENCES])),
  numerator: Type.Integer(),
  denominator: Type.Optional(Type.Number()),
  method: BilingualName,
  rows: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean()])),
})
export type VitalFigure = Static<typeof VitalFigure>

/** Exactly as computed; rounding is the reader's. */
export const LifeTableBand = Type.Object({
  from: Type.Integer(),
  persons: Type.Number(),
  deaths: Type.Integer(),
  mortality: Type.Number(),
  probability: Type.Number(),
  survivors: Type.Number(),
  yearsLived: Type.Number(),
  expectancy: Type.Optional(Type.Number()),
  lower: Type.Optional(Type.Number()),
  upper: Type.Optional(Type.Number()),
  standardError: Type.Optional(Type.Number()),
})
export type LifeTableBand = Static<typeof LifeTableBand>

const AgeCount = Type.Object({
  from: Type.Integer(),
  below: Type.Optional(Type.Integer({ description: 'left out: and over' })),
  male: Type.Integer(),
  female: Type.Integer(),
  unknown: Type.Integer(),
})

export const VitalFigures = Type.Object({
  region: RegionCode,
  regionName: BilingualName,
  years: Type.Array(Year),
  sex: Type.Optional(Type.Enum([...VITAL_SEXES])),
  asOf: Type.String({ format: 'date-time' }),
  rules: Type.Object({ code: Slug, version: Type.Integer(), status: Type.String() }),
  /** Of certificates that are counted, how many nobody has checked yet; and those that wait for a correction, not counted. */
  unchecked: Type.Integer(),
  returned: Type.Integer(),
  duplicates: Type.Integer(),
  ageUnknown: Type.Integer(),
  ages: Type.Array(AgeCount),
  causes: Type.Array(
    Type.Object({
      code: Slug,
      name: BilingualName,
      male: Type.Integer(),
      female: Type.Integer(),
      unknown: Type.Integer(),
    }),
  ),
  figures: Type.Array(VitalFigure),
  lifeTable: Type.Array(LifeTableBand),
  population: Type.Array(Type.Object({ year: Year, source: Type.String(), asOf: Day, persons: Type.Integer() })),
  /** Years without a population that could be used. */
  missingYears: Type.Array(Year),
  suppressBelow: Type.Integer(),
})
export type VitalFigures = Static<typeof VitalFigures>

/** How complete and how quick registration is, by place of residence. */
export const CompletenessRow = Type.Object({
  region: RegionCode,
  name: BilingualName,
  deaths: Type.Integer(),
  persons: Type.Optional(Type.Integer()),
  rate: Type.Optional(Type.Number({ description: 'per 1,000' })),
  expected: Type.Optional(Type.Number({ description: 'deaths at the floor' })),
  /** Registered of expected, at most 1 where the floor is reached. */
  completeness: Type.Optional(Type.Number()),
  isBelowFloor: Type.Optional(Type.Boolean()),
  submitDays: Type.Optional(Type.Number({ description: 'median, from death' })),
  checkDays: Type.Optional(Type.Number({ description: 'median, from submission' })),
  lateSubmitted: Type.Integer(),
  lateChecked: Type.Integer(),
  illDefined: Type.Integer({ description: 'underlying causes that say little' }),
})
export type CompletenessRow = Static<typeof CompletenessRow>

export const Completeness = Type.Object({
  region: RegionCode,
  year: Year,
  asOf: Day,
  floor: Type.Number(),
  submitWithin: Type.Integer(),
  checkWithin: Type.Integer(),
  rules: Type.Object({ code: Slug, version: Type.Integer(), status: Type.String() }),
  rows: Type.Array(CompletenessRow),
})
export type Completeness = Static<typeof Completeness>

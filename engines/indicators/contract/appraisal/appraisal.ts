import { type Static, Type } from 'typebox'
import { BilingualWords, Code, Source } from '../definition.ts'
import { SeriesPoint, Verdict } from '../evaluation.ts'

/** Why a line has no share. The first two may count as zero, if the scheme says so; the others are nobody's failing. */
export const MISSING_REASONS = [
  'no-figure',
  'not-collected',
  'suppressed',
  'not-calculable',
  'no-baseline',
  'no-target',
  'not-due',
  'no-report-due',
] as const
export const MissingReason = Type.Enum([...MISSING_REASONS])
export type MissingReason = Static<typeof MissingReason>

/** Against the average of all units, by the 95 % limits of the figures behind the score. */
export const STANDINGS = ['above', 'similar', 'below'] as const
export const Standing = Type.Enum([...STANDINGS])
export type Standing = Static<typeof Standing>

/** One line of arithmetic, to be followed by hand. */
export const AppraisalStep = Type.Object({
  code: Type.String(),
  formula: BilingualWords,
  inputs: Type.Array(Type.Object({ name: BilingualWords, value: Type.Union([Type.Number(), Type.String()]) })),
  /** The formula with the numbers in it. */
  working: BilingualWords,
  result: Type.Number(),
})
export type AppraisalStep = Static<typeof AppraisalStep>

/** The figure that a line is scored on, and where it comes from as far as that was looked up. */
export const AppraisedFigure = Type.Object({ ...SeriesPoint.properties, source: Type.Optional(Type.String()) })
export type AppraisedFigure = Static<typeof AppraisedFigure>

/** One line of one unit, opened. */
export const AppraisedLine = Type.Object({
  line: Code,
  full: Type.Number({ description: 'points × coefficient' }),
  coefficient: Type.Number(),
  figure: Type.Optional(AppraisedFigure),
  verdict: Type.Optional(Verdict),
  missing: Type.Optional(MissingReason),
  /** Whether the line counts in the score: with data, or as zero. */
  counted: Type.Boolean(),
  share: Type.Optional(Type.Number()),
  points: Type.Optional(Type.Number()),
  steps: Type.Array(AppraisalStep),
})
export type AppraisedLine = Static<typeof AppraisedLine>

const Arithmetic = Type.Object({ lines: Type.Array(AppraisedLine), steps: Type.Array(AppraisalStep) })
export type Arithmetic = Static<typeof Arithmetic>

/** One unit in the ranking. */
export const AppraisedUnit = Type.Object({
  unit: Type.String({ description: 'code of the organisation or region' }),
  name: BilingualWords,
  /** Absent below the minimum of coverage. Units of one score have one rank, and the next is skipped. */
  rank: Type.Optional(Type.Integer({ minimum: 1 })),
  score: Type.Optional(Type.Number({ description: 'two decimals; up to 100 and the bonus' })),
  /** 95 % limits, where figures behind the score have limits. */
  lower: Type.Optional(Type.Number()),
  upper: Type.Optional(Type.Number()),
  standing: Type.Optional(Standing),
  /** The period before, as known on the same day. */
  previous: Type.Optional(Type.Object({ rank: Type.Integer(), score: Type.Number() })),
  full: Type.Number({ description: 'full points of all its lines' }),
  load: Type.Number({ description: 'coefficient of work: its full points over the mean of all units' }),
  coverage: Type.Number(),
  /** Line → points; lines without data are left out. */
  points: Type.Record(Code, Type.Number()),
  bonuses: Type.Array(Code),
  bonus: Type.Number(),
  vetoes: Type.Array(Code),
  flags: Type.Array(Code),
  arithmetic: Type.Optional(Arithmetic),
  invented: Type.Boolean(),
})
export type AppraisedUnit = Static<typeof AppraisedUnit>

export const AppraisalSchemeSummary = Type.Object({
  code: Code,
  version: Type.Integer(),
  name: BilingualWords,
  plan: Code,
  frequency: Type.Enum(['month', 'quarter', 'half-year', 'year']),
  units: Type.Enum(['responsibility', 'region']),
  source: Source,
})
export type AppraisalSchemeSummary = Static<typeof AppraisalSchemeSummary>

/** A text written from figures alone, one paragraph a subject. Nobody has read it over. */
export const Bulletin = Type.Object({
  title: BilingualWords,
  paragraphs: Type.Array(BilingualWords),
  generated: Type.Literal(true),
})
export type Bulletin = Static<typeof Bulletin>

const About = Type.Object({
  scheme: AppraisalSchemeSummary,
  period: Type.String(),
  asOf: Type.String(),
  missing: Type.Enum(['spread', 'zero']),
  minimumCoverage: Type.Number(),
  bonusCeiling: Type.Number({ description: '0 when the scheme gives none' }),
  lines: Type.Array(
    Type.Object({
      line: Code,
      name: BilingualWords,
      item: Code,
      itemName: BilingualWords,
      kind: Type.Enum(['indicators', 'timeliness', 'completeness']),
      points: Type.Number(),
      unit: Type.String({ description: 'of the figure' }),
    }),
    { description: 'in the order of the scheme' },
  ),
  bonuses: Type.Array(Type.Object({ code: Code, name: BilingualWords, points: Type.Number() })),
  vetoes: Type.Array(Type.Object({ code: Code, name: BilingualWords, cap: Type.Number() })),
  flags: Type.Array(Type.Object({ code: Code, name: BilingualWords, colour: Type.Enum(['red', 'black']) })),
  units: Type.Integer({ description: 'units appraised' }),
  ranked: Type.Integer({ description: 'units with a score' }),
  average: Type.Optional(Type.Number({ description: 'mean of the scores' })),
})

/** The ranking of a period. */
export const Appraisal = Type.Object({
  ...About.properties,
  /** Periods that can be asked about, newest first. */
  periods: Type.Array(Type.String()),
  previousPeriod: Type.Optional(Type.String()),
  /** By rank; units without one last. */
  ranking: Type.Array(AppraisedUnit),
  bulletin: Bulletin,
  invented: Type.Boolean(),
})
export type Appraisal = Static<typeof Appraisal>

/** One unit of a ranking with its arithmetic opened and the sources of its figures looked up. */
export const UnitAppraisal = Type.Object({
  ...About.properties,
  unit: AppraisedUnit,
  arithmetic: Arithmetic,
})
export type UnitAppraisal = Static<typeof UnitAppraisal>

/** Units of a scheme by one indicator on its control limits; see docs/appraisal.md. */
export const AppraisalFunnel = Type.Object({
  scheme: AppraisalSchemeSummary,
  period: Type.String(),
  asOf: Type.String(),
  indicator: Code,
  name: BilingualWords,
  unit: Type.String(),
  better: Type.Optional(Type.Enum(['increase', 'decrease'])),
  method: Type.Enum(['binomial', 'poisson']),
  /** Of all units together: Σ numerators ÷ Σ denominators, in the indicator's unit. */
  average: Type.Optional(Type.Number()),
  points: Type.Array(
    Type.Object({
      unit: Type.String(),
      name: BilingualWords,
      period: Type.String(),
      numerator: Type.Number(),
      denominator: Type.Number(),
      value: Type.Number({ description: 'numerator ÷ denominator, in the unit of the indicator' }),
      /** 95 % and 99.8 % control limits around the average at this denominator. */
      lower95: Type.Number(),
      upper95: Type.Number(),
      lower998: Type.Number(),
      upper998: Type.Number(),
      standing: Type.Enum(['far-above', 'above', 'similar', 'below', 'far-below']),
    }),
  ),
  /** The limits between the units, by growing denominator: to draw them. */
  limits: Type.Array(
    Type.Object({
      denominator: Type.Number(),
      lower95: Type.Number(),
      upper95: Type.Number(),
      lower998: Type.Number(),
      upper998: Type.Number(),
    }),
  ),
  /** Names of units without a numerator and a denominator. */
  without: Type.Array(BilingualWords),
  invented: Type.Boolean(),
})
export type AppraisalFunnel = Static<typeof AppraisalFunnel>

import { type Static, Type } from 'typebox'

export const Code = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80 })
export const BilingualWords = Type.Object({
  zh: Type.String({ minLength: 1 }),
  en: Type.Optional(Type.String({ minLength: 1 })),
})

/** Which way is better. `none`: neither; the figure is shown without judgement. */
export const Direction = Type.Enum(['increase', 'decrease', 'none'])
export type Direction = Static<typeof Direction>

/** What one figure of the indicator is. `level` is ordered A best; `milestone` is done or not done. */
export const Measure = Type.Enum(['number', 'parts', 'level', 'milestone'])
export type Measure = Static<typeof Measure>

/** How limits are computed when a numerator and a denominator are reported. Names as in @kangcheng/methods. */
export const IntervalMethod = Type.Enum(['none', 'wilson', 'byar'])

/** A rule from a standard carries the standard, its date and whether we have seen its text. */
export const Source = Type.Object({
  title: Type.String({ minLength: 1 }),
  date: Type.Optional(Type.String({ description: 'day, month or year of the source' })),
  locator: Type.Optional(Type.String({ description: 'table, row, section or page' })),
  status: Type.Enum(['verified', 'unverified']),
})
export type Source = Static<typeof Source>

/** An indicator as a versioned definition, kind `indicator` in a pack. */
export const IndicatorDefinition = Type.Object({
  code: Code,
  version: Type.Integer({ minimum: 1 }),
  name: BilingualWords,
  /** Names the same indicator goes by in plans; matched after normalisation. */
  aliases: Type.Optional(Type.Array(Type.String())),
  unit: Type.String({ description: 'as printed; empty for levels and milestones' }),
  direction: Direction,
  measure: Measure,
  /** How many base units one unit is: 100 for %, 1000 for ‰, 100000 for 1/10万. Needed where a numerator is reported. */
  factor: Type.Optional(Type.Number({ exclusiveMinimum: 0 })),
  numerator: Type.Optional(BilingualWords),
  denominator: Type.Optional(BilingualWords),
  /** What the numerator counts; people when left out, and small counts of people are not published. */
  counts: Type.Optional(Type.Enum(['people', 'things'])),
  formula: Type.Union([
    Type.Object({ kind: Type.Literal('reported') }),
    Type.Object({
      kind: Type.Literal('computed'),
      view: Type.String(),
      numerator: Type.String(),
      denominator: Type.Optional(Type.String()),
    }),
  ]),
  interval: IntervalMethod,
  /** A figure outside is questioned, not refused. */
  plausible: Type.Optional(Type.Object({ low: Type.Number(), high: Type.Number() })),
  decimals: Type.Integer({ minimum: 0, maximum: 6 }),
  frequency: Type.Enum(['month', 'quarter', 'half-year', 'year']),
  rationale: Type.Optional(BilingualWords),
  caveats: Type.Optional(BilingualWords),
  source: Source,
})
export type IndicatorDefinition = Static<typeof IndicatorDefinition>

/** A composite index, kind `index` in a pack: weighted scores of indicators in sub-indices, 0–100. */
export const IndexDefinition = Type.Object({
  code: Code,
  version: Type.Integer({ minimum: 1 }),
  name: BilingualWords,
  /** Which combination rule of @kangcheng/methods; see docs/healthy-city-index.md. */
  method: Type.Enum(['mean-of-expert-and-entropy', 'product-of-expert-and-entropy', 'expert']),
  /** Fewer indicators than this share of a sub-index with figures: the sub-index is not calculable. */
  minimumCoverage: Type.Number({ minimum: 0, maximum: 1 }),
  dimensions: Type.Array(
    Type.Object({
      code: Code,
      name: BilingualWords,
      indicators: Type.Array(
        Type.Object({
          indicator: Code,
          number: Type.String({ description: 'number in the official list' }),
          weight: Type.Number({ exclusiveMinimum: 0, description: 'expert weight, all together 1' }),
          /** Score 0 and score 100; fixed so that history stays comparable. */
          worst: Type.Number(),
          best: Type.Number(),
        }),
        { minItems: 1 },
      ),
    }),
    { minItems: 1 },
  ),
  source: Source,
})
export type IndexDefinition = Static<typeof IndexDefinition>

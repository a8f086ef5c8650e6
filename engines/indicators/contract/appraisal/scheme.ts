import { type Static, Type } from 'typebox'
import { BilingualWords, Code, Source } from '../definition.ts'
import { Verdict } from '../evaluation.ts'
import { RegionCode } from '../plan.ts'
import { Absence } from '../value.ts'

const Share = Type.Number({ minimum: 0, maximum: 1 })
/** Keeps what is worked out from points a number that a person can follow. */
const Points = Type.Number({ exclusiveMinimum: 0, maximum: 10_000 })
/** An indicator or, of an item without one, the item. */
const LineKey = Code

/** Who is appraised. */
export const AppraisedUnits = Type.Union([
  /** The departments that the plan names, each for its indicators; `shared` adds who carries a part, or corrects the leader's. */
  Type.Object({
    by: Type.Literal('responsibility'),
    shared: Type.Optional(
      Type.Array(
        Type.Object({
          indicator: Code,
          organisation: Code,
          coefficient: Type.Number({ exclusiveMinimum: 0, maximum: 10 }),
        }),
      ),
    ),
  }),
  Type.Object({
    by: Type.Literal('region'),
    under: RegionCode,
    level: Type.Enum(['province', 'city', 'county', 'township', 'village', 'zone']),
  }),
])
export type AppraisedUnits = Static<typeof AppraisedUnits>

/** How a figure becomes a share of the full points; see docs/appraisal.md. */
export const Curve = Type.Union([
  /** Done or not; with `reach` a number counts as done when it is there or better. */
  Type.Object({ kind: Type.Literal('all-or-none'), reach: Type.Optional(Type.Number()) }),
  /** min(1, figure ÷ base); base ÷ figure where less is better. */
  Type.Object({
    kind: Type.Literal('ratio'),
    to: Type.Union([Type.Number({ exclusiveMinimum: 0 }), Type.Enum(['target', 'baseline'])]),
  }),
  /** The part of the way from the plan's baseline to its target that is done. */
  Type.Object({ kind: Type.Literal('target-share') }),
  /** A straight line from `floor` (nothing) to `full` (all). */
  Type.Object({ kind: Type.Literal('linear'), floor: Type.Number(), full: Type.Number() }),
  /** By place among the units with a figure: the first gets all, the last the share `last`. */
  Type.Object({ kind: Type.Literal('rank'), last: Share }),
  /** What each verdict of the plan's evaluation is worth. */
  Type.Object({
    kind: Type.Literal('verdict'),
    shares: Type.Object({
      achieved: Share,
      'on-track': Share,
      'at-risk': Share,
      'off-track': Share,
      worsening: Share,
    }),
  }),
])
export type Curve = Static<typeof Curve>

const item = { code: Code, name: BilingualWords, points: Points }

export const AppraisalItem = Type.Union([
  Type.Object({
    ...item,
    kind: Type.Literal('indicators'),
    /** Each gets the points; `of-plan` is every indicator of the plan that no other item names. */
    indicators: Type.Union([Type.Literal('of-plan'), Type.Array(Code, { minItems: 1 })]),
    curve: Curve,
  }),
  /** Reports that came in time, over those that were due. */
  Type.Object({ ...item, kind: Type.Literal('timeliness'), dataSets: Type.Array(Code, { minItems: 1 }) }),
  /** Required cells filled in, over those of all reports that were due. */
  Type.Object({ ...item, kind: Type.Literal('completeness'), dataSets: Type.Array(Code, { minItems: 1 }) }),
])
export type AppraisalItem = Static<typeof AppraisalItem>

const compared = { comparator: Type.Enum(['>=', '>', '<=', '<']), value: Type.Number() }

/** What can be asked of a unit before it has a score. Of a line without data, no condition holds. */
export const LineCondition = Type.Union([
  Type.Object({ of: Type.Literal('figure'), line: LineKey, ...compared }),
  Type.Object({ of: Type.Literal('share'), line: LineKey, ...compared }),
  Type.Object({ of: Type.Literal('verdict'), line: LineKey, is: Type.Array(Verdict, { minItems: 1 }) }),
  /** The share of lines with data that have all their points. */
  Type.Object({ of: Type.Literal('full-lines'), ...compared }),
])
export type LineCondition = Static<typeof LineCondition>

export const UnitCondition = Type.Union([
  ...LineCondition.anyOf,
  Type.Object({ of: Type.Literal('score'), ...compared }),
  /** Ranks from the top, ties included. */
  Type.Object({ of: Type.Literal('first'), places: Type.Integer({ minimum: 1 }) }),
  /** Ranks from the bottom, ties included. */
  Type.Object({ of: Type.Literal('last'), places: Type.Integer({ minimum: 1 }) }),
  Type.Object({
    of: Type.Literal('standing'),
    is: Type.Array(Type.Enum(['above', 'similar', 'below']), { minItems: 1 }),
  }),
])
export type UnitCondition = Static<typeof UnitCondition>

const rule = { code: Code, name: BilingualWords }
const allOf = <Schema extends typeof LineCondition | typeof UnitCondition>(condition: Schema) =>
  Type.Array(condition, { minItems: 1, description: 'all of them must hold' })

export const BonusRule = Type.Object({ ...rule, points: Points, when: allOf(LineCondition) })
/** Holds the score down, at `cap`; 0 takes all of it. */
export const VetoRule = Type.Object({
  ...rule,
  cap: Type.Number({ minimum: 0, maximum: 100 }),
  when: allOf(LineCondition),
})
export const FlagRule = Type.Object({ ...rule, colour: Type.Enum(['red', 'black']), when: allOf(UnitCondition) })
export type FlagRule = Static<typeof FlagRule>

/** What is known of one line of one unit in an example; it stands for figures, evaluation and reports. */
export const GivenLine = Type.Object({
  value: Type.Optional(Type.Number()),
  lower: Type.Optional(Type.Number()),
  upper: Type.Optional(Type.Number()),
  attained: Type.Optional(Type.Boolean()),
  absence: Type.Optional(Absence),
  verdict: Type.Optional(Verdict),
  better: Type.Optional(Type.Enum(['increase', 'decrease'])),
  baseline: Type.Optional(Type.Number()),
  target: Type.Optional(Type.Number()),
  coefficient: Type.Optional(Type.Number({ exclusiveMinimum: 0 })),
  /** Reports or cells: how many were due, how many are good. */
  due: Type.Optional(Type.Integer({ minimum: 0 })),
  good: Type.Optional(Type.Integer({ minimum: 0 })),
})
export type GivenLine = Static<typeof GivenLine>

export const AppraisalExample = Type.Object({
  title: BilingualWords,
  /** Unit → line → what is known. */
  given: Type.Record(Type.String(), Type.Record(LineKey, GivenLine)),
  /** Unit → what comes out; `score: none` for a unit without one. */
  expect: Type.Record(
    Type.String(),
    Type.Object({
      score: Type.Optional(Type.Union([Type.Number(), Type.Literal('none')])),
      rank: Type.Optional(Type.Integer({ minimum: 1 })),
      standing: Type.Optional(Type.Enum(['above', 'similar', 'below'])),
      flags: Type.Optional(Type.Array(Code)),
    }),
  ),
})
export type AppraisalExample = Static<typeof AppraisalExample>

/** An appraisal scheme 考核方案, kind `appraisal-scheme` in a pack. */
export const AppraisalScheme = Type.Object({
  code: Code,
  version: Type.Integer({ minimum: 1 }),
  name: BilingualWords,
  plan: Code,
  frequency: Type.Enum(['month', 'quarter', 'half-year', 'year']),
  /** The first period appraised. */
  from: Type.String({ description: 'period code' }),
  units: AppraisedUnits,
  /** A figure counts that ends within the period, or up to so many months before it begins. */
  reachBack: Type.Integer({ minimum: 0, maximum: 60 }),
  /**
   * What a line without data does: its points are spread over the unit's other lines, or it counts as zero. A figure that is
   * suppressed or cannot be calculated is nobody's failing and is always left out.
   */
  missing: Type.Enum(['spread', 'zero']),
  /** Units with less coverage have no score. */
  minimumCoverage: Share,
  items: Type.Array(AppraisalItem, { minItems: 1 }),
  bonus: Type.Optional(
    Type.Object({ ceiling: Type.Number({ exclusiveMinimum: 0, maximum: 100 }), rules: Type.Array(BonusRule) }),
  ),
  vetoes: Type.Optional(Type.Array(VetoRule)),
  flags: Type.Optional(Type.Array(FlagRule)),
  examples: Type.Array(AppraisalExample, { minItems: 1 }),
  source: Source,
})
export type AppraisalScheme = Static<typeof AppraisalScheme>

import { type Static, Type } from 'typebox'

/** `~` is 左右: within five per cent of the value, see docs/evaluation.md. `=` is a bare number: reach it, in the indicator's direction. */
export const Comparator = Type.Enum(['>=', '<=', '>', '<', '=', '~'])
export type Comparator = Static<typeof Comparator>

export const ChangeDirection = Type.Enum(['increase', 'decrease', 'improve', 'steady'])
export type ChangeDirection = Static<typeof ChangeDirection>

const Unit = Type.Optional(Type.String({ description: 'as printed: %, ‰, 岁, 张, 1/10万, 个百分点 …' }))
/** The phrase as the government wrote it; always kept, since it is what binds. */
const Text = Type.String({ minLength: 1, maxLength: 500 })

/** A number to reach or keep. `direction: steady` is 保持: it must hold at the end, not only once. */
export const ThresholdTarget = Type.Object({
  kind: Type.Literal('threshold'),
  comparator: Comparator,
  value: Type.Number(),
  unit: Unit,
  direction: Type.Optional(ChangeDirection),
  text: Text,
})
export type ThresholdTarget = Static<typeof ThresholdTarget>

/** Between two numbers, both included. */
export const RangeTarget = Type.Object({
  kind: Type.Literal('range'),
  value: Type.Object({ low: Type.Number(), high: Type.Number() }),
  unit: Unit,
  text: Text,
})
export type RangeTarget = Static<typeof RangeTarget>

/**
 * A change from a base year: +15 %, +1 岁, −1 个百分点 a year.
 * `change` is signed; in `%` it is relative to the base value, in any other unit it is added to it.
 * Without `base` the plan's own base year is meant. `per: 'year'` repeats the change each year of the plan.
 */
export const RelativeTarget = Type.Object({
  kind: Type.Literal('relative'),
  change: Type.Number(),
  comparator: Type.Optional(Comparator),
  unit: Unit,
  base: Type.Optional(Type.Integer({ minimum: 1900, maximum: 2200 })),
  per: Type.Optional(Type.Literal('year')),
  direction: ChangeDirection,
  text: Text,
})
export type RelativeTarget = Static<typeof RelativeTarget>

/** Only a way to go: 逐年增加, 持续改善, 持续下降. */
export const TrendTarget = Type.Object({ kind: Type.Literal('trend'), direction: ChangeDirection, text: Text })
export type TrendTarget = Static<typeof TrendTarget>

/** An ordered level, A best: C 级, B级及以上 (`comparator: '>='` means this level or better). */
export const GradeTarget = Type.Object({
  kind: Type.Literal('grade'),
  level: Type.String({ minLength: 1, maxLength: 20 }),
  comparator: Type.Optional(Comparator),
  text: Text,
})
export type GradeTarget = Static<typeof GradeTarget>

/** Something to be done, not counted: 提前实现, 建成. */
export const MilestoneTarget = Type.Object({ kind: Type.Literal('milestone'), text: Text })

/** A share handed out by somebody else (完成省市分配任务) or so many for each unit (每县1所). */
export const QuotaTarget = Type.Object({
  kind: Type.Literal('quota'),
  comparator: Type.Optional(Comparator),
  value: Type.Optional(Type.Number()),
  unit: Unit,
  text: Text,
})
export type QuotaTarget = Static<typeof QuotaTarget>

export const SimpleTarget = Type.Union([
  ThresholdTarget,
  RangeTarget,
  RelativeTarget,
  TrendTarget,
  GradeTarget,
  MilestoneTarget,
  QuotaTarget,
])
export type SimpleTarget = Static<typeof SimpleTarget>

/** Several targets in one cell: 100;85. Each must hold. */
export const PartsTarget = Type.Object({
  kind: Type.Literal('parts'),
  parts: Type.Array(SimpleTarget, { minItems: 2, maxItems: 10 }),
  text: Text,
})
export type PartsTarget = Static<typeof PartsTarget>

/** Not understood: kept and asked for, never guessed. An empty cell is an empty text. */
export const TextTarget = Type.Object({ kind: Type.Literal('text'), text: Type.String({ maxLength: 500 }) })

export const Target = Type.Union([...SimpleTarget.anyOf, PartsTarget, TextTarget])
export type Target = Static<typeof Target>
export type TargetKind = Target['kind']

import { type Static, Type } from 'typebox'

/** What a person is known by. `deceased`: the day, or `true` where only the fact is known. */
export const GOLDEN_FIELDS = ['name', 'sex', 'birthDate', 'identityNumber', 'phone', 'address', 'deceased'] as const
export type GoldenFieldName = (typeof GOLDEN_FIELDS)[number]

/** Why of several charts this one's word is taken. */
export const SURVIVAL_REASONS = ['registry', 'verified', 'frequent', 'recent', 'only'] as const

const GoldenField = Type.Object({
  value: Type.String(),
  /** `Patient/…` */
  chart: Type.String(),
  why: Type.Enum([...SURVIVAL_REASONS]),
})
export type GoldenField = Static<typeof GoldenField>

/** The golden record 主索引信息: field by field what survives, from which chart, and why. */
export const Golden = Type.Partial(Type.Record(Type.Enum([...GOLDEN_FIELDS]), GoldenField))
export type Golden = Static<typeof Golden>

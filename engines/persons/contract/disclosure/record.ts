import { BilingualName, Purpose, Slug } from '@kangcheng/access/contract'
import { type Static, Type } from 'typebox'
import { Remark } from './consent.ts'
import { DataLevel } from './data-level.ts'

/** What entitles to look: oneself, guardianship, a law, a consent alone, a life in danger. */
export const BASES = ['own', 'guardian', 'law', 'consent', 'emergency'] as const

export const Basis = Type.Object({
  kind: Type.Enum([...BASES]),
  /** Of the rule, the guardianship, the consent or the reason. */
  code: Type.String(),
  words: BilingualName,
})
export type Basis = Static<typeof Basis>

export const RecordQuestion = Type.Object({
  purpose: Purpose,
  breakGlass: Type.Optional(Type.String({ format: 'uuid', description: 'as breaking the glass answered' })),
})
export type RecordQuestion = Static<typeof RecordQuestion>

/** A person's record over all their charts, as far as who asks may see it. */
export const PersonRecord = Type.Object({
  person: Type.String({ format: 'uuid' }),
  basis: Basis,
  highestLevel: DataLevel,
  /** Sensitive categories that are open. */
  categories: Type.Array(Slug),
  resources: Type.Array(
    Type.Object({
      source: Slug,
      level: DataLevel,
      masked: Type.Boolean({ description: 'elements above the level were taken out' }),
      resource: Type.Unknown({ description: 'FHIR R4' }),
    }),
  ),
  /** The same words whether or not something was kept back: that there is something is itself sensitive. */
  notice: Type.Optional(BilingualName),
  /** Which rules decided: `code@version`. */
  rules: Type.Array(Type.String()),
})
export type PersonRecord = Static<typeof PersonRecord>

/** Beyond one's duty, since a life is in danger 应急查阅. */
export const BreakGlassWish = Type.Object({
  kind: Slug,
  reason: Type.String({ minLength: 1, maxLength: 500 }),
})
export type BreakGlassWish = Static<typeof BreakGlassWish>

/** For what it may be done, for how long one reason holds, and within how many days it is reviewed. */
export const GlassKinds = Type.Object({
  kinds: Type.Array(Type.Object({ code: Slug, name: BilingualName })),
  minutes: Type.Integer(),
  reviewDays: Type.Integer(),
})
export type GlassKinds = Static<typeof GlassKinds>

export const BrokenGlass = Type.Object({
  id: Type.String({ format: 'uuid' }),
  until: Type.String({ format: 'date-time' }),
  /** Whether the person was told in the app; else somebody has to tell them by letter or telephone. */
  told: Type.Boolean(),
})
export type BrokenGlass = Static<typeof BrokenGlass>

/** What a reviewer reads, and says. Of the person nothing but the id: reviewing is not looking. */
export const GlassReview = Type.Object({
  id: Type.String({ format: 'uuid' }),
  person: Type.String({ format: 'uuid' }),
  at: Type.String({ format: 'date-time' }),
  by: Type.Object({ user: Type.String(), name: Type.Optional(Type.String()), organisation: Slug }),
  kind: Slug,
  reason: Type.String(),
  looks: Type.Integer({ description: 'how often the record was read under it' }),
  due: Type.String({ description: 'YYYY-MM-DD' }),
  told: Type.Boolean(),
  verdict: Type.Optional(Type.Enum(['justified', 'not-justified'])),
  remark: Type.Optional(Type.String()),
  reviewedAt: Type.Optional(Type.String({ format: 'date-time' })),
})
export type GlassReview = Static<typeof GlassReview>

export const GlassVerdict = Type.Object({ verdict: Type.Enum(['justified', 'not-justified']), remark: Remark })
export type GlassVerdict = Static<typeof GlassVerdict>

import { BilingualName, Day, PackSource, Purpose, Slug } from '@kangcheng/access/contract'
import { type Static, Type } from 'typebox'
import { DataLevel } from './data-level.ts'

export const GUARDIAN_KINDS = ['parent', 'court-appointed', 'delegated-child'] as const
/** 父母, 指定监护人, 老人委托的成年子女. */
export const GuardianKind = Type.Enum([...GUARDIAN_KINDS])
export type GuardianKind = Static<typeof GuardianKind>

/**
 * What binds those who ask to a person: one's institution keeps a chart of them; they live in the township or village that one serves; they
 * live anywhere in one's region, as for a CDC.
 */
export const Tie = Type.Enum(['treating', 'residence', 'jurisdiction'])
export type Tie = Static<typeof Tie>

const Age = Type.Integer({ minimum: 1, maximum: 120 })

/** What the law opens without a consent. */
export const LegalBasis = Type.Object({
  code: Slug,
  name: BilingualName,
  purposes: Type.Array(Purpose, { minItems: 1 }),
  /** One of these at least. */
  ties: Type.Array(Tie, { minItems: 1 }),
  highestLevel: DataLevel,
  /** Of what one's own institution wrote. */
  ownCharts: DataLevel,
  /** Left out: resources of every type. */
  types: Type.Optional(Type.Array(Type.String())),
  /** Whether the person may object 可以拒绝; a legal duty 法定职责 is not narrowed. */
  objection: Type.Boolean(),
  source: PackSource,
})
export type LegalBasis = Static<typeof LegalBasis>

const GuardianRule = Type.Object({
  kind: GuardianKind,
  /** On the birthday of this age it is over. Left out: age ends nothing. */
  endsAtAge: Type.Optional(Age),
  /** Whether sensitive categories are open too, and may be permitted to others. */
  sensitive: Type.Boolean(),
  /** From this birthday on they are the ward's own. Left out: age changes nothing. */
  sensitiveUntilAge: Type.Optional(Age),
  /** From this birthday on the ward consents in person. Left out: the guardian always consents for the ward. */
  consentsUntilAge: Type.Optional(Age),
  source: PackSource,
})

/** By what law records are opened 查阅规则, kind `disclosure-rules` of a pack. */
export const DisclosureRules = Type.Object({
  code: Slug,
  version: Type.Integer({ minimum: 1 }),
  name: BilingualName,
  validFrom: Day,
  validTo: Type.Optional(Day),
  bases: Type.Array(LegalBasis),
  emergency: Type.Object({
    name: BilingualName,
    highestLevel: Type.Integer({ minimum: 1, maximum: 4 }),
    /** For how long one reason opens one person to one account. */
    minutes: Type.Integer({ minimum: 1, maximum: 1_440 }),
    /** Within which it is reviewed. */
    reviewDays: Type.Integer({ minimum: 1, maximum: 90 }),
    kinds: Type.Array(Type.Object({ code: Slug, name: BilingualName }), { minItems: 1 }),
    source: PackSource,
  }),
  guardians: Type.Array(GuardianRule),
  /** What is kept although an account is closed. */
  retention: Type.Array(
    Type.Object({
      code: Slug,
      name: BilingualName,
      years: Type.Integer({ minimum: 1, maximum: 100 }),
      source: PackSource,
    }),
  ),
  source: PackSource,
})
export type DisclosureRules = Static<typeof DisclosureRules>

import { BilingualName, Day, PackSource, Slug } from '@kangcheng/access/contract'
import { type Static, Type } from 'typebox'
import { BirthCertificate, DeathCertificate } from './certificates.ts'
import { CHAIN_LINES, UNDERLYING_WAYS, VITAL_SEXES } from './words.ts'

/** ICD-10 categories of three signs, both ends meant: `[C00, C97]`; one sign alone: `[R54, R54]`. */
export const IcdRange = Type.Tuple([
  Type.String({ pattern: '^[A-Z][0-9]{2}$' }),
  Type.String({ pattern: '^[A-Z][0-9]{2}$' }),
])
export type IcdRange = Static<typeof IcdRange>

export const VITAL_SEVERITIES = ['error', 'warning'] as const
export type VitalSeverity = (typeof VITAL_SEVERITIES)[number]

/** Something that numbers and dates of one certificate must not do; what each asks is said in rules/vital-events/checks. */
export const DEATH_TESTS = [
  'missing',
  'line-skipped',
  'code-unreadable',
  'cause-without-code',
  'underlying-open',
  'underlying-reason',
  'id-unreadable',
  'id-check-character',
  'id-birth-date',
  'id-sex',
  'death-before-birth',
  'death-to-come',
  'certified-before-death',
  'certified-to-come',
  'interval-order',
  'interval-longer-than-life',
  'older-than',
] as const
export type DeathTest = (typeof DEATH_TESTS)[number]

/** Codes of a certificate that a check looks at: that of the underlying cause, any of Part I, any of both parts. */
export const CODE_PLACES = ['underlying', 'chain', 'any'] as const

/** True of codes in some ranges, with the sex or age that makes them doubtful. All that is given must hold. */
export const CodeCondition = Type.Object({
  of: Type.Enum([...CODE_PLACES]),
  codes: Type.Array(IcdRange, { minItems: 1 }),
  /** Of this sex the code is doubtful. */
  sex: Type.Optional(Type.Enum([...VITAL_SEXES])),
  /** Doubtful below this age, in days; from this age on. */
  ageBelowDays: Type.Optional(Type.Integer({ minimum: 0 })),
  ageFromDays: Type.Optional(Type.Integer({ minimum: 0 })),
  /** Doubtful where no code of the certificate is one of these. */
  without: Type.Optional(Type.Array(IcdRange, { minItems: 1 })),
})
export type CodeCondition = Static<typeof CodeCondition>

const CheckHead = {
  code: Slug,
  severity: Type.Enum([...VITAL_SEVERITIES]),
  message: BilingualName,
  source: PackSource,
}

export const DeathExample = Type.Object({
  given: DeathCertificate,
  on: Day,
  /** Fields that the check finds something about: `chain.b`, `birthDate`. */
  expect: Type.Array(Type.String()),
})

export const DeathCheck = Type.Object({
  ...CheckHead,
  test: Type.Optional(Type.Enum([...DEATH_TESTS])),
  /** Of `missing`: the fields that must be there. */
  fields: Type.Optional(Type.Array(Type.String())),
  /** Of `older-than`: years. */
  years: Type.Optional(Type.Integer()),
  when: Type.Optional(CodeCondition),
  examples: Type.Array(DeathExample, { minItems: 1 }),
})
export type DeathCheck = Static<typeof DeathCheck>

export const BIRTH_TESTS = [
  'missing',
  'mother-id-unreadable',
  'mother-id-check-character',
  'born-to-come',
  'certified-before-birth',
  'mother-age',
  'weight',
  'weeks',
  'weight-for-weeks',
  'order',
  'not-a-live-birth',
] as const
export type BirthTest = (typeof BIRTH_TESTS)[number]

export const BirthCheck = Type.Object({
  ...CheckHead,
  test: Type.Enum([...BIRTH_TESTS]),
  fields: Type.Optional(Type.Array(Type.String())),
  /** Of `mother-age`, `weight` and `weeks`: outside of it is found. */
  from: Type.Optional(Type.Number()),
  to: Type.Optional(Type.Number()),
  /** Of `weight-for-weeks`: grams that are usual from these completed weeks on. */
  weights: Type.Optional(
    Type.Array(Type.Object({ weeks: Type.Integer(), from: Type.Integer(), to: Type.Integer() }), { minItems: 1 }),
  ),
  examples: Type.Array(Type.Object({ given: BirthCertificate, on: Day, expect: Type.Array(Type.String()) }), {
    minItems: 1,
  }),
})
export type BirthCheck = Static<typeof BirthCheck>

/** A cause that is not accepted as due to some others: the general principle does not hold then. */
export const ImprobableSequence = Type.Object({
  /** The one above. */
  effect: Type.Array(IcdRange, { minItems: 1 }),
  /** The one below it; left out, any but `except`. */
  cause: Type.Optional(Type.Array(IcdRange, { minItems: 1 })),
  except: Type.Optional(Type.Array(IcdRange, { minItems: 1 })),
  message: BilingualName,
})
export type ImprobableSequence = Static<typeof ImprobableSequence>

export const UnderlyingExample = Type.Object({
  name: Type.String({ minLength: 1 }),
  given: DeathCertificate,
  expect: Type.Object({ way: Type.Enum([...UNDERLYING_WAYS]), line: Type.Optional(Type.Enum([...CHAIN_LINES])) }),
})

export const CauseGroup = Type.Object({
  code: Slug,
  name: BilingualName,
  codes: Type.Array(IcdRange, { minItems: 1 }),
  /** One of the four of premature mortality 重大慢性病. */
  isMajorChronic: Type.Optional(Type.Boolean()),
  /** Says little of what a person died of. */
  isIllDefined: Type.Optional(Type.Boolean()),
})
export type CauseGroup = Static<typeof CauseGroup>

/** What figures are computed with. */
export const VitalParameters = Type.Object({
  /** a of the life table, by the age its band begins at; elsewhere 0.5. */
  lived: Type.Record(Type.String({ pattern: '^[0-9]{1,2}$' }), Type.Number({ minimum: 0, maximum: 1 })),
  openBandVariance: Type.Boolean(),
  /** A live birth counts from these completed weeks, or from these grams. */
  liveBirth: Type.Object({ weeks: Type.Integer(), grams: Type.Integer() }),
  /** Crude death rate, per 1,000, below which deaths are thought to be missing. */
  deathRateFloor: Type.Number({ exclusiveMinimum: 0 }),
  /** Days after death within which a certificate is to be submitted, and after that checked. */
  submitWithin: Type.Integer({ minimum: 0 }),
  checkWithin: Type.Integer({ minimum: 0 }),
  /** Counts from 1 to one below this are hidden in what is published. */
  suppressBelow: Type.Integer({ minimum: 2 }),
})
export type VitalParameters = Static<typeof VitalParameters>

/** Kind `vital-rules` of a pack: what births and deaths are checked and counted by, as one version. */
export const VitalRules = Type.Object({
  code: Slug,
  version: Type.Integer({ minimum: 1 }),
  name: BilingualName,
  source: PackSource,
  deathChecks: Type.Array(DeathCheck, { minItems: 1 }),
  birthChecks: Type.Array(BirthCheck, { minItems: 1 }),
  improbable: Type.Array(ImprobableSequence),
  underlyingExamples: Type.Array(UnderlyingExample, { minItems: 1 }),
  causeGroups: Type.Array(CauseGroup, { minItems: 1 }),
  parameters: VitalParameters,
})
export type VitalRules = Static<typeof VitalRules>

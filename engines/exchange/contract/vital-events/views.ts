import { BilingualName, Day, RegionCode, Slug } from '@kangcheng/access/contract'
import { type Static, Type } from 'typebox'
import { BirthCertificate, ChainLineSchema, DeathCertificate, VITAL_TEXT } from './certificates.ts'
import { VITAL_SEVERITIES } from './rules.ts'
import { UNDERLYING_WAYS, VITAL_EVENTS, VITAL_KINDS, VITAL_SEXES, VITAL_STATUSES, VITAL_STEPS } from './words.ts'

const Id = Type.String({ format: 'uuid' })
const Instant = Type.String({ format: 'date-time' })
const Kind = Type.Enum([...VITAL_KINDS])
const Status = Type.Enum([...VITAL_STATUSES])
const IcdText = Type.Optional(Type.String({ minLength: 3, maxLength: 20, pattern: VITAL_TEXT }))
const Sex = Type.Enum([...VITAL_SEXES])

/** What a check found, beside the field it is about. */
export const VitalFinding = Type.Object({
  check: Slug,
  severity: Type.Enum([...VITAL_SEVERITIES]),
  field: Type.String({ description: 'chain.b, birthDate, …' }),
  message: BilingualName,
})
export type VitalFinding = Static<typeof VitalFinding>

/** Which line is the underlying cause, and how that was found. */
export const Underlying = Type.Object({
  way: Type.Enum([...UNDERLYING_WAYS]),
  line: Type.Optional(ChainLineSchema),
  code: Type.Optional(Type.String({ description: 'as far as it can be read: I21.9' })),
  /** What the general principle gives, where somebody chose otherwise. */
  proposed: Type.Optional(ChainLineSchema),
  /** Why the general principle does not hold. */
  obstacle: Type.Optional(BilingualName),
})
export type Underlying = Static<typeof Underlying>

/** One certificate in a list. Name and number are those of the dead or of the mother. */
export const VitalRow = Type.Object({
  id: Id,
  kind: Kind,
  organisation: Slug,
  number: Type.Optional(Type.String()),
  status: Status,
  revision: Type.Integer(),
  name: Type.Optional(Type.String()),
  idNumber: Type.Optional(Type.String()),
  sex: Type.Optional(Sex),
  /** Day of death or of birth. */
  day: Type.Optional(Day),
  ageDays: Type.Optional(Type.Integer({ description: 'at death' })),
  residence: Type.Optional(RegionCode),
  cause: Type.Optional(Type.String({ description: 'code of the underlying cause' })),
  submittedAt: Type.Optional(Instant),
  checkedAt: Type.Optional(Instant),
  /** The certificate that is counted in its place. */
  duplicateOf: Type.Optional(Id),
  /** What was found when it was last saved, to sort the gravest first. */
  errors: Type.Integer(),
  warnings: Type.Integer(),
})
export type VitalRow = Static<typeof VitalRow>

export const VitalList = Type.Object({
  rows: Type.Array(VitalRow),
  total: Type.Integer(),
  counts: Type.Record(Type.String(), Type.Integer(), {
    description: 'certificates of each status, whatever status was asked for',
  }),
  organisations: Type.Record(Type.String(), BilingualName),
  regions: Type.Record(Type.String(), BilingualName),
})
export type VitalList = Static<typeof VitalList>

/** Which certificates. Days are those of death or birth; ages at death are completed years. */
export const VitalFilter = Type.Object({
  status: Type.Optional(Status),
  /** Usual residence within it. */
  region: Type.Optional(RegionCode),
  from: Type.Optional(Day),
  to: Type.Optional(Day),
  sex: Type.Optional(Sex),
  ageFrom: Type.Optional(Type.Integer({ minimum: 0, maximum: 150 })),
  ageBelow: Type.Optional(Type.Integer({ minimum: 0, maximum: 150 })),
  ageBelowDays: Type.Optional(Type.Integer({ minimum: 0, maximum: 60_000 })),
  /** Code of a group of causes of the rules, or `major-chronic`. */
  group: Type.Optional(Slug),
  maternal: Type.Optional(Type.Boolean()),
  /** Only live births. */
  live: Type.Optional(Type.Boolean()),
  /** Only what figures count. */
  counted: Type.Optional(Type.Boolean()),
})
export type VitalFilter = Static<typeof VitalFilter>

export const VitalHistoryEvent = Type.Object({
  kind: Type.Enum([...VITAL_EVENTS]),
  version: Type.Integer(),
  reason: Type.Optional(Type.String()),
  at: Instant,
  by: Type.String({ description: 'user id' }),
  byName: Type.Optional(Type.String()),
})
export type VitalHistoryEvent = Static<typeof VitalHistoryEvent>

const page = <Schema extends typeof DeathCertificate | typeof BirthCertificate>(schema: Schema) =>
  Type.Object({
    row: VitalRow,
    organisationName: BilingualName,
    version: Type.Integer(),
    certificate: schema,
    /** The version before, where there is one. */
    previous: Type.Optional(schema),
    /** Fields that differ from it, hidden ones too. */
    changed: Type.Array(Type.String()),
    findings: Type.Array(VitalFinding),
    underlying: Type.Optional(Underlying),
    history: Type.Array(VitalHistoryEvent),
    /** Whether name or number are hidden here: nothing can be changed then. */
    isMasked: Type.Boolean(),
    /** What its status lets be done. */
    steps: Type.Array(Type.Enum([...VITAL_STEPS])),
    rules: Type.Object({ code: Slug, version: Type.Integer() }),
  })
export const DeathPage = page(DeathCertificate)
export type DeathPage = Static<typeof DeathPage>
export const BirthPage = page(BirthCertificate)
export type BirthPage = Static<typeof BirthPage>
export type VitalPage = DeathPage | BirthPage

const wish = <Schema extends typeof DeathCertificate | typeof BirthCertificate>(schema: Schema) =>
  Type.Object({
    /** 0 for a new one; else the one that was seen. */
    revision: Type.Integer({ minimum: 0 }),
    certificate: schema,
    /** Whether it goes to the CDC at once. */
    submit: Type.Optional(Type.Boolean()),
    /** Why, where it was submitted already. */
    reason: Type.Optional(Type.String({ maxLength: 300, pattern: VITAL_TEXT })),
  })
export const SaveDeath = wish(DeathCertificate)
export const SaveBirth = wish(BirthCertificate)

export const VitalStepWish = Type.Object({
  revision: Type.Integer({ minimum: 1 }),
  step: Type.Enum(['accept', 'return', 'code', 'void']),
  reason: Type.Optional(Type.String({ maxLength: 300, pattern: VITAL_TEXT })),
  /** Of `code`: the line of the underlying cause; left out, as the general principle gives it. */
  line: Type.Optional(ChainLineSchema),
  /** Of `code`: codes of lines that had none, or another one. */
  codes: Type.Optional(Type.Object({ a: IcdText, b: IcdText, c: IcdText, d: IcdText })),
})
export type VitalStepWish = Static<typeof VitalStepWish>

/** Certificates that seem to tell of the same death or child. */
export const DuplicateGroup = Type.Object({
  reason: Type.Enum(['same-number', 'same-name-and-days']),
  rows: Type.Array(VitalRow, { minItems: 2 }),
})
export type DuplicateGroup = Static<typeof DuplicateGroup>
export const DuplicateList = Type.Object({
  groups: Type.Array(DuplicateGroup),
  organisations: Type.Record(Type.String(), BilingualName),
})
export type DuplicateList = Static<typeof DuplicateList>

export const DuplicateDecision = Type.Object({
  /** The one that counts, or the first of two that are not the same. */
  kept: Id,
  other: Id,
  outcome: Type.Enum(['same', 'different']),
  reason: Type.String({ maxLength: 300, pattern: VITAL_TEXT }),
})
export type DuplicateDecision = Static<typeof DuplicateDecision>

import { Day, RegionCode } from '@kangcheng/access/contract'
import { type Static, Type } from 'typebox'
import {
  BIRTH_OUTCOMES,
  CHAIN_LINES,
  DEATH_PLACES,
  DIAGNOSIS_BASES,
  INTERVAL_UNITS,
  PREGNANCY_STATES,
  VITAL_ID_KINDS,
  VITAL_SEXES,
} from './words.ts'

/** No database text holds the sign of number 0. */
export const VITAL_TEXT = '^[^\\u0000]*$'
const Text = (most: number) => Type.String({ minLength: 1, maxLength: most, pattern: VITAL_TEXT })
const ClockTime = Type.String({
  pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$',
  description: 'HH:MM in the city’s own time',
})
const PatientReference = Type.String({ pattern: '^Patient/[A-Za-z0-9.-]{1,64}$' })

/** Time from the onset of a condition to death. */
export const OnsetInterval = Type.Object({
  value: Type.Optional(Type.Integer({ minimum: 0, maximum: 999 })),
  unit: Type.Enum([...INTERVAL_UNITS]),
})
export type OnsetInterval = Static<typeof OnsetInterval>

/** A condition as the doctor wrote it. The code is of the ICD-10 that the city has imported, as its sources write it. */
export const CauseOfDeath = Type.Object({
  code: Type.Optional(Text(20)),
  text: Type.Optional(Text(200)),
  interval: Type.Optional(OnsetInterval),
})
export type CauseOfDeath = Static<typeof CauseOfDeath>

export const ChainLineSchema = Type.Enum([...CHAIN_LINES])

/** 居民死亡医学证明（推断）书. Everything may be missing while it is a draft; what must be there is said by the rules. */
export const DeathCertificate = Type.Object(
  {
    number: Type.Optional(Text(40)),
    name: Type.Optional(Text(80)),
    idKind: Type.Optional(Type.Enum([...VITAL_ID_KINDS])),
    idNumber: Type.Optional(Text(40)),
    sex: Type.Optional(Type.Enum([...VITAL_SEXES])),
    birthDate: Type.Optional(Day),
    /** Usual residence 常住地址. */
    residence: Type.Optional(RegionCode),
    address: Type.Optional(Text(200)),
    patient: Type.Optional(PatientReference),
    diedOn: Type.Optional(Day),
    diedAt: Type.Optional(ClockTime),
    place: Type.Optional(Type.Enum([...DEATH_PLACES])),
    pregnancy: Type.Optional(Type.Enum([...PREGNANCY_STATES])),
    /** Part I, lines (a) to (d). */
    chain: Type.Optional(
      Type.Object({
        a: Type.Optional(CauseOfDeath),
        b: Type.Optional(CauseOfDeath),
        c: Type.Optional(CauseOfDeath),
        d: Type.Optional(CauseOfDeath),
      }),
    ),
    /** Part II: other conditions that contributed. */
    contributing: Type.Optional(Type.Array(CauseOfDeath, { maxItems: 6 })),
    /** Chosen by the certifier against, or in place of, what the general principle gives. */
    underlying: Type.Optional(
      Type.Object({
        line: ChainLineSchema,
        reason: Type.Optional(Type.String({ maxLength: 300, pattern: VITAL_TEXT })),
      }),
    ),
    basis: Type.Optional(Type.Enum([...DIAGNOSIS_BASES])),
    certifier: Type.Optional(Text(80)),
    certifiedOn: Type.Optional(Day),
  },
  { additionalProperties: false },
)
export type DeathCertificate = Static<typeof DeathCertificate>

/** 出生医学证明 with what the delivery room knows. `number` is that of the certificate of this child. */
export const BirthCertificate = Type.Object(
  {
    number: Type.Optional(Text(40)),
    motherName: Type.Optional(Text(80)),
    motherIdKind: Type.Optional(Type.Enum([...VITAL_ID_KINDS])),
    motherIdNumber: Type.Optional(Text(40)),
    motherBirthDate: Type.Optional(Day),
    /** Usual residence of the mother. */
    residence: Type.Optional(RegionCode),
    address: Type.Optional(Text(200)),
    /** The chart of the child, where there is one. */
    patient: Type.Optional(PatientReference),
    childName: Type.Optional(Text(80)),
    sex: Type.Optional(Type.Enum([...VITAL_SEXES])),
    bornOn: Type.Optional(Day),
    bornAt: Type.Optional(ClockTime),
    outcome: Type.Optional(Type.Enum([...BIRTH_OUTCOMES])),
    weight: Type.Optional(Type.Integer({ minimum: 0, maximum: 20_000, description: 'grams' })),
    weeks: Type.Optional(Type.Integer({ minimum: 0, maximum: 60, description: 'completed weeks of gestation' })),
    /** Which child of how many of this delivery. */
    order: Type.Optional(Type.Integer({ minimum: 1, maximum: 9 })),
    children: Type.Optional(Type.Integer({ minimum: 1, maximum: 9 })),
    certifier: Type.Optional(Text(80)),
    certifiedOn: Type.Optional(Day),
  },
  { additionalProperties: false },
)
export type BirthCertificate = Static<typeof BirthCertificate>

export type VitalCertificate =
  | { readonly kind: 'death'; readonly certificate: DeathCertificate }
  | { readonly kind: 'birth'; readonly certificate: BirthCertificate }

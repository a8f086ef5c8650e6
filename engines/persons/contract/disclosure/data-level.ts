import { BilingualName, Day, PackSource, Slug } from '@kangcheng/access/contract'
import { type Static, Type } from 'typebox'

/** The six classes of health data of GB/T 39725-2020: 个人属性, 健康状况, 医疗应用, 医疗支付, 卫生资源, 公共卫生. */
export const DATA_CLASSES = [
  'personal-attributes',
  'health-status',
  'medical-application',
  'medical-payment',
  'health-resources',
  'public-health',
] as const

/** 1 public … 5 only few people of one institution. */
export const DataLevel = Type.Integer({ minimum: 1, maximum: 5 })
/** What nobody classified. */
export const UNCLASSIFIED = 4
/** Of every resource of a sensitive category. */
export const STRICTEST = 5

const FhirJson = Type.Intersect([
  Type.Object({ resourceType: Type.String() }),
  Type.Record(Type.String(), Type.Unknown()),
])

/** How strictly data are kept 数据分级, kind `data-levels` of a pack. */
export const DataLevels = Type.Object({
  code: Slug,
  version: Type.Integer({ minimum: 1 }),
  name: BilingualName,
  validFrom: Day,
  validTo: Type.Optional(Day),
  levels: Type.Array(
    Type.Object({
      /** A resource type, an element of one or of all: `Immunization`, `Patient.telecom`, `*.note`. */
      of: Type.String({ pattern: '^(\\*\\.[a-zA-Z]+|[A-Z][A-Za-z]+(\\.[a-zA-Z]+)?)$' }),
      level: DataLevel,
      class: Type.Enum([...DATA_CLASSES]),
    }),
  ),
  examples: Type.Array(
    Type.Object({
      name: Type.String({ minLength: 1 }),
      given: FhirJson,
      expect: Type.Object({
        level: DataLevel,
        /** What is left of the resource for somebody who may see up to this level. */
        seenAt: Type.Optional(Type.Object({ level: DataLevel, elements: Type.Array(Type.String()) })),
      }),
    }),
    { minItems: 1 },
  ),
  source: PackSource,
})
export type DataLevels = Static<typeof DataLevels>

/** What of a record is kept at the strictest level 特殊敏感类别, kind `sensitive-category` of a pack. */
export const SensitiveCategory = Type.Object({
  code: Slug,
  version: Type.Integer({ minimum: 1 }),
  name: BilingualName,
  validFrom: Day,
  validTo: Type.Optional(Day),
  /** Codes of diseases, drugs, tests and departments, whole or by how they begin. */
  codes: Type.Array(
    Type.Object({
      systems: Type.Array(Type.String({ minLength: 1 }), { minItems: 1 }),
      prefixes: Type.Optional(Type.Array(Type.String({ minLength: 1 }))),
      codes: Type.Optional(Type.Array(Type.String({ minLength: 1 }))),
    }),
  ),
  /** Where a sender names no code: departments and diseases as they are written. */
  words: Type.Optional(Type.Array(Type.String({ minLength: 2 }))),
  /** Code of another category that this one adds to: a city's own institutions, departments and codes. */
  adds: Type.Optional(Slug),
  /** Institutions whose charts are of it altogether. */
  organisations: Type.Optional(Type.Array(Slug)),
  examples: Type.Array(
    Type.Object({
      name: Type.String({ minLength: 1 }),
      given: FhirJson,
      organisation: Type.Optional(Slug),
      on: Type.Optional(Day),
      expect: Type.Boolean(),
    }),
  ),
  source: PackSource,
})
export type SensitiveCategory = Static<typeof SensitiveCategory>

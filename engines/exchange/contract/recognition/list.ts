import { BilingualName, Day, PackSource, RegionCode, Slug } from '@kangcheng/access/contract'
import { type Static, Type } from 'typebox'

/** How far a mark reaches: 全国HR, 省, 市, 县, 医共体. */
export const RECOGNITION_SCOPES = ['national', 'province', 'city', 'county', 'alliance'] as const
export const RecognitionScope = Type.Enum([...RECOGNITION_SCOPES])
export type RecognitionScope = Static<typeof RecognitionScope>

export const EXAMINATION_KINDS = [
  'laboratory',
  'imaging',
  'ultrasound',
  'ecg',
  'nuclear-medicine',
  'pathology',
] as const
export const ExaminationKind = Type.Enum([...EXAMINATION_KINDS])
export type ExaminationKind = Static<typeof ExaminationKind>

/** A code by which a result or an order names what was done: LOINC, or a hospital's own. */
export const RecognitionCoding = Type.Object({
  system: Type.String({ minLength: 1, maxLength: 200 }),
  code: Type.String({ minLength: 1, maxLength: 80 }),
})
export type RecognitionCoding = Static<typeof RecognitionCoding>

/** What repeating it once costs. */
export const RepeatPrice = Type.Object({
  yuan: Type.Number({ minimum: 0, maximum: 100_000 }),
  status: Type.Enum(['verified', 'unverified']),
})
export type RepeatPrice = Static<typeof RepeatPrice>

/** One item whose results are recognised 互认项目. */
export const RecognitionItem = Type.Object({
  code: Slug,
  name: BilingualName,
  kind: ExaminationKind,
  codings: Type.Array(RecognitionCoding, { minItems: 1, maxItems: 40 }),
  /** Days after the one of the examination on which its result may still be recognised. */
  days: Type.Integer({ minimum: 0, maximum: 730 }),
  /** Only results of these; left out: of all that hold a mark. */
  institutions: Type.Optional(Type.Array(Slug, { minItems: 1 })),
  price: Type.Optional(RepeatPrice),
})
export type RecognitionItem = Static<typeof RecognitionItem>

/** An institution's quality in some items, as far and as long as its external quality assessment 室间质评 was passed. */
export const QualityMark = Type.Object({
  organisation: Slug,
  /** Codes of items; `all` of the list. */
  items: Type.Union([Type.Literal('all'), Type.Array(Slug, { minItems: 1 })]),
  scope: RecognitionScope,
  validFrom: Day,
  validTo: Day,
  source: PackSource,
})
export type QualityMark = Static<typeof QualityMark>

/** One of the reasons for which an examination may be repeated. */
export const RefusalReason = Type.Object({
  code: Slug,
  name: BilingualName,
  /** It says nothing by itself: a text must come with it. */
  needsText: Type.Optional(Type.Boolean()),
})
export type RefusalReason = Static<typeof RefusalReason>

/** Institutions that work as one 医共体. */
export const Alliance = Type.Object({ name: BilingualName, members: Type.Array(Slug, { minItems: 2 }) })

/** Why a result may not be recognised. */
export const OBSTACLES = [
  'not-final',
  'undated',
  'after-order',
  'too-old',
  'institution-unknown',
  'own-institution',
  'institution-not-listed',
  'no-mark',
  'mark-not-valid',
  'out-of-scope',
  'critical',
] as const
export const Obstacle = Type.Enum([...OBSTACLES])
export type Obstacle = Static<typeof Obstacle>

/** Given one result, an order at an institution on a day: whether it is offered, or what stands against it. */
export const RecognitionExample = Type.Object({
  name: Type.String({ minLength: 1 }),
  given: Type.Object({
    item: Slug,
    institution: Type.Optional(Slug),
    day: Type.Optional(Day),
    status: Type.Optional(Type.String({ description: 'of the FHIR resource; final when left out' })),
    flags: Type.Optional(Type.Array(Type.String(), { description: 'v3-ObservationInterpretation' })),
  }),
  on: Type.Object({ institution: Slug, day: Day }),
  expect: Type.Object({
    offered: Type.Boolean(),
    until: Type.Optional(Day),
    obstacles: Type.Optional(Type.Array(Obstacle)),
  }),
})
export type RecognitionExample = Static<typeof RecognitionExample>

/** What is recognised from whom, for how long and how far 互认目录, kind `recognition-list` in a pack. */
export const RecognitionList = Type.Object({
  code: Slug,
  version: Type.Integer({ minimum: 1 }),
  name: BilingualName,
  /** For orders within it; left out: everywhere. Of an item that stands in several lists the one of the smallest region holds. */
  region: Type.Optional(RegionCode),
  validFrom: Day,
  validTo: Type.Optional(Day),
  items: Type.Array(RecognitionItem),
  marks: Type.Array(QualityMark),
  reasons: Type.Array(RefusalReason),
  alliances: Type.Optional(Type.Array(Alliance)),
  /** Paths of the regions of institutions that examples speak of: `/410000/410100/410181/`. */
  places: Type.Optional(Type.Record(Slug, Type.String({ pattern: '^/([0-9]+/)+$' }))),
  examples: Type.Array(RecognitionExample),
  source: PackSource,
})
export type RecognitionList = Static<typeof RecognitionList>

import { BilingualName, Day, Slug } from '@kangcheng/access/contract'
import { type Static, Type } from 'typebox'
import { ExaminationKind, Obstacle, RecognitionScope, RefusalReason, RepeatPrice } from './list.ts'

const Reference = Type.String({ maxLength: 120, pattern: '^[A-Za-z]+/[A-Za-z0-9.-]{1,64}$' })

/** What is about to be ordered: by a coding, or without `system` by the code of an item of the list. */
export const OrderedItem = Type.Object({
  system: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  code: Type.String({ minLength: 1, maxLength: 80 }),
})
export type OrderedItem = Static<typeof OrderedItem>

/** An order that is about to be written: are there results that make it needless? */
export const OfferQuestion = Type.Object({
  organisation: Slug,
  /** What the ordering institution calls the order; asked again under it, the same offer is shown. */
  order: Type.String({ minLength: 1, maxLength: 100 }),
  patient: Type.String({
    pattern: '^Patient/[A-Za-z0-9.-]{1,64}$',
    description: 'in the chart of the ordering institution',
  }),
  items: Type.Array(OrderedItem, { minItems: 1, maxItems: 50 }),
})
export type OfferQuestion = Static<typeof OfferQuestion>

const Bilingual = Type.Object({ zh: Type.String(), en: Type.String() })

/** What was measured or seen. Never what was concluded from it: recognised are data, not the diagnosis. */
export const ShownValue = Type.Object({
  name: Type.String(),
  value: Type.String(),
  range: Type.Optional(Type.String()),
  flags: Type.Array(Type.String(), { description: 'v3-ObservationInterpretation: H, L, A …' }),
})
export type ShownValue = Static<typeof ShownValue>

const earlier = {
  reference: Reference,
  institution: Type.Optional(Slug),
  day: Type.Optional(Day),
  status: Type.String(),
  values: Type.Array(ShownValue),
  images: Type.Array(Reference, { description: 'ImagingStudy and Media that belong to it' }),
}

/** A result that may be recognised, by which rule, until which day. */
export const OfferedResult = Type.Object({
  ...earlier,
  institution: Slug,
  day: Day,
  until: Day,
  mark: Type.Object({ scope: RecognitionScope, validTo: Day }),
  why: Bilingual,
})
export type OfferedResult = Static<typeof OfferedResult>

/** A result that is near and may not be recognised. */
export const NearResult = Type.Object({ ...earlier, obstacles: Type.Array(Obstacle), why: Bilingual })
export type NearResult = Static<typeof NearResult>

export const RecognitionDecision = Type.Object({
  number: Type.Integer({ minimum: 1 }),
  outcome: Type.Enum(['recognised', 'refused']),
  result: Type.Optional(Reference),
  reason: Type.Optional(Slug),
  text: Type.Optional(Type.String()),
  at: Type.String({ format: 'date-time' }),
  by: Type.String(),
})
export type RecognitionDecision = Static<typeof RecognitionDecision>

export const OfferedItem = Type.Object({
  asked: Type.Array(OrderedItem),
  /** Absent where no list in force knows what is asked. */
  item: Type.Optional(
    Type.Object({
      code: Slug,
      name: BilingualName,
      kind: ExaminationKind,
      days: Type.Integer(),
      price: Type.Optional(RepeatPrice),
      list: Slug,
      version: Type.Integer(),
    }),
  ),
  /** The newest first. */
  results: Type.Array(OfferedResult),
  near: Type.Array(NearResult),
})
export type OfferedItem = Static<typeof OfferedItem>

/** What was shown 互认提示, to whom and when; and what was decided about it since, item by item. */
export const RecognitionOffer = Type.Object({
  id: Type.String({ format: 'uuid' }),
  organisation: Slug,
  order: Type.String(),
  day: Day,
  at: Type.String({ format: 'date-time' }),
  by: Type.String(),
  items: Type.Array(OfferedItem),
  reasons: Type.Array(RefusalReason),
  institutions: Type.Record(Slug, BilingualName),
  decisions: Type.Record(Slug, Type.Array(RecognitionDecision)),
})
export type RecognitionOffer = Static<typeof RecognitionOffer>

export const RecognitionWish = Type.Object({
  item: Slug,
  outcome: Type.Enum(['recognised', 'refused']),
  /** How many decisions about the item were seen: none at first. */
  seen: Type.Integer({ minimum: 0 }),
  /** Which of the results is recognised; the newest when left out. */
  result: Type.Optional(Reference),
  reason: Type.Optional(Slug),
  text: Type.Optional(Type.String({ maxLength: 200 })),
})
export type RecognitionWish = Static<typeof RecognitionWish>

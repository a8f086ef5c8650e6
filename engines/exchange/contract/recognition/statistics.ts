import { BilingualName, Day, PackSource, Slug } from '@kangcheng/access/contract'
import { type Static, Type } from 'typebox'
import { ExaminationKind, RecognitionScope, RepeatPrice } from './list.ts'

export const RECOGNITION_STATES = ['unanswered', 'recognised', 'refused'] as const
export const RecognitionState = Type.Enum([...RECOGNITION_STATES])
export type RecognitionState = Static<typeof RecognitionState>

/** What figures are told by: who ordered, whose result it was, the item, the month, why it was refused. */
export const RECOGNITION_GROUPINGS = ['organisation', 'institution', 'pair', 'item', 'month'] as const
export const RecognitionGrouping = Type.Enum([...RECOGNITION_GROUPINGS])
export type RecognitionGrouping = Static<typeof RecognitionGrouping>

/** Which cases: days of the offers, both included. */
export const RecognitionFilter = Type.Object({
  from: Day,
  to: Day,
  organisation: Type.Optional(Slug),
  institution: Type.Optional(Slug),
  item: Type.Optional(Slug),
  month: Type.Optional(Type.String({ pattern: '^[0-9]{4}-[0-9]{2}$' })),
  state: Type.Optional(RecognitionState),
  reason: Type.Optional(Slug),
})
export type RecognitionFilter = Static<typeof RecognitionFilter>

/**
 * Counts of cases: one item of one order for which a result was offered. What is refused by reason adds up to `refused`;
 * `offered` = recognised + refused + unanswered.
 */
export const RecognitionFigures = Type.Object({
  offered: Type.Integer(),
  recognised: Type.Integer(),
  refused: Type.Integer(),
  unanswered: Type.Integer(),
  byReason: Type.Record(Slug, Type.Integer()),
  /** Yuan: recognised × price of a repetition. */
  saved: Type.Number(),
  /** A price that it counts is unverified. */
  savedUnverified: Type.Boolean(),
  /** Recognised, and without a price in the list: not in `saved`. */
  unpriced: Type.Integer(),
})
export type RecognitionFigures = Static<typeof RecognitionFigures>

export const RecognitionFigureRow = Type.Object({
  ...RecognitionFigures.properties,
  organisation: Type.Optional(Slug),
  institution: Type.Optional(Slug),
  item: Type.Optional(Slug),
  month: Type.Optional(Type.String()),
})
export type RecognitionFigureRow = Static<typeof RecognitionFigureRow>

const Names = Type.Object({
  organisations: Type.Record(Slug, BilingualName),
  items: Type.Record(Slug, BilingualName),
  reasons: Type.Record(Slug, BilingualName),
})
export type RecognitionNames = Static<typeof Names>

export const RecognitionStatistics = Type.Object({
  from: Day,
  to: Day,
  asOf: Type.String({ format: 'date-time' }),
  grouping: RecognitionGrouping,
  total: RecognitionFigures,
  rows: Type.Array(RecognitionFigureRow),
  names: Names,
})
export type RecognitionStatistics = Static<typeof RecognitionStatistics>

/** One item of one order for which a result was offered, and what became of it. Says nothing of whom it was for. */
export const RecognitionCase = Type.Object({
  offer: Type.String({ format: 'uuid' }),
  day: Day,
  organisation: Slug,
  institution: Slug,
  item: Slug,
  /** Of the result: the one recognised, else the newest offered. */
  resultDay: Day,
  state: RecognitionState,
  reason: Type.Optional(Slug),
  text: Type.Optional(Type.String()),
  decidedAt: Type.Optional(Type.String({ format: 'date-time' })),
  /** How often it was decided; more than once: corrected. */
  decisions: Type.Integer(),
  yuan: Type.Optional(Type.Number()),
})
export type RecognitionCase = Static<typeof RecognitionCase>

export const RecognitionCases = Type.Object({
  from: Day,
  to: Day,
  total: Type.Integer({ description: 'of which `rows` holds the newest' }),
  rows: Type.Array(RecognitionCase),
  names: Names,
})
export type RecognitionCases = Static<typeof RecognitionCases>

/** An item as it is in force on a day, from whom and how far. */
export const ItemInForce = Type.Object({
  code: Slug,
  name: BilingualName,
  kind: ExaminationKind,
  days: Type.Integer(),
  price: Type.Optional(RepeatPrice),
  list: Slug,
  version: Type.Integer(),
  listName: BilingualName,
  region: Type.Optional(Type.String()),
  source: PackSource,
  marks: Type.Array(
    Type.Object({ organisation: Slug, scope: RecognitionScope, validFrom: Day, validTo: Day, isValid: Type.Boolean() }),
  ),
})
export type ItemInForce = Static<typeof ItemInForce>

export const ItemsInForce = Type.Object({
  day: Day,
  items: Type.Array(ItemInForce),
  organisations: Type.Record(Slug, BilingualName),
})
export type ItemsInForce = Static<typeof ItemsInForce>

import { type Static, Type } from 'typebox'

/** By what the index weighs two charts: Fellegi and Sunter's weights by level, in log2 of odds, and from where on it decides by itself. */
export const IndexModel = Type.Object({
  /** What it was learned on, in words. */
  source: Type.Object({ zh: Type.String(), en: Type.String() }),
  /** How many charts it was learned on: among more, two that agree are likelier to do so by chance. */
  charts: Type.Integer({ minimum: 2 }),
  /** The share of all their pairs that were of one person. */
  prior: Type.Number({ exclusiveMinimum: 0, maximum: 0.5 }),
  automatic: Type.Number(),
  review: Type.Number(),
  traits: Type.Array(
    Type.Object({
      trait: Type.String(),
      levels: Type.Array(Type.Object({ level: Type.String(), weight: Type.Number() })),
    }),
  ),
})
export type IndexModel = Static<typeof IndexModel>

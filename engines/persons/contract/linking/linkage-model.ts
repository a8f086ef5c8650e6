import Type, { type Static } from 'typebox'

const Share = Type.Number({ minimum: 0, maximum: 1 })
const Count = Type.Integer({ minimum: 0 })

/**
 * What charts are linked by, learned once and used again: for each trait the shares of its levels in pairs of one person and of two
 * (Fellegi and Sunter's m and u). It holds no text of any chart: frequent ones stand in it as 53 bits of their digest.
 */
export const LinkageModel = Type.Object({
  format: Type.Literal('kangcheng.linkage-model'),
  version: Type.Literal(1),
  /** Of how many charts it was learned. */
  charts: Type.Integer({ minimum: 1 }),
  /** The share of all their pairs that are of one person. */
  prior: Type.Number({ exclusiveMinimum: 0, maximum: 0.5 }),
  traits: Type.Array(
    Type.Object({
      trait: Type.String(),
      /** The nearest first; that one of two charts says nothing is no level here. */
      levels: Type.Array(
        Type.Object({
          level: Type.String(),
          matching: Share,
          others: Share,
          /** log2(matching / others) */
          weight: Type.Number(),
        }),
      ),
    }),
    { minItems: 1 },
  ),
  /** log2 of odds. Pairs from `automatic` on are linked, those from `review` on are for people. */
  thresholds: Type.Object({ automatic: Type.Number(), review: Type.Number(), expectedPrecision: Share }),
  /** How rare texts are, by trait and term: two that share a rare one are one person the likelier. */
  terms: Type.Array(
    Type.Object({
      trait: Type.String(),
      term: Type.String(),
      /** Σ f²: how often two charts have one in common. */
      agreeing: Share,
      /** Charts that have one. */
      known: Count,
      /** Different texts. */
      distinct: Count,
      /** [hash, charts] of the most frequent, if many charts have them; any other is as frequent as the rest are on the mean. */
      frequent: Type.Array(Type.Tuple([Type.Integer(), Type.Integer({ minimum: 1 })]), { maxItems: 20_000 }),
    }),
  ),
  report: Type.Object({
    /** Of expectation and maximisation. */
    rounds: Count,
    /** Pairs that were compared, and all there are. */
    compared: Count,
    pairs: Count,
  }),
})
export type LinkageModel = Static<typeof LinkageModel>

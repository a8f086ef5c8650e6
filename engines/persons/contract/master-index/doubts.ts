import { type Static, Type } from 'typebox'
import { Golden } from './person.ts'
import { Step } from './steps.ts'

export const DOUBT_KINDS = ['separate', 'together', 'sample'] as const
export const DOUBT_STATES = ['open', 'later', 'proposed', 'linked', 'apart', 'settled'] as const
export type DoubtKind = (typeof DOUBT_KINDS)[number]
export type DoubtState = (typeof DOUBT_STATES)[number]

const ChartName = Type.String({ pattern: '^Patient/[A-Za-z0-9.-]{1,64}$' })
const PersonId = Type.String({ format: 'uuid' })

/** What one kind of evidence says of two charts: its level, and its weight in log2 of odds. */
export const Evidence = Type.Object({ trait: Type.String(), level: Type.String(), weight: Type.Number() })
export type Evidence = Static<typeof Evidence>

/** Why two charts are in doubt. The weights and what the prior says make the score. */
export const DoubtEvidence = Type.Object({
  /** The model that weighed them; 0 for the one that comes with the platform. */
  model: Type.Integer(),
  prior: Type.Number(),
  weights: Type.Array(Evidence),
  conflicts: Type.Array(Type.String()),
})
export type DoubtEvidence = Static<typeof DoubtEvidence>

/** A line of the queue. */
export const Doubt = Type.Object({
  one: ChartName,
  other: ChartName,
  kind: Type.Enum([...DOUBT_KINDS]),
  state: Type.Enum([...DOUBT_STATES]),
  /** log2 of odds that they are one person. */
  score: Type.Number(),
  /** What it may cost to leave it: expected charts that are missing from, or wrong in, somebody's record. */
  harm: Type.Number(),
  evidence: DoubtEvidence,
  since: Type.String({ format: 'date-time' }),
  lookAgain: Type.Optional(Type.String({ format: 'date-time' })),
  proposedBy: Type.Optional(Type.String()),
  decidedBy: Type.Optional(Type.String()),
  decidedAt: Type.Optional(Type.String({ format: 'date-time' })),
  reason: Type.Optional(Type.String()),
})
export type Doubt = Static<typeof Doubt>

/** One side: the chart, and the person it is of now with all their charts. */
const DoubtSide = Type.Object({
  chart: ChartName,
  source: Type.String(),
  person: PersonId,
  /** What this chart says by itself. */
  says: Type.Record(Type.String(), Type.String()),
  golden: Golden,
  charts: Type.Array(ChartName),
})
export type DoubtSide = Static<typeof DoubtSide>

export const DoubtPage = Type.Object({ ...Doubt.properties, sides: Type.Tuple([DoubtSide, DoubtSide]) })
export type DoubtPage = Static<typeof DoubtPage>

export const DoubtFilter = Type.Object({
  kind: Type.Optional(Type.Enum([...DOUBT_KINDS])),
  state: Type.Optional(Type.Enum([...DOUBT_STATES])),
})
export type DoubtFilter = Static<typeof DoubtFilter>

export const DoubtList = Type.Object({
  doubts: Type.Array(Doubt),
  waiting: Type.Integer(),
  /** Since when the oldest waits. */
  oldest: Type.Optional(Type.String({ format: 'date-time' })),
})
export type DoubtList = Static<typeof DoubtList>

/** What somebody says of a doubt. */
export const DoubtDecision = Type.Object(
  {
    one: ChartName,
    other: ChartName,
    decision: Type.Enum(['link', 'apart', 'later']),
    reason: Type.String({ minLength: 2, maxLength: 500 }),
    /** Of a link that was wrong: the charts that leave. */
    leaving: Type.Optional(Type.Array(ChartName, { minLength: 1, maxItems: 500 })),
    lookAgain: Type.Optional(Type.String({ format: 'date-time' })),
  },
  { additionalProperties: false },
)
export type DoubtDecision = Static<typeof DoubtDecision>

export const DoubtDecided = Type.Object({ doubt: Doubt, step: Type.Optional(Step) })
export type DoubtDecided = Static<typeof DoubtDecided>

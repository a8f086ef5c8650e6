import { type Static, Type } from 'typebox'
import { BilingualWords, Code, IndicatorDefinition } from '../definition.ts'
import { Evaluation, SeriesPoint } from '../evaluation.ts'
import { Domain, Finding, Plan, PlanIndicator, RegionCode } from '../plan.ts'
import { Provenance } from '../value.ts'
import { EvaluationStep, SnapshotKind } from './scheme.ts'

const Counts = Type.Record(Type.String(), Type.Integer(), { description: 'verdict → number of indicators' })
const Moment = Type.String({ format: 'date-time' })
export const SnapshotHash = Type.String({ pattern: '^[0-9a-f]{64}$' })

/** One indicator of the plan with all that its verdict rests on. */
export const FrozenIndicator = Type.Object({
  row: PlanIndicator,
  definition: Type.Optional(IndicatorDefinition),
  evaluation: Evaluation,
  /** Where the figure of the verdict comes from, and its counts. */
  source: Type.Optional(
    Type.Object({
      provenance: Provenance,
      numerator: Type.Optional(Type.Number()),
      denominator: Type.Optional(Type.Number()),
    }),
  ),
  /** Everything known of it on the day, newest revisions, oldest period first. */
  figures: Type.Array(SeriesPoint),
})
export type FrozenIndicator = Static<typeof FrozenIndicator>

/** A plan in a region as of a day: the same from the same figures, whenever it is asked for. */
export const FrozenEvaluation = Type.Object({
  plan: Type.Pick(Plan, ['code', 'version', 'title', 'region', 'issuer', 'documentNumber', 'period', 'baseYear']),
  region: RegionCode,
  asOf: Type.String({ description: 'YYYY-MM-DD' }),
  rules: Type.String({ description: 'version of the rules in docs/evaluation.md' }),
  counts: Counts,
  domains: Type.Array(
    Type.Object({ ...Domain.properties, lead: Type.Optional(Code), indicators: Type.Integer(), counts: Counts }),
  ),
  rows: Type.Array(FrozenIndicator),
  findings: Type.Array(Finding),
  /** True when any figure is a demonstration figure. */
  invented: Type.Boolean(),
})
export type FrozenEvaluation = Static<typeof FrozenEvaluation>

/** What a snapshot freezes; the SHA-256 is of this as canonical JSON. */
export const SnapshotContent = Type.Object({
  format: Type.Literal(1),
  kind: SnapshotKind,
  title: Type.String(),
  takenAt: Moment,
  takenBy: Type.String({ description: 'user id' }),
  /** Empty where no scheme of the kind is loaded: nobody is asked to sign. */
  steps: Type.Array(EvaluationStep),
  ...FrozenEvaluation.properties,
})
export type SnapshotContent = Static<typeof SnapshotContent>

/** A snapshot in a list. */
export const SnapshotSummary = Type.Object({
  id: Type.String({ format: 'uuid' }),
  plan: Code,
  planVersion: Type.Integer(),
  region: RegionCode,
  kind: SnapshotKind,
  title: Type.String(),
  asOf: Type.String(),
  takenAt: Moment,
  takenBy: Type.String({ description: 'user id' }),
  takenByName: Type.Optional(Type.String()),
  sha256: SnapshotHash,
  invented: Type.Boolean(),
  /** Signed to the last: since when. */
  closedAt: Type.Optional(Moment),
})
export type SnapshotSummary = Static<typeof SnapshotSummary>

/** What would be frozen, before it is. */
export const SnapshotPreview = Type.Object({
  ...Type.Pick(FrozenEvaluation, ['plan', 'region', 'asOf', 'counts', 'domains', 'invented']).properties,
  indicators: Type.Integer(),
  withFigures: Type.Integer({ description: 'indicators of which anything was known on the day' }),
  findings: Type.Integer(),
})
export type SnapshotPreview = Static<typeof SnapshotPreview>

/** Why an indicator would come out otherwise today. `rules`: the evaluation itself has changed. */
export const DIFFERENCE_CAUSES = ['figures', 'target', 'definition', 'rules', 'added', 'removed'] as const
export const DifferenceCause = Type.Enum([...DIFFERENCE_CAUSES])
export type DifferenceCause = Static<typeof DifferenceCause>

/** The question of a snapshot asked again today: nothing listed, and it is reproduced. */
export const Reproduction = Type.Object({
  planVersion: Type.Integer({ description: 'today' }),
  rules: Type.String({ description: 'today' }),
  differences: Type.Array(
    Type.Object({
      indicator: Code,
      name: BilingualWords,
      causes: Type.Array(DifferenceCause, { minItems: 1 }),
      /** Periods of which another figure is known today for that day. */
      periods: Type.Array(Type.String()),
      frozen: Type.Optional(Evaluation.properties.verdict),
      today: Type.Optional(Evaluation.properties.verdict),
    }),
  ),
})
export type Reproduction = Static<typeof Reproduction>

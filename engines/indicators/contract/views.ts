import { type Static, Type } from 'typebox'
import { Code, IndicatorDefinition } from './definition.ts'
import { PlanDraft } from './draft.ts'
import { Evaluation, SeriesPoint, Verdict } from './evaluation.ts'
import { Finding, PlanIndicator, RegionCode, Year } from './plan.ts'
import { IndicatorValue } from './value.ts'

/** One line of the list of plans. */
export const PlanSummary = Type.Object({
  code: Code,
  version: Type.Integer(),
  title: Type.String(),
  region: RegionCode,
  period: Type.Object({ from: Year, to: Year }),
  indicators: Type.Integer(),
  tasks: Type.Integer(),
  findings: Type.Integer(),
})
export type PlanSummary = Static<typeof PlanSummary>

/** The heat map: every indicator of a plan, every year to its end, as known on one day. */
export const PlanOverview = Type.Object({
  plan: PlanSummary,
  asOf: Type.String(),
  region: RegionCode,
  years: Type.Array(Year),
  counts: Type.Record(Type.String(), Type.Integer(), { description: 'verdict → number of indicators' }),
  rows: Type.Array(
    Type.Object({
      indicator: PlanIndicator,
      nameEn: Type.Optional(Type.String()),
      domainName: Type.String(),
      domainNameEn: Type.Optional(Type.String()),
      evaluation: Evaluation,
      /** One cell a year: the figure and the verdict as it stood at the end of that year (or on asOf, if earlier). */
      cells: Type.Array(
        Type.Object({ year: Year, point: Type.Optional(SeriesPoint), verdict: Type.Optional(Verdict) }),
      ),
    }),
  ),
  /** True when any figure shown is a demonstration figure. */
  invented: Type.Boolean(),
})
export type PlanOverview = Static<typeof PlanOverview>

/** All that stands behind one figure of one plan. */
export const IndicatorPage = Type.Object({
  plan: PlanSummary,
  row: PlanIndicator,
  definition: Type.Optional(IndicatorDefinition),
  region: RegionCode,
  asOf: Type.String(),
  evaluation: Evaluation,
  series: Type.Array(SeriesPoint),
  /** The path to the target, one point a year, where the target has a number. */
  path: Type.Array(Type.Object({ year: Year, value: Type.Number() })),
  comparison: Type.Array(
    Type.Object({ region: RegionCode, name: Type.String(), point: SeriesPoint, own: Type.Boolean() }),
  ),
  values: Type.Array(IndicatorValue, { description: 'every revision, newest first' }),
  discrepancies: Type.Array(
    Type.Object({ period: Type.String(), reported: Type.Number(), computed: Type.Number(), difference: Type.Number() }),
  ),
  findings: Type.Array(Finding),
})
export type IndicatorPage = Static<typeof IndicatorPage>

/** Every region below the plan's own with its verdicts: who is behind, and in what. */
export const RegionVerdicts = Type.Object({
  plan: PlanSummary,
  asOf: Type.String(),
  regions: Type.Array(
    Type.Object({
      region: RegionCode,
      name: Type.String(),
      nameEn: Type.Optional(Type.String()),
      counts: Type.Record(Type.String(), Type.Integer(), { description: 'verdict → number of indicators' }),
      verdicts: Type.Record(Code, Verdict, { description: 'indicator → verdict; only indicators with figures' }),
    }),
  ),
})
export type RegionVerdicts = Static<typeof RegionVerdicts>

export const DraftState = Type.Enum(['open', 'confirmed', 'discarded'])
export const StoredDraft = Type.Object({
  id: Type.String({ format: 'uuid' }),
  /** Grows with each correction; a correction made against an older one is refused. */
  version: Type.Integer(),
  state: DraftState,
  createdAt: Type.String({ format: 'date-time' }),
  doubts: Type.Integer({ description: 'cells still waiting for a person' }),
  draft: PlanDraft,
})
export type StoredDraft = Static<typeof StoredDraft>

/** A composite index of one region and year, opened to its arithmetic. */
export const IndexResult = Type.Object({
  index: Code,
  region: RegionCode,
  year: Year,
  score: Type.Optional(Type.Number()),
  dimensions: Type.Array(
    Type.Object({
      code: Code,
      name: Type.String(),
      nameEn: Type.Optional(Type.String()),
      score: Type.Optional(Type.Number()),
      coverage: Type.Number(),
      indicators: Type.Array(
        Type.Object({
          indicator: Code,
          name: Type.String(),
          value: Type.Optional(Type.Number()),
          score: Type.Optional(Type.Number()),
          expertWeight: Type.Number(),
          entropyWeight: Type.Optional(Type.Number()),
          weight: Type.Number(),
        }),
      ),
    }),
  ),
  method: Type.String(),
})
export type IndexResult = Static<typeof IndexResult>

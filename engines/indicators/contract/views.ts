import { type Static, Type } from 'typebox'
import { BilingualWords, Code, IndicatorDefinition, Source } from './definition.ts'
import { PlanDraft } from './draft.ts'
import { Evaluation, SeriesPoint, Verdict } from './evaluation.ts'
import { Finding, Plan, PlanIndicator, RegionCode, Year } from './plan.ts'
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

/** A plan as it was entered, and what its indicators are called in English. */
export const PlanPage = Type.Object({
  ...Plan.properties,
  indicators: Type.Array(Type.Object({ ...PlanIndicator.properties, nameEn: Type.Optional(Type.String()) })),
})
export type PlanPage = Static<typeof PlanPage>

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
    Type.Object({
      region: RegionCode,
      name: Type.String(),
      nameEn: Type.Optional(Type.String()),
      point: SeriesPoint,
      own: Type.Boolean(),
    }),
  ),
  values: Type.Array(IndicatorValue, { description: 'every revision, newest first' }),
  discrepancies: Type.Array(
    Type.Object({ period: Type.String(), reported: Type.Number(), computed: Type.Number(), difference: Type.Number() }),
  ),
  findings: Type.Array(Finding),
})
export type IndicatorPage = Static<typeof IndicatorPage>

/** The plan's own region and every one below it with its verdicts: who is behind, and in what. */
export const RegionVerdicts = Type.Object({
  plan: PlanSummary,
  asOf: Type.String(),
  indicators: Type.Array(Type.Object({ code: Code, name: Type.String(), nameEn: Type.Optional(Type.String()) }), {
    description: 'in the order of the plan; only those of which a region below has figures, since only they compare',
  }),
  regions: Type.Array(
    Type.Object({
      region: RegionCode,
      name: Type.String(),
      nameEn: Type.Optional(Type.String()),
      behind: Type.Integer({ description: 'compared indicators that worsen, are off track or at risk' }),
      counts: Type.Record(Type.String(), Type.Integer(), { description: 'verdict → number of compared indicators' }),
      verdicts: Type.Record(Code, Verdict, { description: 'indicator → verdict; only indicators with figures' }),
    }),
  ),
  /** True when any figure behind the verdicts is a demonstration figure. */
  invented: Type.Boolean(),
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

/** One line of the list of indicators: by which names it is found, and in what it is counted. */
export const IndicatorSummary = Type.Object({
  code: Code,
  name: BilingualWords,
  aliases: Type.Array(Type.String()),
  unit: Type.String(),
})
export type IndicatorSummary = Static<typeof IndicatorSummary>

/** One line of the list of drafts: what tells them apart, without what was read. */
export const DraftSummary = Type.Object({
  ...Type.Omit(StoredDraft, ['draft']).properties,
  title: Type.String(),
  fileName: Type.String(),
})
export type DraftSummary = Static<typeof DraftSummary>

/** How the weights came about in the end: the method asked for, or why the expert weights stand alone. */
export const INDEX_METHODS = [
  'mean-of-expert-and-entropy',
  'product-of-expert-and-entropy',
  'expert',
  'expert-too-few-regions',
  'expert-regions-alike',
] as const
export const IndexMethod = Type.Enum([...INDEX_METHODS])
export type IndexMethod = Static<typeof IndexMethod>

/** A composite index of one region and year, opened to its arithmetic; see docs/healthy-city-index.md. */
export const IndexResult = Type.Object({
  index: Code,
  version: Type.Integer({ description: 'of the definition' }),
  name: Type.String(),
  nameEn: Type.Optional(Type.String()),
  region: RegionCode,
  regionName: Type.String(),
  regionNameEn: Type.Optional(Type.String()),
  year: Year,
  asOf: Type.String({ description: 'YYYY-MM-DD; figures known on that day' }),
  score: Type.Optional(Type.Number()),
  coverage: Type.Number({ description: 'share of all indicators that have a figure' }),
  minimumCoverage: Type.Number({ description: 'below it a sub-index, or the index, is not calculable' }),
  dimensions: Type.Array(
    Type.Object({
      code: Code,
      name: Type.String(),
      nameEn: Type.Optional(Type.String()),
      score: Type.Optional(Type.Number()),
      coverage: Type.Number(),
      weight: Type.Number({ description: 'of all its indicators together' }),
      indicators: Type.Array(
        Type.Object({
          indicator: Code,
          number: Type.String({ description: 'number in the official list' }),
          name: Type.String(),
          nameEn: Type.Optional(Type.String()),
          unit: Type.String(),
          /** What was stated for the year, or that nothing could be. */
          figure: Type.Optional(SeriesPoint),
          value: Type.Optional(Type.Number({ description: 'what is scored: the figure, or the mean of its parts' })),
          worst: Type.Number({ description: 'scores 0' }),
          best: Type.Number({ description: 'scores 100' }),
          score: Type.Optional(Type.Number()),
          expertWeight: Type.Number(),
          entropyWeight: Type.Optional(Type.Number()),
          weight: Type.Number({ description: 'expert and entropy weight combined; all together 1' }),
        }),
      ),
    }),
  ),
  method: IndexMethod,
  regionsWeighed: Type.Integer({ description: 'regions with figures among which the entropy weights are made' }),
  source: Source,
  /** True when any figure shown is a demonstration figure. */
  invented: Type.Boolean(),
})
export type IndexResult = Static<typeof IndexResult>

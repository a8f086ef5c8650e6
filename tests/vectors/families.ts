import { benchmark, quantile, trendRecent } from './families/comparison.ts'
import {
  funnelProportionLimitsOf,
  funnelProportionSignificance,
  funnelRateLimitsOf,
  funnelRateSignificance,
  funnelRatioSignificance,
} from './families/funnel.ts'
import { meanT, poissonByar, proportionWilson, rateCrude } from './families/intervals.ts'
import { progressCagr, progressHealthyPeople } from './families/progress.ts'
import type { Fields } from './fields.ts'
import type { Vector } from './read-vectors.ts'

/** The families this house computes. A new one is a function from a vector to its figures, and a line here. */
export const FAMILIES: ReadonlyMap<string, (vector: Vector) => Fields> = new Map([
  ['benchmark', benchmark],
  ['funnel-proportion-limits', funnelProportionLimitsOf],
  ['funnel-proportion-significance', funnelProportionSignificance],
  ['funnel-rate-limits', funnelRateLimitsOf],
  ['funnel-rate-significance', funnelRateSignificance],
  ['funnel-ratio-significance', funnelRatioSignificance],
  ['mean-t', meanT],
  ['poisson-byar', poissonByar],
  ['progress-cagr', progressCagr],
  ['progress-healthy-people', progressHealthyPeople],
  ['proportion-wilson', proportionWilson],
  ['quantile', quantile],
  ['rate-crude', rateCrude],
  ['trend-recent', trendRecent],
])

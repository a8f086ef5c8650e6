import { benchmark, quantile, trendRecent } from './families/comparison.ts'
import { cdcHistoricalLimits, cusumOf, earsC, rkiOf } from './families/detection.ts'
import { aqi, aqiSubIndex, hj212Frame } from './families/environment.ts'
import {
  algoFarrington,
  farringtonFlexibleOf,
  referenceDatesOf,
  thresholdFarrington,
  thresholdNoufaily,
  weightsOf,
} from './families/farrington.ts'
import {
  funnelProportionLimitsOf,
  funnelProportionSignificanceOf,
  funnelRateLimitsOf,
  funnelRateSignificanceOf,
  funnelRatioLimitsOf,
  funnelRatioSignificanceOf,
} from './families/funnel.ts'
import { identityNumber, textDistance } from './families/identity.ts'
import { siiRii } from './families/inequality.ts'
import { meanT, poissonByar, proportionWilson, rateCrude } from './families/intervals.ts'
import { lifeExpectancy, prematureMortalityOf } from './families/life-expectancy.ts'
import { memModel, memTiming } from './families/moving-epidemic.ts'
import { movingPercentileOf } from './families/moving-percentile.ts'
import { distribution, regression } from './families/numerics.ts'
import { progressCagr, progressHealthyPeople } from './families/progress.ts'
import { rnssp } from './families/rnssp.ts'
import { scanOf } from './families/scan.ts'
import { sensorStation } from './families/sensor-station.ts'
import { sqlOnFhir } from './families/sql-on-fhir.ts'
import { dsrDobson, dsrNonindependent, isrRate, isrRatio } from './families/standardisation.ts'
import { surveyProportionOf } from './families/survey.ts'
import { tableAudit } from './families/table-audit.ts'
import { fhirPath } from './fhirpath/fhirpath.ts'
import type { Fields } from './fields.ts'
import type { Vector } from './read-vectors.ts'

/** The families this house computes. A new one is a function from a vector to its figures, and a line here. */
export const FAMILIES: ReadonlyMap<string, (vector: Vector) => Fields> = new Map([
  ['aqi', aqi],
  ['aqi-sub-index', aqiSubIndex],
  ['algo.farrington', algoFarrington],
  ['benchmark', benchmark],
  ['cdcHistoricalLimits', cdcHistoricalLimits],
  ['cusum', cusumOf],
  ['distribution', distribution],
  ['dsr-dobson', dsrDobson],
  ['dsr-nonindependent', dsrNonindependent],
  ['earsC', earsC],
  ['farringtonFlexible', farringtonFlexibleOf],
  ['fhirpath', fhirPath],
  ['funnel-proportion-limits', funnelProportionLimitsOf],
  ['funnel-proportion-significance', funnelProportionSignificanceOf],
  ['funnel-rate-limits', funnelRateLimitsOf],
  ['funnel-rate-significance', funnelRateSignificanceOf],
  ['funnel-ratio-limits', funnelRatioLimitsOf],
  ['funnel-ratio-significance', funnelRatioSignificanceOf],
  ['isr-rate', isrRate],
  ['isr-ratio', isrRatio],
  ['life-expectancy', lifeExpectancy],
  ['hj212-frame', hj212Frame],
  ['identity-number', identityNumber],
  ['mean-t', meanT],
  ['mem-model', memModel],
  ['mem-timing', memTiming],
  ['moving-percentile', movingPercentileOf],
  ['poisson-byar', poissonByar],
  ['premature-mortality', prematureMortalityOf],
  ['progress-cagr', progressCagr],
  ['progress-healthy-people', progressHealthyPeople],
  ['proportion-wilson', proportionWilson],
  ['quantile', quantile],
  ['rate-crude', rateCrude],
  ['reference_dates', referenceDatesOf],
  ['regression', regression],
  ['rki', rkiOf],
  ['rnssp', rnssp],
  ['scan', scanOf],
  ['sensor-station', sensorStation],
  ['sii-rii', siiRii],
  ['sql-on-fhir', sqlOnFhir],
  ['threshold_farrington', thresholdFarrington],
  ['threshold_noufaily', thresholdNoufaily],
  ['survey-proportion', surveyProportionOf],
  ['table-audit', tableAudit],
  ['text-distance', textDistance],
  ['trend-recent', trendRecent],
  ['weights', weightsOf],
])

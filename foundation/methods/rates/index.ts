export { BIRTH_MORTALITY, type PooledMortality, pooledMortality, type YearOfBirths } from './birth-mortality.ts'
export { type CauseSet, isOfCause, MAJOR_CHRONIC_CAUSES } from './cause-sets.ts'
export { type CrudeRate, crudeRate } from './crude-rate.ts'
export {
  directlyStandardisedRate,
  directlyStandardisedRateOfRepeats,
  FEWEST_EVENTS_TO_STANDARDISE,
  type RepeatedBand,
  type StandardisedBand,
  type StandardisedRate,
} from './direct-standardisation.ts'
export { type FunnelLimits, funnelExpectedEvents, funnelProportionLimits } from './funnel.ts'
export {
  type IndirectlyStandardised,
  type IndirectlyStandardisedRate,
  indirectlyStandardisedRate,
  indirectlyStandardisedRatio,
  type ReferencedBand,
} from './indirect-standardisation.ts'
export { type AdvantageGroup, type InequalityIndex, type InequalityScale, inequalityIndex } from './inequality-index.ts'
export {
  type InequalityEstimate,
  type InequalityOptions,
  inequalityEstimate,
  type UnsureGroup,
} from './inequality-limits.ts'
export { type Interval, standardErrorFromLimits } from './interval.ts'
export {
  AGES_TO_85,
  AGES_TO_90,
  type AgeBand,
  type Expectancy,
  type LifeTableOptions,
  type LifeTableRow,
  lifeTable,
} from './life-table.ts'
export { type MeanInterval, meanInterval } from './mean-interval.ts'
export { BYAR_FROM, byar, exactPoisson } from './poisson-limits.ts'
export { type PrematureMortality, type PrematureMortalityOptions, prematureMortality } from './premature-mortality.ts'
export { quantiles } from './quantiles.ts'
export {
  type Respondent,
  type SurveyProportion,
  type SurveyProportionOptions,
  surveyProportion,
} from './survey-proportion.ts'
export { calibratedWeights, type Groups, type Totals, type Weighted } from './survey-weights.ts'
export { wilson } from './wilson.ts'

export { CIDARS_RULES, cidars, type DiseaseRule } from './cidars/disease-rules.ts'
export { type FixedValueSettings, fixedValue } from './cidars/fixed-value.ts'
export { type MovingPercentileSettings, movingPercentile } from './cidars/moving-percentile.ts'
export { type CusumSettings, cusum } from './cusum/cusum.ts'
export type { CusumResidual } from './cusum/residuals.ts'
export type { CountSeries, Detection, NoBound, TestedRange } from './detector.ts'
export { type EarsMethod, type EarsSettings, ears } from './ears.ts'
export { type CountBound, type Forecast, farringtonBound, type PowerTransformation } from './farrington/bound.ts'
export { farrington } from './farrington/classic.ts'
export { type FlexibleBound, type FlexibleSettings, farringtonFlexible, NOUFAILY } from './farrington/flexible.ts'
export { type CountCentre, type LogForecast, noufailyBound } from './farrington/noufaily-bound.ts'
export { outbreakWeights } from './farrington/outbreak-weights.ts'
export { referenceDates } from './farrington/reference-calendar.ts'
export type { FarringtonDetection, FarringtonSettings } from './farrington/rule.ts'
export { type HistoricalLimitsDetection, type HistoricalLimitsSettings, historicalLimits } from './historical-limits.ts'
export { type EpidemicLevel, epidemicLevel } from './mem/epidemic-level.ts'
export {
  type MovingEpidemic,
  type MovingEpidemicSettings,
  movingEpidemic,
  type SpreadChoice,
} from './mem/moving-epidemic.ts'
export type { Spread, SpreadKind } from './mem/spread.ts'
export { type SeasonTiming, seasonTiming, type TimingSettings } from './mem/timing.ts'
export { RKI_SYSTEMS, type RkiSettings, type RkiSystem, rki } from './rki.ts'
export {
  type AdaptiveRegressionDetection,
  type AdaptiveRegressionSettings,
  adaptiveRegression,
} from './rnssp/adaptive-regression.ts'
export { type EwmaSettings, ewma } from './rnssp/ewma.ts'
export type { GradedDetection } from './rnssp/graded.ts'
export { type NegativeBinomialSettings, negativeBinomialDetector } from './rnssp/negative-binomial.ts'
export type { SeasonalSettings } from './rnssp/seasonal.ts'
export { type SerflingSettings, serfling } from './rnssp/serfling.ts'
export { regressionEwmaSwitch, type SwitchDetection } from './rnssp/switch.ts'
export type { Coordinates, Place } from './scan/circles.ts'
export type { Cluster, Scan, ScanSettings, TimedCluster } from './scan/scan.ts'
export { type SpaceTimeArea, type SpaceTimeSettings, spaceTimeScan } from './scan/space-time-scan.ts'
export { type ScanArea, spatialScan } from './scan/spatial-scan.ts'
export type { Bounds, Channel, Station } from './sensors/station.ts'
export { type StationDetector, stationDetector } from './sensors/station-detector.ts'
export type { EventPhase, Reading, StationState, Verdict } from './sensors/verdict.ts'
export type { Violation, ViolationKind } from './sensors/violations.ts'

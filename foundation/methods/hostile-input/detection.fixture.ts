import fc from 'fast-check'
import { CIDARS_RULES } from '../detection/index.ts'
import {
  type Arguments,
  among,
  list,
  number,
  oneOf,
  type Questions,
  rarely,
  record,
  share,
  some,
  text,
  whole,
} from './values.fixture.ts'

const count = fc.oneof(
  { weight: 400, arbitrary: fc.nat(20) },
  { weight: 1, arbitrary: fc.oneof(number, fc.constant(null)) },
)
const week = (index: number) => new Date(Date.UTC(2023, 0, 2 + 7 * index)).toISOString().slice(0, 10)
/** Weeks, some of more than two years, now and then with what no week holds. */
const series = fc.oneof(fc.nat(12), fc.constant(130)).chain((length) => {
  const lists = { counts: fc.array(count, { minLength: length, maxLength: length }) }
  const population = rarely(fc.array(among(fc.constant(1000)), { minLength: length, maxLength: length }))
  const weeks = Array.from({ length }, (_, index) => week(index))
  const days = fc.constantFrom(weeks, weeks, weeks, undefined, ['today'])
  return fc.record({ ...lists, population, dates: days, perYear: among(fc.constant(52)) })
})
const given = (settings: Record<string, fc.Arbitrary<unknown>>) =>
  fc.record(
    Object.fromEntries(
      Object.entries(settings).map(([name, value]) => [
        name,
        fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value }),
      ]),
    ),
  )
const settings = (names: string, others: Record<string, fc.Arbitrary<unknown>> = {}) =>
  given({ ...Object.fromEntries(`first last ${names}`.split(' ').map((name) => [name, number])), ...others })
/** Lists of figures have one for each point: a few points make a quick question. */
const detector = (names: string, others?: Record<string, fc.Arbitrary<unknown>>): Arguments =>
  fc.tuple(series, settings(names, others))
/** Days, with enough of them for a month to look back on. */
const daily = fc.array(count, { minLength: 40, maxLength: 60 }).map((counts) => ({
  counts,
  dates: counts.map((_, index) => new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10)),
}))
const seasonal = fc.tuple(series, fc.record({ confidence: share, baselineEnd: fc.oneof(fc.constant(week(120)), text) }))
const season = fc.array(count, { minLength: 33, maxLength: 33 })
const place = { x: whole, y: whole }
const scanned = fc.record({ seed: whole, replicates: fc.constantFrom(0, 9, 19, Number.NaN), maxShare: share })

export const station = fc
  .tuple(
    fc.tuple(fc.record({ name: oneOf(['ph', 'chlorine']), precision: share, stuckAfter: whole, jump: whole })),
    settings('learning outlierFrom outlierProbability eventFrom timeout', {
      ...{ window: among(fc.constant(10)), order: among(fc.constant(2)), eventWindow: among(fc.constant(6)) },
    }),
    among(fc.constant(60_000)),
  )
  .map(([channels, others, interval]) => ({ ...others, channels, interval }))
export const reading = fc.record({
  at: fc.oneof(number, fc.nat(1e7)),
  values: fc.record({ ph: count, chlorine: number }),
})

export const asked: Questions = {
  ears: detector('baseline minSigma alpha', { method: fc.constantFrom('C1', 'C2', 'C3'), compat: fc.constant('R') }),
  cusum: detector('k h overdispersion mean', { residual: fc.constantFrom('standard', 'rossi', 'anscombe') }),
  ewma: detector('baseline guard gradual sudden'),
  adaptiveRegression: fc.tuple(daily, settings('baseline guard')),
  regressionEwmaSwitch: fc.tuple(daily, settings('baseline guard gradual sudden')),
  rki: detector('', { system: fc.constantFrom(1, 2, 3) }),
  historicalLimits: detector('years neighbours alpha'),
  fixedValue: detector('cases days'),
  movingPercentile: fc.tuple(
    daily,
    fc.tuple(share, settings('years windows days')).map(([part, others]) => ({ ...others, percentile: part * 100 })),
  ),
  cidars: fc.tuple(oneOf(CIDARS_RULES.map(({ disease }) => disease)), daily, settings('')),
  serfling: seasonal,
  negativeBinomialDetector: seasonal,
  farrington: detector('years halfWidth alpha', { reweight: fc.boolean(), populationOffset: fc.boolean() }),
  farringtonFlexible: detector('years halfWidth alpha weightsThreshold trendP seasons leftOut', {
    populationOffset: fc.boolean(),
    bound: fc.constantFrom('delta', 'nbPlugin', 'muan'),
  }),
  farringtonBound: fc.tuple(record('mean', 'standardError', 'dispersion'), whole, share),
  noufailyBound: fc.tuple(fc.record({ eta: number, etaError: share, dispersion: whole }), whole, share),
  outbreakWeights: fc.tuple(list, number),
  referenceDates: fc.tuple(fc.oneof(fc.constant('2024-02-29'), text), number, number),
  movingEpidemic: fc.tuple(fc.array(season, { minLength: 1, maxLength: 6 }), settings('mostSeasons valuesPerSeason')),
  seasonTiming: fc.tuple(season, settings('slope')),
  epidemicLevel: fc.tuple(
    fc.record({ epidemicThreshold: number, postEpidemicThreshold: number, intensityThresholds: list }),
    number,
  ),
  spatialScan: fc.tuple(some(fc.record({ ...place, cases: count, population: whole })), scanned),
  spaceTimeScan: fc.tuple(
    some(fc.record({ ...place, cases: fc.array(count, { minLength: 3, maxLength: 3 }), population: whole })),
    scanned,
  ),
  stationDetector: fc.tuple(station),
}

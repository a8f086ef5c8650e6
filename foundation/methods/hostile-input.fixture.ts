import fc from 'fast-check'
import { CIDARS_RULES } from './detection/index.ts'
import * as environment from './environment/index.ts'
import { seededRandom } from './numerics/index.ts'
import { AGES_TO_85 } from './rates/index.ts'

/** What no sensor, file or page should send, beside what they do send. */
const SPECIAL = [
  0,
  -0,
  1,
  -1,
  0.5,
  0.95,
  2,
  10,
  1e5,
  2 ** 31,
  2 ** 53,
  1e15,
  1e100,
  1e308,
  5e-324,
  1e-300,
  1e-9,
  1 - 2 ** -53,
]
const NONE = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1e308]
/** Mostly what could be, so that questions get past the door, and now and then not. */
export const number = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 40 }) },
  { weight: 6, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 3, arbitrary: fc.constantFrom(...SPECIAL) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom(...NONE) },
)
const among = (usual: fc.Arbitrary<number>) =>
  fc.oneof({ weight: 20, arbitrary: usual }, { weight: 1, arbitrary: number })
const share = among(fc.double({ min: 0.001, max: 0.999, noNaN: true }))
const whole = among(fc.integer({ min: 1, max: 1000 }))
const list = fc.array(whole, { maxLength: 6 })
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '2026-06-01', '__proto__', 'CO_24h'),
)
const day = fc.oneof({ weight: 4, arbitrary: fc.constant('2026-06-01') }, { weight: 1, arbitrary: text })
export const bytes = fc.uint8Array({ maxLength: 60 })
const rarely = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 })
const oneOf = (values: readonly string[]) =>
  fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...values) },
    { weight: 1, arbitrary: fc.constantFrom('', 'toString') },
  )
const valuesOf = (items: readonly string[]) => fc.dictionary(oneOf(items), whole, { maxKeys: 5 })

const airItem = oneOf([...environment.DAILY_AIR_ITEMS, ...environment.HOURLY_AIR_ITEMS])
const airStandard = oneOf(['HJ 633-2012', 'HJ 633-2026'])
const FRAME = environment.frameSegment.must(
  'QN=20160801085857223;ST=32;CN=1062;PW=100000;MN=010000A8900016F000169DC0;Flag=5;CP=&&RtdInterval=30&&',
)
const disinfectant = ['free-chlorine', 'total-chlorine', 'ozone', 'chlorine-dioxide']
export const message = fc.record({
  version: fc.constantFrom('2005', '2017'),
  request: oneOf(['20160801085857223']),
  system: oneOf(['21']),
  command: oneOf(['2011', '2051']),
  password: oneOf(['123456']),
  station: oneOf(['010000A8900016F000169DC0', '88888880000001']),
  wantsAnswer: fc.boolean(),
  packet: fc.option(fc.record({ number: fc.nat(3), count: fc.nat(4) }), { nil: undefined }),
  content: text,
})
const regression = fc.integer({ min: 0, max: 8 }).chain((rows) => {
  const column = fc.array(whole, { minLength: rows, maxLength: rows })
  const design = fc.array(fc.tuple(whole, whole), { minLength: rows, maxLength: rows })
  return fc.record({
    response: fc.oneof({ weight: 9, arbitrary: column }, { weight: 1, arbitrary: list }),
    design: fc.oneof({ weight: 9, arbitrary: design }, { weight: 1, arbitrary: fc.array(list, { maxLength: 6 }) }),
    weights: rarely(column),
    offset: rarely(fc.array(share, { minLength: rows, maxLength: rows })),
  })
})
const seeded = fc.nat().map((seed) => seededRandom.must(seed))
const negativeBinomial = fc.oneof(
  fc.record({ size: number, mean: number }),
  fc.record({ size: number, probability: number }),
)

type Arguments = fc.Arbitrary<readonly unknown[]>
const numbers = (count: number): Arguments => fc.tuple(...Array.from({ length: count }, () => number))
const shared = (count: number, ...names: string[]) => Object.fromEntries(names.map((name) => [name, numbers(count)]))
const continuous = (family: string) => ['Cumulative', 'Upper', 'Quantile'].map((kind) => family + kind)
const discrete = (family: string) => [...continuous(family), `${family}Density`, `${family}LogDensity`]

const record = (...names: string[]) => fc.record(Object.fromEntries(names.map((name) => [name, whole])))
const some = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 5 })
const limits = record('lower', 'upper')
const better = fc.constantFrom('increase', 'decrease')
/** Ages as the tables of deaths have them, and as they should not. */
const ages = fc.oneof(
  some(record('from', 'persons', 'deaths')),
  fc
    .tuple(among(fc.integer({ min: 5000, max: 1e6 })), whole)
    .map(([persons, deaths]) => AGES_TO_85.map((from) => ({ from, persons, deaths }))),
)
const groups = fc.record({ area: fc.constantFrom('north', 'south') })
const respondents = some(fc.record({ has: fc.boolean(), weight: whole, cluster: rarely(text), groups }))
const totals = fc.record({ area: fc.record({ north: fc.constant(50), south: among(fc.constant(50)) }) })
const table = fc
  .integer({ min: 0, max: 3 })
  .chain((width) => some(fc.array(whole, { minLength: width, maxLength: width })))
const points = (of: (value: number) => object) =>
  fc.tuple(
    fc
      .array(whole, { minLength: 5, maxLength: 7 })
      .map((all) => all.map((value, period) => ({ period, ...of(value) }))),
  )
const growth = fc.record({
  ...{ base: whole, baseYear: among(fc.constant(2015)), value: whole, year: among(fc.constant(2024)), desired: better },
  target: rarely(fc.record({ value: whole, year: among(fc.constant(2030)) })),
})

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

/** Every public function of a family and what it is asked. */
export const ASKED: Readonly<Record<string, Readonly<Record<string, Arguments>>>> = {
  detection: {
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
  },
  rates: {
    byar: fc.tuple(number, share),
    exactPoisson: fc.tuple(number, share),
    standardErrorFromLimits: numbers(2),
    wilson: fc.tuple(number, whole, share),
    funnelProportionLimits: fc.tuple(share, whole, share),
    crudeRate: fc.tuple(whole, whole, whole, share),
    funnelExpectedEvents: fc.tuple(number, share, fc.constantFrom('exact', 'bisection')),
    meanInterval: fc.tuple(list, share),
    quantiles: fc.tuple(fc.array(rarely(whole), { maxLength: 6 }), among(fc.integer({ min: 2, max: 3 }))),
    pooledMortality: fc.tuple(
      fc.tuple(share, whole).map(([deaths, liveBirths]) => [2023, 2024].map((year) => ({ year, deaths, liveBirths }))),
      ...[among(fc.constant(2)), whole, share],
    ),
    inequalityIndex: fc.tuple(
      some(record('persons', 'value')),
      fc.constantFrom('symmetric', 'rate', 'proportion'),
      fc.boolean(),
    ),
    inequalityEstimate: fc.tuple(
      some(fc.record({ persons: whole, value: whole, standardError: share })),
      fc.record({ seed: whole, confidence: share, repetitions: fc.constantFrom(200, 200, 200, 0, 1e15, Number.NaN) }),
    ),
    indirectlyStandardisedRatio: fc.tuple(
      some(record('events', 'persons', 'referenceEvents', 'referencePersons')),
      ...[whole, share],
    ),
    indirectlyStandardisedRate: fc.tuple(
      some(record('events', 'persons', 'referenceEvents', 'referencePersons')),
      ...[whole, share],
    ),
    directlyStandardisedRate: fc.tuple(some(record('events', 'persons', 'standard')), whole, share),
    directlyStandardisedRateOfRepeats: fc.tuple(
      some(fc.record({ persons: whole, standard: whole, repeats: some(record('times', 'persons')) })),
      ...[whole, share],
    ),
    lifeTable: fc.tuple(ages, fc.record({ confidence: share, infantProbability: rarely(share) })),
    prematureMortality: fc.tuple(ages, fc.constantFrom(30, 40), among(fc.constant(70))),
    isOfCause: fc.tuple(fc.oneof(text, fc.constantFrom('C34.1', 'j44')), fc.constant({ ranges: [['C00', 'C97']] })),
    surveyProportion: fc.tuple(
      respondents,
      fc.record({ confidence: share, totals: fc.option(totals, { nil: undefined }) }),
    ),
    calibratedWeights: fc.tuple(respondents, totals),
  },
  progress: {
    ...shared(3, 'minMaxScore', 'cagr'),
    ...shared(2, 'funnelRatioSignificance'),
    funnelProportionSignificance: fc.tuple(number, whole, share),
    funnelRateSignificance: fc.tuple(number, whole, share),
    standAmongProportions: fc.tuple(share, whole, share, number),
    standAmongRates: fc.tuple(number, number, record('persons', 'multiplier'), share),
    standAgainstValue: fc.tuple(limits, number),
    standAgainstValueTwice: fc.tuple(limits, limits, number),
    standAgainstInterval: fc.tuple(limits, limits),
    standAgainstRange: fc.tuple(number, limits),
    standAgainstTarget: fc.tuple(limits, number),
    judgeTarget: fc.tuple(number, number, better),
    judgeStanding: fc.tuple(fc.constantFrom('lower', 'far-higher'), better),
    ragStatus: fc.tuple(
      number,
      day,
      some(record('green', 'amber').map((one) => ({ ...one, from: '2026-01-01' }))),
      better,
      number,
    ),
    suppressTable: fc.tuple(table, among(fc.integer({ min: 3, max: 9 })), among(fc.constant(3))),
    auditTable: table.map((counts) => {
      const shown = [...(counts[0] ?? []), 'total'].map(() => false)
      return [counts, [...counts, shown].map(() => shown)]
    }),
    weightedScore: fc.tuple(some(fc.record({ score: rarely(share), weight: whole }))),
    entropyWeights: fc.tuple(table),
    combineWeights: fc.tuple(list, list, fc.constantFrom('mean', 'product')),
    eurostatProgress: fc.tuple(growth),
    openSdgProgress: fc.tuple(growth),
    healthyPeopleProgress: fc.tuple(
      fc.record({
        ...{ base: whole, recent: rarely(whole), target: rarely(whole), alpha: rarely(share), better },
        ...{ baseStandardError: rarely(whole), recentStandardError: rarely(whole) },
      }),
    ),
    recentTrend: points((value) => ({ value, lower: value - 1, upper: value + 1 })),
    recentProportionTrend: points((count) => ({ count, denominator: 1001 })),
    linearProjection: fc.tuple(some(record('x', 'y')), number, share),
  },
  numerics: {
    ...shared(1, 'logGamma', ...discrete('normal').filter((name) => name !== 'normalLogDensity'), 'normalLogUpper'),
    ...shared(2, 'incompleteGamma', 'seededRandom'),
    ...shared(2, ...continuous('studentT'), ...continuous('chiSquare'), ...discrete('poisson')),
    ...shared(3, 'incompleteBeta', ...continuous('f'), ...discrete('binomial')),
    ...shared(3, ...continuous('gamma'), 'gammaDensity', ...continuous('beta'), 'betaDensity'),
    ...Object.fromEntries(discrete('negativeBinomial').map((name) => [name, fc.tuple(number, negativeBinomial)])),
    normalRandom: fc.tuple(seeded, number, number),
    poissonRandom: fc.tuple(seeded, number),
    binomialRandom: fc.tuple(seeded, number, number),
    multinomialSampler: fc.tuple(list),
    poissonRegression: fc.tuple(regression),
    quasiPoissonRegression: fc.tuple(regression),
    negativeBinomialRegression: fc.tuple(regression),
    weightedLeastSquares: fc.tuple(regression),
  },
  environment: {
    airLimitsOn: fc.tuple(day),
    aqiStandardOn: fc.tuple(day),
    airSubIndex: fc.tuple(airItem, number, airStandard),
    roundedConcentration: fc.tuple(airItem, number),
    airQualityIndex: fc.tuple(
      fc.record({
        kind: oneOf(['daily', 'hourly']),
        standard: airStandard,
        concentrations: fc.oneof(valuesOf(environment.DAILY_AIR_ITEMS), valuesOf(environment.HOURLY_AIR_ITEMS)),
      }),
    ),
    surfaceWaterGrade: fc.tuple(
      fc.record({
        body: oneOf(['river', 'lake']),
        values: valuesOf([...Object.keys(environment.SURFACE_ITEMS), 'ph']),
        oxygenSaturation: rarely(number),
      }),
    ),
    judgeDrinkingWater: fc.tuple(
      fc.record({
        day,
        point: oneOf(['works-outlet', 'tap']),
        supply: oneOf(['ordinary', 'small']),
        disinfectants: fc.array(oneOf(disinfectant), { maxLength: 2 }),
        contactMinutes: rarely(number),
        values: valuesOf([...disinfectant, 'ph', 'turbidity', 'fluoride']),
      }),
    ),
    hj212Crc: fc.tuple(bytes),
    latinText: fc.tuple(bytes),
    latinBytes: fc.tuple(text),
    readFrame: fc.tuple(fc.oneof(bytes, fc.constant(FRAME))),
    frameSegment: fc.tuple(fc.oneof(text, bytes)),
    readContent: fc.tuple(text),
    readFactorNumber: fc.tuple(fc.oneof(text, rarely(number.map(String)))),
    dataTimeOf: fc.tuple(
      message,
      fc
        .oneof(text, fc.constantFrom('20160801084000', '99991231235959', '00010101000000'))
        .map((time) => ({ fields: new Map([['DataTime', time]]), factors: [] })),
      number,
    ),
    writeFrame: fc.tuple(message),
    splitMessage: fc.tuple(message),
  },
}

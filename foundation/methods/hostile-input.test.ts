import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as environment from './environment/index.ts'
import { NotCalculable } from './not-calculable.ts'
import * as numerics from './numerics/index.ts'

/** What no sensor, file or page should send, beside what they do send. */
const SPECIAL = [0, -0, 1, -1, 0.5, 0.95, 2, 10, 1e5, 2 ** 31, 2 ** 53, 1e15, 1e100, 1e308, 5e-324, 1e-300, 1e-9, 1 - 2 ** -53]
const NONE = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1e308]
const number = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...SPECIAL) },
  { weight: 1, arbitrary: fc.constantFrom(...NONE) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 2, arbitrary: fc.integer({ min: -3, max: 40 }) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1 }) },
)
const list = fc.array(number, { maxLength: 6 })
const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('', '2026-06-01', '__proto__', 'CO_24h'))
const bytes = fc.uint8Array({ maxLength: 60 })
const rarely = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 })
const oneOf = (values: readonly string[]) => fc.oneof(fc.constantFrom(...values), fc.constantFrom('', 'toString'))
const valuesOf = (items: readonly string[]) => fc.dictionary(oneOf(items), number, { maxKeys: 5 })

const airItem = oneOf([...environment.DAILY_AIR_ITEMS, ...environment.HOURLY_AIR_ITEMS])
const airStandard = oneOf(['HJ 633-2012', 'HJ 633-2026'])
const disinfectant = ['free-chlorine', 'total-chlorine', 'ozone', 'chlorine-dioxide']
const message = fc.record({
  version: fc.constantFrom('2005', '2017'),
  request: rarely(text),
  system: text,
  command: fc.oneof(text, fc.constantFrom('2011', '2051')),
  password: text,
  station: fc.oneof(text, fc.constant('010000A8900016F000169DC0')),
  wantsAnswer: fc.boolean(),
  packet: rarely(fc.record({ number: fc.integer(), count: fc.integer() })),
  content: text,
})
const regression = fc.integer({ min: 0, max: 6 }).chain((rows) => {
  const column = fc.array(number, { minLength: rows, maxLength: rows })
  const design = fc.array(fc.array(number, { minLength: 2, maxLength: 2 }), { minLength: rows, maxLength: rows })
  return fc.record({
    response: fc.oneof({ weight: 4, arbitrary: column }, { weight: 1, arbitrary: list }),
    design: fc.oneof({ weight: 4, arbitrary: design }, { weight: 1, arbitrary: fc.array(list, { maxLength: 6 }) }),
    weights: rarely(column),
    offset: rarely(column),
  })
})
const seeded = fc.nat().map((seed) => numerics.seededRandom.must(seed))
const negativeBinomial = fc.oneof(
  fc.record({ size: number, mean: number }),
  fc.record({ size: number, probability: number }),
)

type Arguments = fc.Arbitrary<readonly unknown[]>
const numbers = (count: number): Arguments => fc.tuple(...Array.from({ length: count }, () => number))
const shared = (count: number, ...names: string[]) => Object.fromEntries(names.map((name) => [name, numbers(count)]))
const continuous = (family: string) => ['Cumulative', 'Upper', 'Quantile'].map((kind) => family + kind)
const discrete = (family: string) => [...continuous(family), `${family}Density`, `${family}LogDensity`]

/** Every public function and what it is asked; its classes are asked below. */
const ASKED: Readonly<Record<string, Readonly<Record<string, Arguments>>>> = {
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
    airLimitsOn: fc.tuple(text),
    aqiStandardOn: fc.tuple(text),
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
        day: fc.oneof({ weight: 4, arbitrary: fc.constant('2026-06-01') }, { weight: 1, arbitrary: text }),
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
    readFrame: fc.tuple(bytes),
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
const FAMILIES: Readonly<Record<string, object>> = { numerics, environment }

/** Whether a figure, or anything within it, is NaN or infinite. */
function holdsNone(figure: unknown): boolean {
  if (typeof figure === 'number') return !Number.isFinite(figure)
  if (figure === null || typeof figure !== 'object' || figure instanceof NotCalculable) return false
  if (figure instanceof Map) return [...figure.values()].some(holdsNone)
  return Object.values(figure).some(holdsNone)
}

const isFunction = (value: unknown) => typeof value === 'function' && !/^class\b/.test(String(value))

describe.each(Object.entries(FAMILIES))('%s: whatever it is asked', (family, door) => {
  const asked = ASKED[family] ?? {}

  it('is asked of every public function', () => {
    const named = Object.entries(door).flatMap(([name, value]) => (isFunction(value) ? [name] : []))
    expect(Object.keys(asked).sort()).toEqual(named.sort())
  })

  it.each(Object.entries(asked))('%s answers a finite figure or why there is none', (name, input) => {
    const ask = (door as Record<string, (...input: readonly unknown[]) => unknown>)[name]
    fc.assert(
      fc.property(input, (given) => {
        expect(holdsNone(ask?.(...given))).toBe(false)
      }),
      { numRuns: 150 },
    )
  })
})

describe('what is kept between questions', () => {
  it('of a stream and of packets never throws and never grows beyond its bound', () => {
    fc.assert(
      fc.property(fc.array(bytes), fc.array(message), number, (chunks, messages, capacity) => {
        const reader = new environment.Hj212Reader()
        const events = [...chunks.flatMap((chunk) => reader.read(chunk)), ...reader.end()]
        expect(events.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(
          chunks.reduce((sum, { length }) => sum + length, 0),
        )
        const packets = new environment.Hj212Packets(capacity)
        for (const one of messages) packets.add(one as environment.Hj212Message)
        packets.end()
      }),
      { numRuns: 100 },
    )
  })
})

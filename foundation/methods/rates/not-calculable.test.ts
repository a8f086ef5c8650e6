import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  byar,
  crudeRate,
  directlyStandardisedRate,
  directlyStandardisedRateOfRepeats,
  exactPoisson,
  funnelExpectedEvents,
  funnelProportionLimits,
  indirectlyStandardisedRate,
  indirectlyStandardisedRatio,
  inequalityEstimate,
  inequalityIndex,
  lifeTable,
  meanInterval,
  pooledMortality,
  prematureMortality,
  quantiles,
  standardErrorFromLimits,
  surveyProportion,
  wilson,
} from './index.ts'

describe('what has no figure', () => {
  it.each([
    ['wilson', wilson(6, 5), 'contradiction'],
    ['wilson of nobody', wilson(0, 0), 'outside-range'],
    ['crudeRate', crudeRate(1, 0, 1), 'outside-range'],
    ['crudeRate of no number', crudeRate(Number.NaN, 1, 1), 'not-finite'],
    ['byar', byar(-1), 'outside-range'],
    ['exactPoisson', exactPoisson(1, 95), 'outside-range'],
    ['meanInterval', meanInterval([1, Infinity]), 'not-finite'],
    ['quantiles', quantiles([1, 2], 1), 'outside-range'],
    ['standardErrorFromLimits', standardErrorFromLimits(2, 1), 'contradiction'],
    ['standardErrorFromLimits beyond all numbers', standardErrorFromLimits(-1.7e308, 1.7e308), 'undetermined'],
    ['funnelProportionLimits', funnelProportionLimits(0.5, 0, 0.95), 'outside-range'],
    ['funnelExpectedEvents', funnelExpectedEvents(-1, 0.95), 'outside-range'],
    ['crudeRate beyond all numbers', crudeRate(1e300, 1e-300, 1), 'undetermined'],
    ['meanInterval of a sum beyond them', meanInterval([1e308, 1e308]), 'undetermined'],
    ['meanInterval of a spread beyond them', meanInterval([1e200, -1e200]), 'undetermined'],
    [
      'directlyStandardisedRate beyond them',
      directlyStandardisedRate([{ events: 20, persons: 1e-300, standard: 1 }], 1e300),
      'undetermined',
    ],
    [
      'indirectlyStandardisedRatio beyond them',
      indirectlyStandardisedRatio([{ events: 1, persons: 1e300, referenceEvents: 1e300, referencePersons: 1 }], 1),
      'undetermined',
    ],
    [
      'inequalityIndex beyond them',
      inequalityIndex([-1e308, 1e308].map((value) => ({ persons: 1, value }))),
      'undetermined',
    ],
  ])('%s answers why', (_, answer, reason) => {
    expect(answer).toMatchObject({ reason })
  })
})

const wild = fc.oneof(
  fc.constantFrom(Number.NaN, Infinity, -Infinity, 0, -0, -1, 0.5, 1, 95, Number.MIN_VALUE, Number.MAX_VALUE),
  fc.double(),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.integer({ min: -5, max: 20_000 }),
)
const rows = fc.array(fc.tuple(wild, wild, wild, wild), { maxLength: 6 })

/** Every number of an answer, whatever its shape. */
function numbersIn(answer: unknown): number[] {
  if (typeof answer === 'number') return [answer]
  return typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(numbersIn) : []
}

describe('whatever comes in', () => {
  it('no answer holds a number that is none', () => {
    fc.assert(
      fc.property(wild, wild, wild, rows, (a, b, c, bands) => {
        const ages = bands.map(([from, persons, deaths]) => ({ from, persons, deaths }))
        const groups = bands.map(([persons, value, standardError]) => ({ persons, value, standardError }))
        const answers = [
          wilson(a, b, c),
          crudeRate(a, b, c),
          byar(a, b),
          exactPoisson(a),
          funnelExpectedEvents(a, b),
          funnelProportionLimits(a, b, c),
          meanInterval(bands.map(([value]) => value)),
          quantiles(
            bands.map(([value]) => value),
            a,
          ),
          standardErrorFromLimits(a, b),
          directlyStandardisedRate(
            bands.map(([events, persons, standard]) => ({ events, persons, standard })),
            a,
          ),
          directlyStandardisedRateOfRepeats(
            bands.map(([times, persons, standard, count]) => ({
              persons,
              standard,
              repeats: [{ times, persons: count }],
            })),
            a,
          ),
          indirectlyStandardisedRate(
            bands.map(([events, persons, referenceEvents, referencePersons]) => {
              return { events, persons, referenceEvents, referencePersons }
            }),
            a,
          ),
          inequalityIndex(groups, 'rate', true),
          inequalityEstimate(groups, { seed: a, repetitions: 100 }),
          lifeTable(ages),
          prematureMortality(ages, a, b),
          pooledMortality(
            bands.map(([year, deaths, liveBirths]) => ({ year, deaths, liveBirths })),
            1,
            a,
          ),
          surveyProportion(
            bands.map(([weight, has]) => ({ weight, has: has > 0 })),
            { confidence: b },
          ),
        ]
        expect(numbersIn(answers).filter((number) => !Number.isFinite(number))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

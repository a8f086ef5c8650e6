import fc from 'fast-check'
import { AGES_TO_85 } from '../rates/index.ts'
import {
  among,
  list,
  number,
  numbers,
  type Questions,
  rarely,
  record,
  share,
  some,
  text,
  whole,
} from './values.fixture.ts'

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

export const asked: Questions = {
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
}

import fc from 'fast-check'
import { seededRandom } from '../numerics/index.ts'
import { list, number, type Questions, rarely, share, shared, whole } from './values.fixture.ts'

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
const continuous = (family: string) => ['Cumulative', 'Upper', 'Quantile'].map((kind) => family + kind)
const discrete = (family: string) => [...continuous(family), `${family}Density`, `${family}LogDensity`]

export const asked: Questions = {
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
}

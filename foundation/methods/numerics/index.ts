export { incompleteBeta } from './beta.ts'
export { betaCumulative, betaDensity, betaQuantile, betaUpper } from './beta-distribution.ts'
export {
  binomialCumulative,
  binomialDensity,
  binomialLogDensity,
  binomialQuantile,
  binomialUpper,
} from './binomial.ts'
export { chiSquareCumulative, chiSquareQuantile, chiSquareUpper } from './chi-square.ts'
export { fCumulative, fQuantile, fUpper } from './f-distribution.ts'
export { type IncompleteGamma, incompleteGamma, logGamma } from './gamma.ts'
export { gammaCumulative, gammaDensity, gammaQuantile, gammaUpper } from './gamma-distribution.ts'
export { type MultinomialSampler, multinomialSampler } from './multinomial-sampler.ts'
export {
  type NegativeBinomial,
  negativeBinomialCumulative,
  negativeBinomialDensity,
  negativeBinomialLogDensity,
  negativeBinomialQuantile,
  negativeBinomialUpper,
} from './negative-binomial.ts'
export { type NegativeBinomialRegression, negativeBinomialRegression } from './negative-binomial-regression.ts'
export {
  normalCumulative,
  normalDensity,
  normalLogUpper,
  normalQuantile,
  normalUpper,
} from './normal.ts'
export {
  poissonCumulative,
  poissonDensity,
  poissonLogDensity,
  poissonQuantile,
  poissonUpper,
} from './poisson.ts'
export { type IteratedRegression, poissonRegression, quasiPoissonRegression } from './poisson-regression.ts'
export { type Random, seededRandom } from './random.ts'
export { binomialRandom, normalRandom, poissonRandom } from './random-variates.ts'
export type { LinearPrediction, Regression } from './regression.ts'
export type { RegressionInput } from './regression-input.ts'
export { studentTCumulative, studentTQuantile, studentTUpper } from './student-t.ts'
export { weightedLeastSquares } from './weighted-least-squares.ts'

import {
  betaCumulative,
  betaDensity,
  betaQuantile,
  betaUpper,
  binomialCumulative,
  binomialDensity,
  binomialLogDensity,
  binomialQuantile,
  binomialUpper,
  chiSquareCumulative,
  chiSquareQuantile,
  chiSquareUpper,
  fCumulative,
  fQuantile,
  fUpper,
  gammaCumulative,
  gammaDensity,
  gammaQuantile,
  gammaUpper,
  negativeBinomialCumulative,
  negativeBinomialDensity,
  negativeBinomialLogDensity,
  negativeBinomialQuantile,
  negativeBinomialRegression,
  negativeBinomialUpper,
  normalCumulative,
  normalDensity,
  normalQuantile,
  normalUpper,
  poissonCumulative,
  poissonDensity,
  poissonLogDensity,
  poissonQuantile,
  poissonRegression,
  poissonUpper,
  quasiPoissonRegression,
  type Regression,
  type RegressionInput,
  studentTCumulative,
  studentTQuantile,
  studentTUpper,
  weightedLeastSquares,
} from '@kangcheng/methods'
import { type Fields, listIn, numberIn, textIn } from '../fields.ts'
import type { Vector } from '../read-vectors.ts'

/** What a distribution offers; `x` is a probability for the quantile, the parameters come in the order of the functions. */
interface Distribution {
  readonly lower: (x: number, ...parameters: Parameters) => number
  readonly upper: (x: number, ...parameters: Parameters) => number
  readonly quantile: (probability: number, ...parameters: Parameters) => number
  readonly density?: (x: number, ...parameters: Parameters) => number
  readonly logDensity?: (x: number, ...parameters: Parameters) => number
}

type Parameters = readonly [first: number, second: number]

const DISTRIBUTIONS: Readonly<Record<string, Distribution>> = {
  normal: {
    lower: (x) => normalCumulative.must(x),
    upper: (x) => normalUpper.must(x),
    quantile: (p) => normalQuantile.must(p),
    density: (x) => normalDensity.must(x),
  },
  'student-t': {
    lower: studentTCumulative.must,
    upper: studentTUpper.must,
    quantile: studentTQuantile.must,
  },
  'chi-square': {
    lower: chiSquareCumulative.must,
    upper: chiSquareUpper.must,
    quantile: chiSquareQuantile.must,
  },
  gamma: {
    lower: gammaCumulative.must,
    upper: gammaUpper.must,
    quantile: gammaQuantile.must,
    density: gammaDensity.must,
  },
  beta: {
    lower: betaCumulative.must,
    upper: betaUpper.must,
    quantile: betaQuantile.must,
    density: betaDensity.must,
  },
  f: {
    lower: fCumulative.must,
    upper: fUpper.must,
    quantile: fQuantile.must,
  },
  poisson: {
    lower: poissonCumulative.must,
    upper: poissonUpper.must,
    quantile: poissonQuantile.must,
    density: poissonDensity.must,
    logDensity: poissonLogDensity.must,
  },
  binomial: {
    lower: binomialCumulative.must,
    upper: binomialUpper.must,
    quantile: binomialQuantile.must,
    density: binomialDensity.must,
    logDensity: binomialLogDensity.must,
  },
  'negative-binomial': {
    lower: (x, size, probability) => negativeBinomialCumulative.must(x, { size, probability }),
    upper: (x, size, probability) => negativeBinomialUpper.must(x, { size, probability }),
    quantile: (p, size, probability) => negativeBinomialQuantile.must(p, { size, probability }),
    density: (x, size, probability) => negativeBinomialDensity.must(x, { size, probability }),
    logDensity: (x, size, probability) => negativeBinomialLogDensity.must(x, { size, probability }),
  },
}

export function distribution({ inputs, params, expected }: Vector): Fields {
  const name = textIn(params, 'distribution') ?? ''
  const functions = DISTRIBUTIONS[name]
  if (!functions) throw new RangeError(`distribution ${name} is unknown`)
  const x = numberIn(inputs, 'x') ?? numberIn(inputs, 'probability') ?? Number.NaN
  const parameters = numbersIn(params, 'parameters') as unknown as Parameters
  const asked = Object.entries(functions).filter(([figure]) => figure in expected)
  return Object.fromEntries(asked.map(([figure, compute]) => [figure, compute(x, ...parameters)]))
}

const REGRESSIONS: Readonly<Record<string, (input: RegressionInput) => Regression>> = {
  poisson: poissonRegression.must,
  'quasi-poisson': quasiPoissonRegression.must,
  'negative-binomial': negativeBinomialRegression.must,
  'least-squares': weightedLeastSquares.must,
}

export function regression({ inputs, params }: Vector): Fields {
  const kind = textIn(params, 'kind') ?? ''
  const regress = REGRESSIONS[kind]
  if (!regress) throw new RangeError(`regression ${kind} is unknown`)
  const fit = regress({
    response: numbersIn(inputs, 'response'),
    design: listIn(inputs, 'design').map((row) => numbersIn({ row }, 'row')),
    ...('weights' in inputs && { weights: numbersIn(inputs, 'weights') }),
    ...('offset' in inputs && { offset: numbersIn(inputs, 'offset') }),
  })
  const prediction = fit.predict.must(numbersIn(params, 'at'))
  return { ...fit, ...prediction, fitted: [...fit.fitted], leverages: [...fit.leverages] }
}

function numbersIn(fields: Fields, name: string): number[] {
  return listIn(fields, name).map((value) => {
    if (typeof value !== 'number') throw new RangeError(`${name} holds ${JSON.stringify(value)}, which is no number`)
    return value
  })
}

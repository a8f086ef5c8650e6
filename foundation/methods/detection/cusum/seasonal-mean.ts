import { requirePositive } from '../../arguments.ts'
import { notCalculable } from '../../not-calculable.ts'
import { LeastSquares } from '../../numerics/least-squares.ts'
import { LogLinearFit } from '../../numerics/log-linear-fit.ts'
import type { CountSeries } from '../detector.ts'

/** The log link keeps a mean from 0, as R's does. */
const LEAST_MEAN = 2 ** -52

/** Level, cosine and sine. */
const COLUMNS = 3

/**
 * ln m(t) = α + γ cos(2π t / perYear) + δ sin(2π t / perYear), a Poisson model of the counts before `first`, continued
 * over the rest. There is no trend: continued without end it would run away (and R fits none, though its manual prints one).
 * Ends the computation where fewer counts than coefficients are there or the model runs away, and where it did not settle,
 * unless `asItStands`.
 */
export function seasonalMean(
  { perYear = 52 }: CountSeries,
  counts: Float64Array,
  first: number,
  asItStands: boolean,
): Float64Array {
  requirePositive('perYear', perYear)
  const known: number[] = []
  for (let point = 0; point < first; point++) if (!Number.isNaN(counts[point])) known.push(point)
  if (known.length <= COLUMNS) notCalculable('too-few', `${known.length} counts make no seasonal mean`)
  const omega = (2 * Math.PI) / perYear
  const design = new Float64Array(COLUMNS * known.length)
  const seen = new Float64Array(known.length)
  known.forEach((point, row) => {
    seen[row] = counts[point] as number
    waveAt(point + 1, omega).forEach((value, column) => {
      design[column * known.length + row] = value
    })
  })
  const squares = new LeastSquares(known.length, COLUMNS)
  squares.use(design, known.length, COLUMNS)
  const fit = new LogLinearFit(known.length)
  const settled = fit.run(squares, seen, new Float64Array(known.length).fill(1))
  if (!settled && !asItStands) notCalculable('undetermined', 'the seasonal mean does not settle')
  const means = Float64Array.from({ length: counts.length - first }, (_, entry) => {
    const wave = waveAt(first + entry + 1, omega)
    const eta = wave.reduce((sum, value, column) => sum + value * (squares.coefficients[column] as number), 0)
    return Math.max(LEAST_MEAN, Math.exp(eta))
  })
  if (means.some((mean) => mean > Number.MAX_SAFE_INTEGER)) notCalculable('undetermined', 'the seasonal mean runs away')
  return means
}

function waveAt(time: number, omega: number): number[] {
  return [1, Math.cos(omega * time), Math.sin(omega * time)]
}

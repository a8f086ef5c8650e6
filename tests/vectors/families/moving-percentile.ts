import { movingPercentile } from '@kangcheng/methods'
import { type Fields, numberIn } from '../fields.ts'
import type { Vector } from '../read-vectors.ts'
import { boundsOf, given, knowOnly, seriesIn } from './series.ts'

/** The moving percentile of CIDARS. */
export function movingPercentileOf(vector: Vector): Fields {
  const { params } = vector
  knowOnly(params, 'percentile', 'years', 'windows', 'days')
  const { first, last, perYear, ...series } = seriesIn(vector)
  const percentile = numberIn(params, 'percentile')
  if (percentile === undefined) throw new RangeError('percentile is missing')
  const window = {
    years: numberIn(params, 'years'),
    windows: numberIn(params, 'windows'),
    days: numberIn(params, 'days'),
  }
  const seen = movingPercentile.must(series, { first, last, percentile, ...given(window) })
  return { ...boundsOf(seen), median: seen.expected, score: seen.score }
}

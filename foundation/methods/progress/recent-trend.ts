import { requireCount, requireFinite } from '../arguments.ts'
import { calculable, notCalculable } from '../not-calculable.ts'
import { chiSquareQuantile } from '../numerics/chi-square.ts'
import { standardErrorFromLimits } from '../rates/interval.ts'

/** The trend is judged on this many points, the most recent ones. */
export const TREND_POINTS = 5
const CONFIDENCE = 0.998

export interface RecentTrend {
  readonly trend: 'increasing' | 'decreasing' | 'no-change'
  /** On one degree of freedom; a trend needs more than 9.5495 (99.8 %). */
  readonly chiSquare: number
  readonly slopeSign: -1 | 0 | 1
  /** Large enough, and of the same sign with each single point left out. */
  readonly significant: boolean
}

/*
 * The recent trend of Fingertips (UK Health Security Agency, technical guidance on trends): points of equal periods,
 * the five most recent; a trend must be significant at 99.8 % and may not hang on a single point.
 * Both are not calculable for fewer than five points or a period twice ('too-few'), and where there is no spread or no
 * log-odds ('undetermined').
 */

/**
 * By the slope weighted with 1 / SE², SE from 95 % limits: chi-square = (slope / SE of slope)².
 *
 * @example
 * const points = [10, 12, 13, 15, 17].map((value, period) => ({ period, value, lower: value - 1, upper: value + 1 }))
 * recentTrend(points) // { trend: 'increasing', chiSquare: 111.02… }
 */
export const recentTrend = calculable(
  (
    points: readonly {
      readonly period: number
      readonly value: number
      readonly lower: number
      readonly upper: number
    }[],
  ): RecentTrend => {
    const recent = lastPoints(points)
    const weighted = recent.map(({ period, value, lower, upper }) => {
      requireFinite('value', value)
      return { x: period, y: value, weight: 1 / standardErrorFromLimits.must(lower, upper) ** 2 }
    })
    if (weighted.some(({ weight }) => !Number.isFinite(weight))) notCalculable('undetermined', 'a point has no spread')
    const { slope, squares } = weightedSlope(weighted)
    return decide(slope * slope * squares, slope, (without) => weightedSlope(weighted.toSpliced(without, 1)).slope)
  },
)

/**
 * By counts of a proportion: chi-square for linear trend (Armitage, Biometrics 11 (1955) 375–386); the sign of the slope
 * from the log-odds. A count of 0 or of the whole denominator has no log-odds.
 *
 * @example
 * const points = [200, 230, 260, 290, 330].map((count, period) => ({ period, count, denominator: 1_000 }))
 * recentProportionTrend(points) // { trend: 'increasing', chiSquare: 52.95… }
 */
export const recentProportionTrend = calculable(
  (
    points: readonly { readonly period: number; readonly count: number; readonly denominator: number }[],
  ): RecentTrend => {
    const recent = lastPoints(points)
    for (const { count, denominator } of recent) {
      requireCount('count', count)
      requireCount('denominator', denominator)
    }
    if (recent.some(({ count, denominator }) => count === 0 || count >= denominator)) {
      notCalculable('undetermined', 'a count of nobody or everybody has no log-odds')
    }
    const events = sum(recent.map(({ count }) => count))
    const persons = sum(recent.map(({ denominator }) => denominator))
    const share = events / persons
    const centre = sum(recent.map(({ period, denominator }) => period * denominator)) / persons
    const score = sum(recent.map(({ period, count, denominator }) => (period - centre) * (count - denominator * share)))
    const squares = sum(recent.map(({ period, denominator }) => denominator * (period - centre) ** 2))
    const odds = recent.map(({ period, count, denominator }) => {
      return { x: period, y: Math.log(count / (denominator - count)), weight: 1 }
    })
    const chiSquare = score ** 2 / (share * (1 - share) * squares)
    return decide(chiSquare, weightedSlope(odds).slope, (without) => weightedSlope(odds.toSpliced(without, 1)).slope)
  },
)

function decide(chiSquare: number, slope: number, slopeWithout: (index: number) => number): RecentTrend {
  const slopeSign = slope > 0 ? 1 : slope < 0 ? -1 : 0
  const steady = Array.from({ length: TREND_POINTS }, (_, index) => Math.sign(slopeWithout(index))).every(
    (sign) => sign === slopeSign,
  )
  const significant = steady && slopeSign !== 0 && chiSquare > chiSquareQuantile.must(CONFIDENCE, 1)
  return {
    trend: !significant ? 'no-change' : slopeSign > 0 ? 'increasing' : 'decreasing',
    chiSquare,
    slopeSign,
    significant,
  }
}

function lastPoints<Point extends { readonly period: number }>(points: readonly Point[]): Point[] {
  for (const { period } of points) requireFinite('period', period)
  const recent = points.toSorted((a, b) => a.period - b.period).slice(-TREND_POINTS)
  const distinct = new Set(recent.map(({ period }) => period)).size
  if (distinct < TREND_POINTS) notCalculable('too-few', `${distinct} different periods are no trend`)
  return recent
}

function weightedSlope(points: readonly { readonly x: number; readonly y: number; readonly weight: number }[]) {
  const total = sum(points.map(({ weight }) => weight))
  const centreX = sum(points.map(({ x, weight }) => x * weight)) / total
  const centreY = sum(points.map(({ y, weight }) => y * weight)) / total
  const squares = sum(points.map(({ x, weight }) => weight * (x - centreX) ** 2))
  const slope = sum(points.map(({ x, y, weight }) => weight * (x - centreX) * (y - centreY))) / squares
  return { slope, squares }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

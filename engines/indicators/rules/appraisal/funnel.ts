import { byar, exactPoisson, funnelProportionLimits, isCalculated } from '@kangcheng/methods'
import type { AppraisalFunnel } from '../../contract/appraisal/index.ts'
import type { IndicatorDefinition } from '../../contract/index.ts'

type FunnelPoint = AppraisalFunnel['points'][number]
type Limits = Pick<FunnelPoint, 'lower95' | 'upper95' | 'lower998' | 'upper998'>

/** The counts behind the figure of one unit. */
export type UnitCounts = Pick<FunnelPoint, 'unit' | 'name' | 'period' | 'numerator' | 'denominator'>

/** As many places as make the lines look round. */
const PLACES = 60

/**
 * Units of one indicator on their control limits: around the average of all of them together, as wide as chance alone makes
 * figures of that denominator vary. Spiegelhalter, Statistics in Medicine 24 (2005) 1185–1202: proportions by the normal
 * approximation, rates of rare events (`interval: byar`) by exact Poisson limits. Without correction for overdispersion.
 */
export function funnelOf(
  { factor = 1, interval }: Pick<IndicatorDefinition, 'factor' | 'interval'>,
  counts: readonly UnitCounts[],
): Pick<AppraisalFunnel, 'method' | 'average' | 'points' | 'limits'> {
  const method = interval === 'byar' ? 'poisson' : 'binomial'
  const usable = counts.filter(
    (one) => one.denominator > 0 && (method === 'poisson' || one.numerator <= one.denominator),
  )
  const events = usable.reduce((sum, { numerator }) => sum + numerator, 0)
  const base = usable.reduce((sum, { denominator }) => sum + denominator, 0)
  if (base === 0) return { method, points: [], limits: [] }
  const average = events / base
  const limitsAt = (denominator: number) => inUnit(controlLimits(method, average, denominator), factor)
  const points = usable.map((one): FunnelPoint => {
    const limits = limitsAt(one.denominator)
    const value = (one.numerator / one.denominator) * factor
    return { ...one, value, ...limits, standing: standingOf(value, limits) }
  })
  const limits = placesBetween(usable.map(({ denominator }) => denominator)).map((denominator) => ({
    denominator,
    ...limitsAt(denominator),
  }))
  return { method, average: average * factor, points, limits }
}

function controlLimits(method: AppraisalFunnel['method'], average: number, denominator: number): Limits {
  const at = (confidence: number) => {
    if (method === 'binomial') return funnelProportionLimits.must(average, denominator, confidence)
    const expected = average * denominator
    const exact = exactPoisson(expected, confidence)
    // Byar's are the same above 5·10¹¹ events; below 5·10⁻⁹ there is no funnel to read.
    const { lower, upper } = isCalculated(exact) ? exact : byar.must(expected, confidence)
    return { lower: lower / denominator, upper: upper / denominator }
  }
  const [near, far] = [at(0.95), at(0.998)]
  return { lower95: near.lower, upper95: near.upper, lower998: far.lower, upper998: far.upper }
}

function inUnit(limits: Limits, factor: number): Limits {
  return {
    lower95: limits.lower95 * factor,
    upper95: limits.upper95 * factor,
    lower998: limits.lower998 * factor,
    upper998: limits.upper998 * factor,
  }
}

function standingOf(value: number, limits: Limits): FunnelPoint['standing'] {
  if (value > limits.upper998) return 'far-above'
  if (value < limits.lower998) return 'far-below'
  return value > limits.upper95 ? 'above' : value < limits.lower95 ? 'below' : 'similar'
}

/** Denominators from below the smallest to above the largest, at equal ratios: the lines bend most where it is small. */
function placesBetween(denominators: readonly number[]): number[] {
  const low = Math.min(...denominators) * 0.8
  const high = Math.max(...denominators) * 1.1
  return Array.from({ length: PLACES }, (_, step) => {
    const part = step / (PLACES - 1)
    return low ** (1 - part) * high ** part
  })
}

/**
 * Both smoothers read a curve at 0, 1, 2, … and answer it at the same places, each from a weighted polynomial around it
 * (Cleveland & Devlin, JASA 83 (1988) 596–610; Bowman & Azzalini, Applied Smoothing Techniques (1997), chapter 3).
 */

/** Straight lines under a normal kernel of standard deviation `bandwidth`. */
export function smoothByLines(curve: Float64Array, bandwidth: number): Float64Array {
  return curve.map((_, at) => {
    let [s0, s1, s2, y0, y1] = [0, 0, 0, 0, 0]
    for (let x = 0; x < curve.length; x++) {
      const d = x - at
      const weight = Math.exp(-0.5 * (d / bandwidth) ** 2)
      s0 += weight
      s1 += weight * d
      s2 += weight * d * d
      y0 += weight * (curve[x] as number)
      y1 += weight * d * (curve[x] as number)
    }
    return (s2 * y0 - s1 * y1) / (s0 * s2 - s1 * s1)
  })
}

/** Points a cell of the interpolation holds, as a share of the points in reach. */
const CELL = 0.2
/** The interpolation reaches so far beyond the points at both ends, as a share of their width. */
const MARGIN = 0.005

/**
 * Parabolas under a tricube kernel that reaches over `span` of all points, fitted at the corners of cells and joined by cubic
 * pieces with the value and slope of each corner: loess as Cleveland & Grosse, Statistics and Computing 1 (1991) 47–62, make
 * it fast. The pieces are part of the method here: a season's length is read off their slope.
 */
export function smoothByParabolas(curve: Float64Array, span: number): Float64Array {
  const width = curve.length - 1
  const reach = Math.floor(curve.length * span)
  const corners = [-MARGIN * width, ...cuts(0, width, Math.floor(curve.length * span * CELL)), width * (1 + MARGIN)]
  const fits = corners.map((x) => parabolaAt(curve, x, reach))
  let cell = 0
  return curve.map((_, at) => {
    while (at > (corners[cell + 1] as number)) cell++
    const [x0, x1] = [corners[cell] as number, corners[cell + 1] as number]
    return hermite((at - x0) / (x1 - x0), x1 - x0, fits[cell] as Tangent, fits[cell + 1] as Tangent)
  })
}

/** Where the points first…last are cut in two until a cell holds no more than `most`. */
function cuts(first: number, last: number, most: number): number[] {
  if (last - first + 1 <= most) return []
  const middle = Math.floor((first + last) / 2)
  return [...cuts(first, middle, most), middle, ...cuts(middle + 1, last, most)]
}

interface Tangent {
  readonly level: number
  readonly slope: number
}

function hermite(t: number, width: number, from: Tangent, to: Tangent): number {
  const rest = 1 - t
  const ends = rest * rest * (1 + 2 * t) * from.level + t * t * (1 + 2 * rest) * to.level
  return ends + width * t * rest * (rest * from.slope - t * to.slope)
}

/** Level and slope at `at` of the weighted parabola through the `reach` nearest points, by Cramer's rule. */
function parabolaAt(curve: Float64Array, at: number, reach: number): Tangent {
  const radius = Array.from(curve, (_, x) => Math.abs(x - at)).sort((a, b) => a - b)[reach - 1] as number
  let [s0, s1, s2, s3, s4, y0, y1, y2] = [0, 0, 0, 0, 0, 0, 0, 0]
  for (let x = 0; x < curve.length; x++) {
    const d = (x - at) / radius
    if (Math.abs(d) >= 1) continue
    const weight = (1 - Math.abs(d) ** 3) ** 3
    const y = curve[x] as number
    s0 += weight
    s1 += weight * d
    s2 += weight * d * d
    s3 += weight * d ** 3
    s4 += weight * d ** 4
    y0 += weight * y
    y1 += weight * d * y
    y2 += weight * d * d * y
  }
  const [a, b, c] = [s2 * s4 - s3 * s3, s2 * s3 - s1 * s4, s1 * s3 - s2 * s2]
  const determinant = a * s0 + b * s1 + c * s2
  const level = (a * y0 + b * y1 + c * y2) / determinant
  const slope = (b * y0 + (s0 * s4 - s2 * s2) * y1 + (s1 * s2 - s0 * s3) * y2) / determinant
  return { level, slope: slope / radius }
}

import { type Detection, emptyDetection } from '../detector.ts'

/** A detector with two degrees: `alarm` below 1 %, `warning` below 5 % (and so wherever there is an alarm). */
export interface GradedDetection extends Detection {
  readonly warning: (boolean | null)[]
}

export const ALARM_BELOW = 0.01
export const WARNING_BELOW = 0.05

export function emptyGradedDetection(first: number, length: number): GradedDetection {
  return { ...emptyDetection(first, length), warning: new Array<null>(length).fill(null) }
}

/** Mean and sample standard deviation of the counts from…to, the missing ones (NaN) left out. */
export function momentsBetween(
  counts: Float64Array,
  from: number,
  to: number,
): { n: number; mean: number; sd: number } {
  let n = 0
  let sum = 0
  for (let point = from; point <= to; point++) {
    const count = counts[point] as number
    if (Number.isNaN(count)) continue
    n++
    sum += count
  }
  const mean = sum / n
  let squares = 0
  for (let point = from; point <= to; point++) {
    const distance = (counts[point] as number) - mean
    if (!Number.isNaN(distance)) squares += distance * distance
  }
  return { n, mean, sd: Math.sqrt(squares / (n - 1)) }
}

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

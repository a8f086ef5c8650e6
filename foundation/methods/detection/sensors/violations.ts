import type { Bounds, Channel } from './station.ts'

/**
 * What is wrong with one value. `bad-quality`, `valid-range`, `missing` and `stuck` are faults of the instrument,
 * `control-limit` is one of the water or air, `jump` may be either.
 */
export type ViolationKind = 'bad-quality' | 'valid-range' | 'control-limit' | 'stuck' | 'jump' | 'missing'

export interface Violation {
  readonly channel: string
  readonly kind: ViolationKind
  readonly value: number | null
}

/** What the next value of a channel is compared with. */
export interface ChannelRun {
  /** The value of the reading before, where that was usable. */
  previous: number | null
  /** Smallest and largest of the values that did not move, and how many they are. */
  stillFrom: number
  stillTo: number
  still: number
}

/** A value that can be learned from, or nothing where the instrument did not measure. Moves the run on. */
export function inspect(
  channel: Channel,
  value: number | null,
  bad: boolean,
  run: ChannelRun | undefined,
  violations: Violation[],
): number | null {
  const { name } = channel
  const fault = faultOf(channel, value, bad)
  const previous = run?.previous ?? null
  if (run) run.previous = fault === null ? value : null
  if (fault !== null) {
    violations.push({ channel: name, kind: fault, value: Number.isFinite(value) ? value : null })
    return null
  }
  const good = value as number
  if (isOutside(good, channel.controlLimits)) violations.push({ channel: name, kind: 'control-limit', value })
  if (run === undefined) return good
  if (channel.jump !== undefined && previous !== null && Math.abs(good - previous) > channel.jump) {
    violations.push({ channel: name, kind: 'jump', value })
  }
  const from = Math.min(run.stillFrom, good)
  const to = Math.max(run.stillTo, good)
  const moved = run.still === 0 || to - from >= channel.precision
  run.stillFrom = moved ? good : from
  run.stillTo = moved ? good : to
  run.still = moved ? 1 : run.still + 1
  if (channel.stuckAfter === undefined || run.still < channel.stuckAfter) return good
  violations.push({ channel: name, kind: 'stuck', value })
  return null
}

/** No instrument says more, and the squares of it can still be added up. */
const MOST = 1e100

function faultOf({ validRange }: Channel, value: number | null, bad: boolean): ViolationKind | null {
  if (value === null) return 'missing'
  if (bad || !(Math.abs(value) <= MOST)) return 'bad-quality'
  return isOutside(value, validRange) ? 'valid-range' : null
}

function isOutside(value: number, { lower, upper }: Bounds = {}): boolean {
  return (lower !== undefined && value < lower) || (upper !== undefined && value > upper)
}

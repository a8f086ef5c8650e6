import type { ChannelRun, Violation } from './violations.ts'

export interface Reading {
  /**
   * Milliseconds, of any clock that does not go back. After a time from the future all that follows is late: whoever has a
   * clock refuses such a reading before it comes here.
   */
  readonly at: number
  /** By name of the channel; one that is not there is missing. */
  readonly values: Readonly<Record<string, number | null>>
  /** Channels whose value the instrument itself marks as not good (fault, calibration, maintenance). */
  readonly bad?: readonly string[]
}

export type EventPhase =
  | 'none'
  | 'started'
  | 'continues'
  | 'ended'
  /** It lasted so long that what it brought is the new normal; learning begins anew from it. */
  | 'baseline-change'

export interface Verdict {
  /**
   * `late`: older than what was judged; its violations count, nothing is learned. `duplicate`: the reading judged last, once
   * more. `conflict`: the same time with other values; the first one stands.
   */
  readonly taken: 'in-order' | 'late' | 'duplicate' | 'conflict'
  readonly violations: readonly Violation[]
  /** Readings that should have come since the one before. */
  readonly gap: number
  /** How far each channel is off, in spreads; `null` while it learns or has no usable value. */
  readonly residuals: Readonly<Record<string, number | null>>
  /** Whether any channel is off too far; `null` where none could be judged. */
  readonly outlier: boolean | null
  /** The channels that are. */
  readonly causes: readonly string[]
  /** That this many outliers of late are not chance; 0…1. */
  readonly eventProbability: number
  readonly event: EventPhase
}

/** All a detector knows, as plain JSON: what a service stores, so that it can go on after a restart. */
export interface StationState {
  readonly last: Reading | null
  readonly channels: Readonly<Record<string, ChannelState>>
  /** Of the last readings, oldest first: 1 where there was an outlier. */
  readonly outliers: readonly number[]
  /** Readings since the event began; 0 where there is none. */
  readonly eventReadings: number
}

export interface ChannelState extends ChannelRun {
  readonly history: readonly number[]
  /** The usable values since the outliers began, which become the history when an event is the new normal… */
  readonly current: readonly number[]
  /** …if any of them was kept out of it. */
  readonly keptOut: boolean
}

import { requireFinite } from '../../arguments.ts'
import { type Calculable, calculable, notCalculable } from '../../not-calculable.ts'
import { binomialCumulative } from '../../numerics/binomial.ts'
import { History } from './history.ts'
import { type Channel, type CheckedStation, checkStation, type Station } from './station.ts'
import { restored } from './stored-state.ts'
import type { Reading, StationState, Verdict } from './verdict.ts'
import { type ChannelRun, inspect, type Violation } from './violations.ts'

/** Of a calendar in milliseconds, either side of 1970. */
const LAST_TIME = 8.64e15

interface ChannelMemory {
  readonly run: ChannelRun
  history: History
  current: number[]
  keptOut: boolean
}

/** Judges the readings of one station one by one. `stationDetector` makes one. */
export class StationDetector {
  readonly #station: CheckedStation
  readonly #channels: ChannelMemory[]
  readonly #probabilities: Float64Array
  #last: Reading | null
  #outliers: number[]
  #eventReadings: number

  constructor(station: CheckedStation, state: StationState | undefined) {
    this.#station = station
    this.#channels = station.channels.map(({ name }) => {
      const { history = [], current = [], keptOut = false, ...run } = state?.channels[name] ?? {}
      return {
        run: { previous: null, stillFrom: 0, stillTo: 0, still: 0, ...run },
        history: this.#historyOf(history),
        current: [...current],
        keptOut,
      }
    })
    const { eventWindow, outlierProbability } = station
    this.#probabilities = Float64Array.from({ length: eventWindow + 1 }, (_, outliers) =>
      binomialCumulative.must(outliers, eventWindow, outlierProbability),
    )
    this.#last = state?.last ?? null
    this.#outliers = [...(state?.outliers ?? [])]
    this.#eventReadings = state?.eventReadings ?? 0
  }

  /**
   * Judges a reading and learns from it: O(window) a channel. Not calculable for a time that is not finite or of no
   * calendar; a value that is not finite is of bad quality.
   */
  readonly push: Calculable<[reading: Reading], Verdict> = calculable((reading: Reading): Verdict => {
    requireFinite('time of the reading', reading.at)
    if (Math.abs(reading.at) > LAST_TIME) notCalculable('outside-range', `time of the reading ${reading.at} is none`)
    if (this.#last !== null && reading.at <= this.#last.at) return this.#afterTheFact(reading, this.#last)
    const gap =
      this.#last === null ? 0 : Math.max(0, Math.round((reading.at - this.#last.at) / this.#station.interval) - 1)
    // After so long a silence the old history says nothing about now.
    if (gap >= this.#station.window) this.#forget()
    if (gap > 0) for (const { run } of this.#channels) run.previous = null
    this.#last = this.#storable(reading)
    return { taken: 'in-order', gap, ...this.#judge(reading) }
  })

  state(): StationState {
    return {
      last: this.#last,
      channels: Object.fromEntries(
        this.#channels.map(({ run, history, current, keptOut }, index) => [
          this.#station.channels[index]?.name,
          { ...run, history: [...history.values], current: [...current], keptOut },
        ]),
      ),
      outliers: [...this.#outliers],
      eventReadings: this.#eventReadings,
    }
  }

  #judge(reading: Reading): Omit<Verdict, 'taken' | 'gap'> {
    const { channels, learning, outlierFrom } = this.#station
    const violations: Violation[] = []
    const residuals: Record<string, number | null> = {}
    const causes: string[] = []
    let judged = false
    for (let index = 0; index < channels.length; index++) {
      const channel = channels[index] as Channel
      const own = this.#channels[index] as ChannelMemory
      const value = inspect(channel, valueIn(reading, channel.name), isBad(reading, channel.name), own.run, violations)
      residuals[channel.name] = null
      if (value === null) continue
      let off = false
      if (own.history.values.length >= learning) {
        const residual = own.history.residual(value, channel.precision)
        residuals[channel.name] = residual
        judged = true
        off = residual >= outlierFrom
      }
      if (off) {
        causes.push(channel.name)
        own.keptOut = true
      } else own.history.add(value)
      own.current.push(value)
    }
    const outlier = judged ? causes.length > 0 : null
    return { violations, residuals, outlier, causes, ...this.#discriminate(outlier) }
  }

  /** The binomial event discriminator over the last readings. */
  #discriminate(outlier: boolean | null): Pick<Verdict, 'event' | 'eventProbability'> {
    const { eventWindow, eventFrom, timeout } = this.#station
    if (outlier === null) return this.#standing()
    this.#outliers.push(outlier ? 1 : 0)
    if (this.#outliers.length > eventWindow) this.#outliers.shift()
    let count = 0
    for (const one of this.#outliers) count += one
    const eventProbability = this.#probabilities[count] as number
    for (const { current } of this.#channels) current.splice(0, current.length - this.#station.window)
    const before = this.#eventReadings
    const now = count > 0 && eventProbability >= eventFrom
    this.#eventReadings = now ? before + 1 : 0
    if (now && this.#eventReadings > timeout) {
      this.#takeAsNormal()
      return { event: 'baseline-change', eventProbability }
    }
    if (count === 0) this.#forgetCurrent()
    const event = now ? (before === 0 ? 'started' : 'continues') : before === 0 ? 'none' : 'ended'
    return { event, eventProbability }
  }

  /** What holds while nothing could be judged. */
  #standing(): Pick<Verdict, 'event' | 'eventProbability'> {
    const count = this.#outliers.reduce((sum, one) => sum + one, 0)
    return {
      eventProbability: this.#probabilities[count] as number,
      event: this.#eventReadings > 0 ? 'continues' : 'none',
    }
  }

  /** Channels that took no part go on with their history. */
  #takeAsNormal(): void {
    for (const own of this.#channels) if (own.keptOut) own.history = this.#historyOf(own.current)
    this.#forgetCurrent()
    this.#outliers = []
    this.#eventReadings = 0
  }

  #forgetCurrent(): void {
    for (const own of this.#channels) {
      own.current = []
      own.keptOut = false
    }
  }

  #forget(): void {
    for (const own of this.#channels) {
      own.history = this.#historyOf([])
      Object.assign(own.run, { previous: null, still: 0 })
    }
    this.#forgetCurrent()
    this.#outliers = []
    this.#eventReadings = 0
  }

  /** The part of a reading that is judged, as JSON can hold it: no number that is not finite. */
  #storable(reading: Reading): Reading {
    const names = this.#station.channels.map(({ name }) => name)
    const values = names.map((name) => {
      const value = valueIn(reading, name)
      return [name, Number.isFinite(value) ? value : null] as const
    })
    const bad = names.filter((name) => isBad(reading, name))
    return { at: reading.at, values: Object.fromEntries(values), ...(bad.length > 0 && { bad }) }
  }

  #historyOf(values: readonly number[]): History {
    const { window, order, spread } = this.#station
    return new History(window, order, spread === 'robust', values)
  }

  #afterTheFact(reading: Reading, last: Reading): Verdict {
    const violations: Violation[] = []
    const late = reading.at < last.at
    for (const channel of late ? this.#station.channels : []) {
      inspect(channel, valueIn(reading, channel.name), isBad(reading, channel.name), undefined, violations)
    }
    const again = this.#storable(reading)
    const same = this.#station.channels.every(
      ({ name }) => valueIn(again, name) === valueIn(last, name) && isBad(again, name) === isBad(last, name),
    )
    return {
      taken: late ? 'late' : same ? 'duplicate' : 'conflict',
      violations,
      gap: 0,
      residuals: Object.fromEntries(this.#station.channels.map(({ name }) => [name, null])),
      outlier: null,
      causes: [],
      ...this.#standing(),
    }
  }
}

function valueIn({ values }: Reading, name: string): number | null {
  return values[name] ?? null
}

function isBad({ bad }: Reading, name: string): boolean {
  return bad?.includes(name) ?? false
}

/**
 * A detector for one station of online instruments (drinking water, surface water, air), new or going on from a stored
 * state. Each reading is judged by what the instrument and the law allow (see {@link Violation}), and by what the station
 * itself did of late:
 *
 * each channel is set in spreads from the middle of its last readings (spread never below the precision), the next
 * value predicted linearly from the last few, and the residual is how far the reading is from that. A residual of
 * `outlierFrom` or more is an outlier and is not learned from. k outliers in the last n readings are an event where
 * P(K ≤ k), K binomial (n, p), reaches `eventFrom`: with 6, 0.5 and 0.85 that is 4 of 6. An event that outlasts `timeout`
 * is the new normal. After CANARY of the US EPA (McKenna, Wilson, Klise, Journal AWWA 100 (2008) 74–85), whose
 * linear prediction filter and binomial event discriminator these are.
 *
 * Not calculable for settings that cannot be: no channels or two of one name, a precision below 1e-100, an interval
 * below 1 ms, a window below 3, bounds that cross, or a state with none of the station's channels or with numbers that are
 * none. A channel that came after the state was stored learns, one that went is forgotten.
 * @example
 * const station = { channels: [{ name: 'chlorine', precision: 0.01 }], interval: 1_200_000 }
 * stationDetector.must(station).push({ at: 0, values: { chlorine: 0.62 } }) // { taken: 'in-order', outlier: null }; it learns
 */
export const stationDetector = calculable((station: Station, state?: StationState): StationDetector => {
  const checked = checkStation(station)
  return new StationDetector(checked, state && restored(state, checked))
})

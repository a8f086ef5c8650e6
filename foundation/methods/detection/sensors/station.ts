import { requireFinite, requirePositive, requireProbability, requireWhole } from '../../arguments.ts'
import { notCalculable } from '../../not-calculable.ts'

/** Both ends still allowed; either may be left out. */
export interface Bounds {
  readonly lower?: number
  readonly upper?: number
}

/** One measured quantity of a station. */
export interface Channel {
  readonly name: string
  /** The smallest step the instrument tells apart: what varies less is as good as constant. In the channel's unit, above 0. */
  readonly precision: number
  /** What the instrument can measure; beyond it the value says nothing. */
  readonly validRange?: Bounds
  /** What the water or air may be; beyond it the value is good and the matter is not. */
  readonly controlLimits?: Bounds
  /** Readings in a row within one precision of each other after which the instrument is stuck. */
  readonly stuckAfter?: number
  /** The largest change from one reading to the next. */
  readonly jump?: number
}

/** Settings of a station; the usual ones are those of CANARY's example for drinking water every 10 to 20 minutes. */
export interface Station {
  readonly channels: readonly Channel[]
  /** Milliseconds from one reading to the next. */
  readonly interval: number
  /** Readings a value is compared with (72). */
  readonly window?: number
  /** Readings without which nothing is judged (a third of the window). */
  readonly learning?: number
  /** Past values each prediction uses (3); 0 compares with the middle of the window. */
  readonly order?: number
  /** Middle and spread of the window: mean and standard deviation, or median and median absolute deviation. */
  readonly spread?: 'moments' | 'robust'
  /** An outlier is off by this many spreads or more (3). */
  readonly outlierFrom?: number
  /** Outliers are counted among this many readings (6)… */
  readonly eventWindow?: number
  /** …each held to be this likely when nothing happens (0.5)… */
  readonly outlierProbability?: number
  /** …and from this binomial probability on it is an event (0.85). */
  readonly eventFrom?: number
  /** Readings after which an event is the new normal (12). */
  readonly timeout?: number
}

export type CheckedStation = Required<Station>

/** Readings a window may hold: half a year of minutes, and some megabytes of memory. */
const LONGEST = 250_000
/** No instrument tells smaller steps apart, and the squares of what is measured in them can still be added up. */
const LEAST_PRECISION = 1e-100

export function checkStation(station: Station): CheckedStation {
  const { channels, interval, window = 72 } = station
  const checked: CheckedStation = {
    ...{ channels, interval, window },
    ...{ learning: Math.ceil(window / 3), order: 3, spread: 'moments', outlierFrom: 3 },
    ...{ eventWindow: 6, outlierProbability: 0.5, eventFrom: 0.85, timeout: 12 },
    ...Object.fromEntries(Object.entries(station).filter(([, value]) => value !== undefined)),
  }
  const { learning, order, spread, outlierFrom, eventWindow, outlierProbability, eventFrom, timeout } = checked
  requireFinite('interval', interval)
  if (interval < 1) notCalculable('outside-range', `interval ${interval} is below a millisecond`)
  requireWhole('window', window, 3)
  requireWhole('learning', learning, 3)
  requireWhole('order', order)
  requireWhole('eventWindow', eventWindow, 1)
  requireWhole('timeout', timeout, 1)
  requirePositive('outlierFrom', outlierFrom)
  requireProbability('outlierProbability', outlierProbability)
  requireProbability('eventFrom', eventFrom)
  for (const readings of [window, eventWindow]) {
    if (readings > LONGEST) notCalculable('outside-range', `a window of ${readings} readings is too long`)
  }
  if (learning > window) notCalculable('contradiction', `learning ${learning} is more than the window ${window}`)
  if (order >= learning) notCalculable('contradiction', `order ${order} is not below learning ${learning}`)
  if (spread !== 'moments' && spread !== 'robust') notCalculable('outside-range', `${spread} is no spread`)
  channels.forEach(checkChannel)
  if (channels.length === 0) notCalculable('incomplete', 'a station without channels measures nothing')
  if (new Set(channels.map(({ name }) => name)).size < channels.length) {
    notCalculable('contradiction', 'two channels have one name')
  }
  return checked
}

function checkChannel({ name, precision, validRange, controlLimits, stuckAfter, jump }: Channel): void {
  requireFinite(`precision of ${name}`, precision)
  if (precision < LEAST_PRECISION) notCalculable('outside-range', `precision ${precision} of ${name} is none`)
  for (const { lower, upper } of [validRange ?? {}, controlLimits ?? {}]) {
    if (lower !== undefined) requireFinite(`lower bound of ${name}`, lower)
    if (upper !== undefined) requireFinite(`upper bound of ${name}`, upper)
    if (lower !== undefined && upper !== undefined && lower > upper) {
      notCalculable('contradiction', `bounds of ${name}: ${lower} is above ${upper}`)
    }
  }
  if (stuckAfter !== undefined) requireWhole(`stuckAfter of ${name}`, stuckAfter, 2)
  if (jump !== undefined) requirePositive(`jump of ${name}`, jump)
}

import { requireFinite, requireWhole } from '../../arguments.ts'
import { notCalculable } from '../../not-calculable.ts'
import type { CheckedStation } from './station.ts'
import type { ChannelState, StationState } from './verdict.ts'

/**
 * What a station can go on from. Instruments come and go: a channel that the station no longer has is forgotten, a new one
 * learns. Windows that have become shorter keep their last readings.
 */
export function restored(state: StationState, station: CheckedStation): StationState {
  // It comes out of a store, where the types did not watch.
  if (!isRecord(state?.channels) || !Array.isArray(state.outliers) || state.last === undefined) {
    notCalculable('incomplete', 'the state is not one of a station')
  }
  const known = Object.entries(state.channels).filter(([name]) => station.channels.some((one) => one.name === name))
  if (known.length === 0) notCalculable('contradiction', 'the state and the station have no channel in common')
  if (state.last !== null) requireFinite('time of the last reading', state.last.at)
  for (const outlier of state.outliers) requireWhole('outlier', outlier)
  requireWhole('eventReadings', state.eventReadings)
  return {
    ...state,
    outliers: state.outliers.slice(-station.eventWindow),
    channels: Object.fromEntries(known.map(([name, channel]) => [name, restoredChannel(name, channel, station)])),
  }
}

function restoredChannel(name: string, channel: ChannelState, { window }: CheckedStation): ChannelState {
  const { history, current, previous, stillFrom, stillTo, still } = channel
  if (!Array.isArray(history) || !Array.isArray(current))
    notCalculable('incomplete', `the state of ${name} has no history`)
  for (const value of [...history, ...current, previous ?? 0, stillFrom, stillTo]) {
    requireFinite(`state of ${name}`, value)
  }
  requireWhole(`still of ${name}`, still)
  return { ...channel, history: history.slice(-window), current: current.slice(-window) }
}

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

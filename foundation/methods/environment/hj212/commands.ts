/** What the DataTime of a command means. */
export type DataTimeKind = 'moment' | 'minutes' | 'hour' | 'day'

export interface Hj212Command {
  readonly name: string
  /** What its DataTime says; none where it has none. The start of the period, but for what is of a moment. */
  readonly dataTime?: DataTimeKind
}

/** CN of HJ 212-2017, 6.6.2, as far as the notes on it go. A command that is not here is no fault. */
export const HJ212_COMMANDS: ReadonlyMap<string, Hj212Command> = new Map<string, Hj212Command>([
  ['1011', { name: 'get clock' }],
  ['1012', { name: 'set clock' }],
  ['1013', { name: 'station asks for the time' }],
  ['1061', { name: 'get interval of real-time data' }],
  ['1062', { name: 'set interval of real-time data' }],
  ['1063', { name: 'get interval of minute data' }],
  ['1064', { name: 'set interval of minute data' }],
  ['2011', { name: 'real-time data', dataTime: 'moment' }],
  ['2021', { name: 'equipment state', dataTime: 'moment' }],
  ['2031', { name: 'day data', dataTime: 'day' }],
  ['2041', { name: 'equipment running time of a day', dataTime: 'day' }],
  ['2051', { name: 'minute data', dataTime: 'minutes' }],
  ['2061', { name: 'hour data', dataTime: 'hour' }],
  ['2081', { name: 'restart of the logger', dataTime: 'moment' }],
  ['9011', { name: 'request answer' }],
  ['9012', { name: 'result of execution' }],
  ['9013', { name: 'notice answer' }],
  ['9014', { name: 'data answer' }],
])

/** Flags of a value: N good, the others say why it is none. */
export const HJ212_FLAGS: Readonly<Record<string, string>> = {
  N: 'normal',
  F: 'stopped',
  M: 'maintenance',
  S: 'set by hand',
  D: 'fault',
  C: 'calibration',
  T: 'over range',
  B: 'communication fault',
}

/** ST: what kind of system speaks, as far as a city's waters and air need it. */
export const HJ212_SYSTEMS: Readonly<Record<string, string>> = {
  '21': 'surface water',
  '22': 'ambient air',
  '32': 'surface-water pollution source',
  '91': 'system interaction',
}

/** QnRtn of CN 9011: whether the station takes a request. */
export const HJ212_REQUEST_ANSWERS: Readonly<Record<string, string>> = {
  '1': 'ready',
  '2': 'refused',
  '3': 'wrong PW',
  '4': 'wrong MN',
  '5': 'wrong ST',
  '6': 'wrong Flag',
  '7': 'wrong QN',
  '8': 'wrong CN',
  '9': 'wrong check',
  '100': 'unknown fault',
}

/** ExeRtn of CN 9012: what came of it. */
export const HJ212_RESULTS: Readonly<Record<string, string>> = {
  '1': 'done',
  '2': 'failed, reason unknown',
  '3': 'conditions not met',
  '4': 'timed out',
  '5': 'busy',
  '6': 'system fault',
  '100': 'no data',
}

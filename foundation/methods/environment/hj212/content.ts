import { HJ212_COMMANDS } from './commands.ts'
import { Hj212Fault, type Hj212Message } from './message.ts'
import { isMoment } from './read-segment.ts'

/** The values of one factor or one piece of equipment: `w01018` with `Rtd` 2.2, `Flag` N. */
export interface Hj212Factor {
  readonly code: string
  readonly values: ReadonlyMap<string, string>
}

export interface Hj212Content {
  /** Fields of the whole message: `DataTime`, `QnRtn`, `RtdInterval`. */
  readonly fields: ReadonlyMap<string, string>
  readonly factors: readonly Hj212Factor[]
}

/**
 * The content of a message: `name=value`, joined by `,` within a factor and `;` between them; `w01018-Rtd` is value Rtd of
 * factor w01018. A value that stands twice is a fault: which one would count?
 * @example
 * const { factors } = readContent('DataTime=20160801085857;w01001-Rtd=7.1,w01001-Flag=N')
 * [factors[0].code, factors[0].values.get('Rtd')] // ['w01001', '7.1']
 */
export function readContent(content: string): Hj212Content | Hj212Fault {
  const fields = new Map<string, string>()
  const factors = new Map<string, Map<string, string>>()
  if (content === '') return { fields, factors: [] }
  for (const group of content.split(';')) {
    // Some stations end the last group too.
    if (group === '') continue
    for (const pair of group.split(',')) {
      const equals = pair.indexOf('=')
      if (equals < 1) return new Hj212Fault('content', `${pair} is not name=value`)
      const name = pair.slice(0, equals)
      const dash = name.indexOf('-')
      const code = dash > 0 ? name.slice(0, dash) : ''
      const into = dash > 0 ? (factors.get(code) ?? new Map<string, string>()) : fields
      const key = dash > 0 ? name.slice(dash + 1) : name
      if (into.has(key)) return new Hj212Fault('content', `${name} stands twice`)
      into.set(key, pair.slice(equals + 1))
      if (dash > 0) factors.set(code, into as Map<string, string>)
    }
  }
  return { fields, factors: [...factors].map(([code, values]) => ({ code, values })) }
}

/** Without zone: the clock of the station, Beijing time in practice. Ends are not included. */
export type Hj212Time = { readonly at: string } | { readonly from: string; readonly until: string }

const MINUTES_OF = { minutes: 10, hour: 60, day: 24 * 60 } as const

/**
 * What time the data of a message are of. DataTime is the moment of real-time data (2011) and the *start* of the period of
 * day, minute and hour data (2031, 2041, 2051, 2061): 20160801080000 of CN 2061 is 08:00 to 09:00.
 * `minuteInterval` is what the station was told by 1064 (10 where nobody told it), whole minutes up to a day. `undefined` for
 * commands without a time; a fault for a DataTime that is missing or none.
 * @example
 * dataTimeOf({ command: '2061' }, readContent('DataTime=20160801080000'))
 * // { from: '2016-08-01T08:00:00', until: '2016-08-01T09:00:00' }
 */
export function dataTimeOf(
  message: Pick<Hj212Message, 'command'>,
  content: Hj212Content,
  minuteInterval = MINUTES_OF.minutes as number,
): Hj212Time | Hj212Fault | undefined {
  const kind = HJ212_COMMANDS.get(message.command)?.dataTime
  if (kind === undefined) return undefined
  const text = content.fields.get('DataTime') ?? ''
  if (!isMoment(text)) return new Hj212Fault('content', `DataTime ${text} is not a moment`)
  const at = text.replace(/(....)(..)(..)(..)(..)(..)/, '$1-$2-$3T$4:$5:$6')
  if (kind === 'moment') return { at }
  const minutes = kind === 'minutes' ? minuteInterval : MINUTES_OF[kind]
  if (!(Number.isInteger(minutes) && minutes > 0 && minutes <= MINUTES_OF.day))
    return new Hj212Fault('content', `a minute interval of ${minuteInterval} is none`)
  const until = new Date(Date.parse(`${at}Z`) + minutes * 60_000)
  if (until.getUTCFullYear() > 9999) return new Hj212Fault('content', `DataTime ${text} ends beyond the calendar`)
  return { from: at, until: until.toISOString().slice(0, 19) }
}

/**
 * The value of a factor as a number; `undefined` for what is none. A station writes decimals, never an exponent.
 * @example readFactorNumber('7.1') // 7.1
 */
export function readFactorNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,15}(\.\d{1,15})?$/.test(text) ? Number(text) : undefined
}

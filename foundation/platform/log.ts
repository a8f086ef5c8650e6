import { type DestinationStream, pino, stdTimeFunctions } from 'pino'

/**
 * The only names a log line may carry. Anything that could speak of a person (a name, an ID number,
 * an address on the network, a body, a query) has no name here and therefore cannot be logged.
 */
export const LOG_FIELDS = [
  'address',
  'attempt',
  'bytes',
  'check',
  'code',
  'count',
  'engine',
  'event',
  'feed',
  'figure',
  'form',
  'handler',
  'job',
  'kind',
  'lagSeconds',
  'method',
  'migration',
  'milliseconds',
  'operation',
  'pack',
  'part',
  'plan',
  'port',
  'queue',
  'requestId',
  'route',
  'signal',
  'status',
  'state',
  'version',
] as const
export type LogField = (typeof LOG_FIELDS)[number]

/** Scalars under known names, and an error of which name, code, scrubbed message and stack are kept. */
export type LogFields = { readonly [Field in LogField]?: string | number | boolean } & { readonly error?: unknown }

/**
 * A literal only: a message put together at run time could carry a person's data, so it does not compile.
 * A record over anything wider than literals (`string`, a template) has no required key, and so the empty object fits it.
 */
type Fixed<Message extends string> = Record<never, never> extends Record<Message, 0> ? never : Message
export type WriteLog = <Message extends string>(message: Fixed<Message>, fields?: LogFields) => void

export type LogLevel = 'debug' | 'info' | 'warn' | 'error'
export type Log = { readonly [Level in LogLevel]: WriteLog }

/**
 * A structured log: one JSON line an event on standard output, `{ level, time, message, … }`.
 * `destination` takes the lines instead (tests); `level` is the lowest that is written, or `silent`.
 */
export function createLog(settings: { level?: LogLevel | 'silent'; destination?: DestinationStream } = {}): Log {
  const options = {
    level: settings.level ?? 'info',
    base: null,
    messageKey: 'message',
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (level: string) => ({ level }) },
  }
  const output: DestinationStream & { flushSync?: () => void } = settings.destination ?? bufferedOutput()
  const lines = pino(options, output)
  const writer =
    (level: LogLevel): WriteLog =>
    (message, fields) => {
      lines[level](fields ? allowed(fields) : {}, message)
      // What somebody has to see is not kept back.
      if (level !== 'debug' && level !== 'info') output.flushSync?.()
    }
  return { debug: writer('debug'), info: writer('info'), warn: writer('warn'), error: writer('error') }
}

/** Bytes of lines that go out together, and milliseconds that the first of them waits at most. */
const TOGETHER = 8_192
const WAIT = 250

/**
 * Standard output, some lines at a time: with thousands of requests a second, writing each line by itself took a sixth of the
 * time. Those of the last quarter of a second are lost only where the process is killed.
 */
function bufferedOutput(): ReturnType<typeof pino.destination> {
  const output = pino.destination({ dest: 1, sync: true, minLength: TOGETHER, periodicFlush: WAIT })
  process.once('exit', () => output.flushSync())
  return output
}

/** For tests and tools that want no log. */
export const silentLog: Log = createLog({ level: 'silent' })

const KNOWN: ReadonlySet<string> = new Set(LOG_FIELDS)

/** The compiler keeps the list; this keeps it where a caller got round the compiler. */
function allowed(fields: LogFields): Record<string, unknown> {
  const kept: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(fields)) {
    if (name === 'error') kept.error = describeError(value)
    else if (!KNOWN.has(name)) continue
    else if (typeof value === 'number' || typeof value === 'boolean') kept[name] = value
    // A request id is a UUID we made or checked; its digits are no person's number.
    else if (typeof value === 'string') kept[name] = name === 'requestId' ? value : scrub(value).slice(0, 200)
  }
  return kept
}

function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return {
    name: error.name,
    ...(code === undefined ? {} : { code }),
    message: scrub(error.message).slice(0, 500),
    // The first lines of a stack repeat the message, unscrubbed; only the frames are wanted.
    stack: (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)),
    ...(error.cause instanceof Error ? { cause: describeError(error.cause) } : {}),
  }
}

/** Messages of drivers and parsers quote what they were given. Names of tables and columns are kept, since they are ours. */
const OURS = /\b(relation|table|column|constraint|schema|function|index|type|role|database) "[a-z_][\w.]*"/y
const QUOTED = /"[^"]*"?|'[^']*'|`[^`]*`|“[^”]*”?|‘[^’]*’?/y
/** ID and phone numbers are long runs of digits, also with a check letter, a full-width form or spaces between. */
const NUMBERS = /[0-9０-９](?:[ -]?[0-9０-９]){6,}[xXｘＸ]?/gu
const ADDRESSES = /[^\s@]+@[^\s@]+/g
/** Our own messages are English; Chinese in one is somebody's data. */
const CHINESE = /[\p{Script=Han}·]+/gu

/** The text without quoted values, long numbers, mail addresses and Chinese. */
export function scrub(text: string): string {
  let bare = ''
  for (let at = 0; at < text.length; ) {
    OURS.lastIndex = at
    const ours = OURS.exec(text)
    if (ours) {
      bare += ours[0]
      at += ours[0].length
      continue
    }
    QUOTED.lastIndex = at
    const quoted = QUOTED.exec(text)
    bare += quoted ? '"…"' : text[at]
    at += quoted ? quoted[0].length : 1
  }
  return bare.replace(NUMBERS, '#').replace(ADDRESSES, '…').replace(CHINESE, '…')
}

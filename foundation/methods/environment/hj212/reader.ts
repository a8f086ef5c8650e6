import { frameFault, LONGEST_FRAME, readSoundFrame } from './frame.ts'
import { Hj212Fault, type Hj212Message } from './message.ts'

const [HASH, CR, LF] = [0x23, 0x0d, 0x0a]

/** What a stream brought: a message, or bytes that are none with the reason. */
export type Hj212Event = {
  /** Where in the stream its bytes begin. */
  readonly at: number
  /** How many bytes of the stream it covers. */
  readonly length: number
  /** The bytes themselves, of a long fault the first 1036: a view on what was read, to be copied by whoever keeps it. */
  readonly raw: Uint8Array
} & ({ readonly message: Hj212Message } | { readonly fault: Hj212Fault })

/**
 * Reads HJ 212 frames out of a stream of bytes, however it is cut. A frame ends at its CRLF, which a segment cannot hold:
 * a wrong length, half a frame or noise costs itself and no frame behind it. Every byte is in exactly one event, but for
 * blank lines and zeros between frames. Keeps at most one unfinished frame (1036 bytes).
 *
 *     for (const event of reader.read(chunk)) 'message' in event ? accept(event.message) : keepAside(event)
 */
export class Hj212Reader {
  #pending = new Uint8Array(0)
  /** Where in the stream the pending bytes begin. */
  #at = 0

  /** What these bytes complete, in the order of the stream. */
  read(chunk: Uint8Array): Hj212Event[] {
    const bytes = this.#pending.length === 0 ? chunk : joined(this.#pending, chunk)
    const events: Hj212Event[] = []
    const rest = takeFrames(bytes, this.#at, events)
    this.#pending = bytes.slice(rest)
    this.#at += rest
    return events
  }

  /** The stream has ended: what it ended inside of. The reader can be used for the next connection. */
  end(): Hj212Event[] {
    const events: Hj212Event[] = []
    const noise = this.#pending.length === 1
    const detail = `the stream ended after ${this.#pending.length} bytes of a frame`
    const fault = noise ? GARBAGE : new Hj212Fault('cut-off', detail)
    putFault(events, this.#pending, 0, this.#pending.length, this.#at, fault)
    this.#pending = new Uint8Array(0)
    this.#at = 0
    return events
  }
}

const GARBAGE = new Hj212Fault('garbage', 'bytes outside any frame')
const ENDLESS = new Hj212Fault('over-long', `no end within ${LONGEST_FRAME} bytes`)

/** Puts the events of whole lines into the list and answers from where on the bytes are still unfinished. */
function takeFrames(bytes: Uint8Array, streamAt: number, events: Hj212Event[]): number {
  let at = 0
  for (;;) {
    const head = headFrom(bytes, at)
    putFault(events, bytes, at, head, streamAt, GARBAGE)
    at = head
    if (bytes.length - at < 2) return at
    const end = lineEnd(bytes, at)
    if (end > 0) {
      takeLine(bytes, at, end, streamAt, events)
      at = end
    } else if (bytes.length - at > LONGEST_FRAME) {
      const next = headFrom(bytes, at + 2)
      putFault(events, bytes, at, next, streamAt, ENDLESS)
      at = next
    } else return at
  }
}

/** A line that begins with ##: the first sound frame that reaches to its end, and the bytes before that as a fault. */
function takeLine(bytes: Uint8Array, from: number, to: number, streamAt: number, events: Hj212Event[]): void {
  const fault = frameFault(bytes, from, to)
  let start = from
  while (start < to && (start === from ? fault : frameFault(bytes, start, to))) start = headFrom(bytes, start + 1, to)
  if (fault) putFault(events, bytes, from, start, streamAt, fault)
  if (start === to) return
  const read = readSoundFrame(bytes, start, to)
  const place = { at: streamAt + start, length: to - start, raw: bytes.subarray(start, to) }
  events.push(read instanceof Hj212Fault ? { ...place, fault: read } : { ...place, message: read })
}

/** The next `##`, or a last `#` that may become one, or the end. */
function headFrom(bytes: Uint8Array, from: number, to: number = bytes.length): number {
  for (let at = bytes.indexOf(HASH, from); at >= 0 && at < to; at = bytes.indexOf(HASH, at + 1)) {
    if (at + 1 === bytes.length || bytes[at + 1] === HASH) return at
  }
  return to
}

/** Behind the CRLF of a line that begins there; 0 where there is none within the longest frame. */
function lineEnd(bytes: Uint8Array, from: number): number {
  const reach = bytes.subarray(from, from + LONGEST_FRAME)
  for (let at = reach.indexOf(LF); at >= 0; at = reach.indexOf(LF, at + 1)) {
    if (reach[at - 1] === CR) return from + at + 1
  }
  return 0
}

function putFault(
  events: Hj212Event[],
  bytes: Uint8Array,
  from: number,
  to: number,
  streamAt: number,
  fault: Hj212Fault,
): void {
  if (from === to || (fault === GARBAGE && isBlank(bytes, from, to))) return
  const last = events.at(-1)
  // A run of marks that never become a frame is one fault, not one each.
  const runsOn = last && 'fault' in last && last.fault === fault && last.at + last.length === streamAt + from
  const start = runsOn ? last.at - streamAt : from
  if (runsOn) events.pop()
  const raw = bytes.subarray(start, Math.min(to, start + LONGEST_FRAME))
  events.push({ at: streamAt + start, length: to - start, raw, fault })
}

function isBlank(bytes: Uint8Array, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const byte = bytes[index]
    if (byte !== CR && byte !== LF && byte !== 0 && byte !== 0x20) return false
  }
  return true
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}

import { calculable, notCalculable } from '../../not-calculable.ts'
import { hj212Crc } from './crc.ts'
import { latinBytes, latinText } from './latin-text.ts'
import { Hj212Fault, type Hj212Message } from './message.ts'
import { readSegment } from './read-segment.ts'

const [HASH, CR, LF, ZERO] = [0x23, 0x0d, 0x0a, 0x30]
/** The longest data segment, bytes. */
export const LONGEST_SEGMENT = 1024
const HEAD = 6
/** Four digits of the check, CR, LF. */
const TAIL = 6
/** A whole frame: ## and four digits before the segment, the check and CRLF behind it. */
export const LONGEST_FRAME: number = HEAD + LONGEST_SEGMENT + TAIL

/**
 * A data segment in its frame: `##`, its length in four digits, the segment, four hexadecimal digits of the check, CRLF.
 * HJ 212-2017, 6.3.2. Takes bytes, or a text of a character a byte.
 * Not calculable for a character beyond a byte and for more than 1024 bytes.
 * @example latinText(frameSegment.must('CP=&&&&')) // '##0007CP=&&&&F781\r\n'
 */
export const frameSegment = calculable((segment: string | Uint8Array): Uint8Array => {
  const body = typeof segment === 'string' ? latinBytes(segment) : segment
  if (body === undefined) return notCalculable('outside-range', 'the segment holds a character that is no byte')
  if (body.length > LONGEST_SEGMENT) notCalculable('outside-range', `the segment has ${body.length} of 1024 bytes`)
  const frame = new Uint8Array(HEAD + body.length + TAIL)
  frame.set(asciiBytes(`##${String(body.length).padStart(4, '0')}`), 0)
  frame.set(body, HEAD)
  frame.set(asciiBytes(`${hexadecimal(hj212Crc(body))}\r\n`), HEAD + body.length)
  return frame
})

/**
 * The message of one whole frame, or why it is none. For a stream use {@link Hj212Reader}.
 * @example
 * const text = '##0101QN=20160801085857223;ST=32;CN=1062;PW=100000;MN=010000A8900016F000169DC0;Flag=5;CP=&&RtdInterval=30&&1C80\r\n'
 * readFrame(latinBytes(text)) // { version: '2017', command: '1062', content: 'RtdInterval=30' }
 */
export function readFrame(frame: Uint8Array): Hj212Message | Hj212Fault {
  return frameFault(frame, 0, frame.length) ?? readSegment(latinText(frame, HEAD, frame.length - TAIL))
}

/** The message of `bytes[from…to)`, which {@link frameFault} found sound. */
export function readSoundFrame(bytes: Uint8Array, from: number, to: number): Hj212Message | Hj212Fault {
  return readSegment(latinText(bytes, from + HEAD, to - TAIL))
}

/** Why `bytes[from…to)` is no sound frame, whatever its segment says; `undefined` where it is one. */
export function frameFault(bytes: Uint8Array, from: number, to: number): Hj212Fault | undefined {
  const seen = to - from - HEAD - TAIL
  if (seen < 0 || bytes[from] !== HASH || bytes[from + 1] !== HASH) {
    return new Hj212Fault('length', 'shorter than a frame, or without ## at its beginning')
  }
  let announced = 0
  for (let index = from + 2; index < from + HEAD; index++) {
    const digit = (bytes[index] as number) - ZERO
    if (digit < 0 || digit > 9) return new Hj212Fault('length', 'no four digits of a length')
    announced = announced * 10 + digit
  }
  if (announced > LONGEST_SEGMENT) return new Hj212Fault('over-long', `length ${announced} is beyond 1024`)
  if (announced !== seen) return new Hj212Fault('length', `length says ${announced}, there are ${seen} bytes`)
  if (bytes[to - 2] !== CR || bytes[to - 1] !== LF) return new Hj212Fault('length', 'no CRLF at its end')
  const check = hj212Crc(bytes, from + HEAD, to - TAIL)
  const given = latinText(bytes, to - TAIL, to - 2).toUpperCase()
  const wanted = hexadecimal(check)
  return given === wanted ? undefined : new Hj212Fault('checksum', `check says ${given}, the bytes give ${wanted}`)
}

function hexadecimal(check: number): string {
  return check.toString(16).toUpperCase().padStart(4, '0')
}

function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

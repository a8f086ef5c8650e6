import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { frameSegment } from './frame.ts'
import { latinBytes } from './latin-text.ts'
import { type Hj212Event, Hj212Reader } from './reader.ts'

const segment = (number: number) =>
  `QN=20160801085857223;ST=21;CN=2011;PW=123456;MN=010000A8900016F000169DC0;Flag=4;CP=&&DataTime=20160801085857;w01001-Rtd=${number}&&`
const frame = (number: number): Uint8Array => frameSegment.must(segment(number))
const text = (characters: string): Uint8Array => latinBytes(characters) ?? new Uint8Array(0)
const join = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))
const short = (events: readonly Hj212Event[]) =>
  events.map((event) => ('message' in event ? event.message.content.split('=').at(-1) : event.fault.reason))
const readAll = (...chunks: readonly Uint8Array[]) => {
  const reader = new Hj212Reader()
  return [...chunks.flatMap((chunk) => reader.read(chunk)), ...reader.end()]
}

describe('a stream of frames', () => {
  it('is read however it is cut', () => {
    const all = join(frame(1), frame(2))
    expect(short(readAll(all))).toEqual(['1', '2'])
    expect(short(readAll(all.slice(0, 40), all.slice(40)))).toEqual(['1', '2'])
    expect(short(readAll(...[...all].map((byte) => Uint8Array.of(byte))))).toEqual(['1', '2'])
  })

  it('says where each thing stood, with its bytes', () => {
    const events = readAll(text('noise'), join(frame(1), text('\r\n\0 '), frame(2)))
    const { length } = frame(1)
    expect(events.map((event) => [event.at, event.length])).toEqual([
      [0, 5],
      [5, length],
      [5 + length + 4, length],
    ])
    expect(events.map(({ raw }) => raw)).toEqual([text('noise'), frame(1), frame(2)])
  })

  it('loses no frame to noise, half a frame, a wrong length or a wrong check', () => {
    expect(short(readAll(join(text('abc#d'), frame(1))))).toEqual(['garbage', '1'])
    expect(short(readAll(join(frame(1).slice(0, 60), frame(2))))).toEqual(['length', '2'])
    expect(short(readAll(join(text('##9999'), frame(1), frame(2))))).toEqual(['over-long', '1', '2'])
    expect(short(readAll(join(text('##00'), frame(1))))).toEqual(['length', '1'])
    expect(short(readAll(join(text('#'), frame(1))))).toEqual(['length', '1'])
    const wrong = frame(1)
    wrong[50] = 0x41
    expect(short(readAll(join(wrong, frame(2))))).toEqual(['checksum', '2'])
    const longer = frame(1)
    longer[5] = (longer[5] ?? 0) + 1
    expect(short(readAll(join(longer, frame(2))))).toEqual(['length', '2'])
    expect(short(readAll(join(text('##0003a\nb'), text('0000\r\n'), frame(2))))).toEqual(['checksum', '2'])
    expect(short(readAll(join(frameSegment.must('ST=21;CP=&&&&'), frame(2))))).toEqual(['segment', '2'])
  })

  it('gives up what does not end', () => {
    expect(short(readAll(text(`##0100${'x'.repeat(1100)}`), frame(1)))).toEqual(['over-long', '1'])
    const [event] = readAll(text(`##0100${'x'.repeat(5000)}`))
    expect([event?.length, event?.raw.length]).toEqual([5006, 1036])
  })

  it('takes a flood of marks for one fault, and no longer than any other noise', () => {
    const flood = new Uint8Array(200_000).fill(0x23)
    const events = readAll(flood, frame(1))
    expect(events.length).toBeLessThan(5)
    expect(short(events).at(-1)).toBe('1')
    expect(short(readAll(join(text('##'), text('x\n').slice(0, 2), text('y'.repeat(1100)), frame(2))))).toEqual([
      'over-long',
      '2',
    ])
  })

  it('ends inside a frame, or behind a last #', () => {
    expect(short(readAll(frame(1).slice(0, -1)))).toEqual(['cut-off'])
    expect(short(readAll(text('#')))).toEqual(['garbage'])
    expect(short(readAll(text('abc#')))).toEqual(['garbage', 'garbage'])
    expect(readAll()).toEqual([])
    const reader = new Hj212Reader()
    reader.read(frame(1).slice(0, 10))
    reader.end()
    expect(reader.read(frame(2))).toMatchObject([{ at: 0 }])
  })

  it('keeps every sound frame, in order, between any noise without its marks', () => {
    const noise = fc.uint8Array({ maxLength: 40 }).map((bytes) => bytes.filter((byte) => byte !== 0x23 && byte !== 10))
    const pieces = fc.array(fc.tuple(noise, fc.boolean(), fc.integer({ min: 0, max: 99 })), { maxLength: 8 })
    const cuts = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(pieces, cuts, (parts, sizes) => {
        const bytes = join(
          ...parts.flatMap(([before, half, number]) => [
            before,
            half ? frame(number).slice(0, number + 2) : before,
            frame(number),
          ]),
        )
        const chunks: Uint8Array[] = []
        for (let at = 0, turn = 0; at < bytes.length; turn++) {
          const size = sizes[turn % sizes.length] ?? 1
          chunks.push(bytes.slice(at, at + size))
          at += size
        }
        const events = readAll(...chunks)
        expect(short(events.filter((event) => 'message' in event))).toEqual(parts.map(([, , number]) => String(number)))
      }),
    )
  })

  it('covers each byte once, whatever comes', () => {
    const bits = fc.constantFrom(
      text('##'),
      text('\r\n'),
      text('##0003abc'),
      frame(7),
      text('#'),
      text('0101'),
      text('x'),
      text('\n'),
    )
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 20 }), (parts) => {
        const events = readAll(...parts)
        const bytes = join(...parts)
        let at = 0
        for (const event of events) {
          expect(bytes.slice(at, event.at).every((byte) => [0, 10, 13, 32].includes(byte))).toBe(true)
          expect(event.raw).toEqual(bytes.slice(event.at, event.at + Math.min(event.length, 1036)))
          at = event.at + event.length
        }
        expect(bytes.slice(at).every((byte) => [0, 10, 13, 32].includes(byte))).toBe(true)
      }),
    )
  })
})

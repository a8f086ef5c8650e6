import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFramer, type Frame, frameOf } from './mllp.ts'

const textOf = (frame: Frame) => (frame.kind === 'message' ? frame.bytes.toString() : `too-large ${frame.head.length}`)

function readAll(chunks: readonly Buffer[], most = 1_000) {
  const framer = createFramer(most)
  const frames = chunks.flatMap((chunk) => framer.take(chunk)).map(textOf)
  return { frames, isWithin: framer.isWithin(), strayBytes: framer.strayBytes() }
}

describe('the framer', () => {
  it('reads several frames of one chunk', () => {
    expect(readAll([Buffer.concat([frameOf(Buffer.from('一')), frameOf(Buffer.from(''))])])).toEqual({
      frames: ['一', ''],
      isWithin: false,
      strayBytes: 0,
    })
  })

  it('reads the same out of a stream however it is cut', () => {
    // Starts, ends and line ends in any order, with a little text between them.
    const bytes = fc.array(fc.constantFrom(0x0b, 0x1c, 0x0d, 0x0a, 0x41, 0x42, 0xc4, 0xe3), { maxLength: 60 })
    const cuts = fc.array(fc.nat(60), { maxLength: 12 })
    fc.assert(
      fc.property(bytes, cuts, fc.integer({ min: 1, max: 8 }), (stream, at, most) => {
        const whole = Buffer.from(stream)
        const ends = [0, ...at.filter((cut) => cut <= whole.length).sort((one, other) => one - other), whole.length]
        const chunks = ends.slice(1).map((end, index) => whole.subarray(ends[index], end))
        expect(readAll(chunks, most)).toEqual(readAll([whole], most))
      }),
      { numRuns: 1_000 },
    )
  })

  it('keeps the head of a frame that is too large, and reads the next', () => {
    const large = Buffer.alloc(10_000, 0x41)
    const stream = Buffer.concat([frameOf(large), frameOf(Buffer.from('B'))])
    expect(readAll([stream]).frames).toEqual(['too-large 1000', 'B'])
    expect(readAll([stream], 9_000).frames).toEqual(['too-large 4096', 'B'])
    const single = [...stream].map((byte) => Buffer.of(byte))
    expect(readAll(single).frames).toEqual(['too-large 1000', 'B'])
    expect(readAll([frameOf(Buffer.alloc(1_000, 0x41))]).frames).toEqual(['A'.repeat(1_000)])
  })

  it('counts bytes outside of frames, but for line ends, until a frame is whole', () => {
    expect(readAll([Buffer.from('GET / HTTP/1.1\r\n')]).strayBytes).toBe(14)
    expect(readAll([Buffer.concat([Buffer.from('x\r\n'), frameOf(Buffer.from('A'))])])).toMatchObject({
      frames: ['A'],
      strayBytes: 0,
    })
  })

  it('drops a frame that its sender broke off', () => {
    const broken = Buffer.concat([Buffer.from('\x0bMSH|bro'), frameOf(Buffer.from('MSH|whole'))])
    expect(readAll([broken]).frames).toEqual(['MSH|whole'])
    expect(readAll([Buffer.from('\x0bMSH|bro')])).toMatchObject({ frames: [], isWithin: true })
  })
})

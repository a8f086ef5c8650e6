import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hj212Crc } from './crc.ts'
import { frameSegment, readFrame } from './frame.ts'
import { latinBytes, latinText } from './latin-text.ts'
import { Hj212Fault, type Hj212Message } from './message.ts'

const bytes = (text: string): Uint8Array => latinBytes(text) ?? new Uint8Array(0)
const HEADER = 'QN=20160801085857223;ST=32;CN=1062;PW=100000;MN=010000A8900016F000169DC0;'
const EXAMPLE = `##0101${HEADER}Flag=5;CP=&&RtdInterval=30&&1C80\r\n`
const read = (text: string) => readFrame(bytes(text))
/** A segment in a sound frame. */
const inFrame = (segment: string) => readFrame(frameSegment.must(segment))
const reason = (answer: Hj212Message | Hj212Fault) => (answer instanceof Hj212Fault ? answer.reason : 'message')

describe('the check', () => {
  it('is that of the standard, which is not Modbus', () => {
    const segment = bytes(`${HEADER}Flag=5;CP=&&RtdInterval=30&&`)
    expect(segment.length).toBe(101)
    expect(hj212Crc(segment).toString(16)).toBe('1c80')
    expect(hj212Crc(new Uint8Array(0))).toBe(0xffff)
  })

  it('is that of the algorithm as it is written down', () => {
    const slow = (all: Uint8Array) => {
      let register = 0xffff
      for (const byte of all) {
        register = (register >> 8) ^ byte
        for (let shift = 0; shift < 8; shift++) {
          const out = register & 1
          register >>= 1
          if (out === 1) register ^= 0xa001
        }
      }
      return register
    }
    fc.assert(fc.property(fc.uint8Array({ maxLength: 1200 }), (all) => hj212Crc(all) === slow(all)))
  })
})

describe('a frame', () => {
  it('is read as its message', () => {
    expect(read(EXAMPLE)).toEqual({
      version: '2017',
      request: '20160801085857223',
      system: '32',
      command: '1062',
      password: '100000',
      station: '010000A8900016F000169DC0',
      wantsAnswer: true,
      content: 'RtdInterval=30',
    })
    expect(read(EXAMPLE.replace('1C80', '1c80'))).toMatchObject({ command: '1062' })
  })

  it('is refused with the reason', () => {
    expect(read(EXAMPLE.replace('1C80', '1C08'))).toEqual(
      new Hj212Fault('checksum', 'check says 1C08, the bytes give 1C80'),
    )
    expect(read(EXAMPLE.replace('0101', '0102'))).toEqual(
      new Hj212Fault('length', 'length says 102, there are 101 bytes'),
    )
    const reasons = ['', '##', EXAMPLE.slice(1), EXAMPLE.replace('0101', '01O1'), `${EXAMPLE.slice(0, -2)}\n\r`].map(
      (text) => reason(read(text)),
    )
    expect(reasons).toEqual(['length', 'length', 'length', 'length', 'length'])
    expect(reason(read(EXAMPLE.replace('0101', '1025')))).toBe('over-long')
    expect(reason(read(EXAMPLE.replace('CN', 'XX')))).toBe('checksum')
  })

  it('is of 2005 without a Flag or with version 0, and of no other version', () => {
    const old = 'ST=21;CN=2011;PW=123456;MN=88888880000001;CP=&&DataTime=20040516021000;B01-Rtd=100&&'
    expect(inFrame(old)).toMatchObject({ version: '2005', station: '88888880000001', wantsAnswer: false })
    expect(inFrame(old.replace('CP', 'Flag=1;CP'))).toMatchObject({ version: '2005', wantsAnswer: true })
    expect(inFrame(`${HEADER}Flag=9;CP=&&&&`)).toEqual(
      new Hj212Fault('unknown-version', 'layout 2 of HJ 212 (Flag 9) is not read here'),
    )
  })

  it('is a fault of its segment where that cannot be read', () => {
    const segments = [
      'QN=20160801085857223',
      `${HEADER}Flag=5;CP=&&`,
      `${HEADER}Flag=5;CP=&&&`,
      `${HEADER}Flag=5;CP=&&a=1`,
      `${HEADER}Flag=5CP=&&&&`,
      `${HEADER}Flag5;CP=&&&&`,
      `${HEADER}Flag=5;Flag=5;CP=&&&&`,
      `${HEADER}Note=5;CP=&&&&`,
      `${HEADER}Flag=256;CP=&&&&`,
      `${HEADER}Flag=A;CP=&&&&`,
      `${HEADER}CP=&&&&`.replace('CN=1062', 'CN=106'),
      `${HEADER}CP=&&&&`.replace('ST=32;', ''),
      `${HEADER}CP=&&&&`.replace('MN=0', 'MN=-'),
      `${HEADER}Flag=5;CP=&&&&`.replace('QN=2016', 'QN=201'),
      `${HEADER}Flag=5;CP=&&&&`.replace('20160801085857223', '20160231085857223'),
      `${HEADER}Flag=5;CP=&&&&`.replace('20160801085857223', '20160801245857223'),
      `${HEADER}Flag=5;CP=&&&&`.replace('QN=20160801085857223;', ''),
      `${HEADER}Flag=7;CP=&&&&`,
      `${HEADER}Flag=7;PNUM=2;CP=&&&&`,
      `${HEADER}Flag=7;PNUM=2;PNO=3;CP=&&&&`,
      `${HEADER}Flag=7;PNUM=2;PNO=0;CP=&&&&`,
      `${HEADER}Flag=5;PNUM=2;PNO=1;CP=&&&&`,
    ]
    expect(segments.map((segment) => reason(inFrame(segment)))).toEqual(segments.map(() => 'segment'))
    expect(inFrame(`${HEADER}Flag=7;PNUM=2;PNO=1;CP=&&&&`)).toMatchObject({ packet: { number: 1, count: 2 } })
  })

  it('passes Chinese text of GBK through, byte by byte', () => {
    // 郑州 in GBK.
    const name = latinText(Uint8Array.of(0xd6, 0xa3, 0xd6, 0xdd))
    const answer = inFrame(`${HEADER}Flag=4;CP=&&Name=${name}&&`)
    expect(answer).toMatchObject({ content: `Name=${name}` })
    expect(latinBytes(name)).toEqual(Uint8Array.of(0xd6, 0xa3, 0xd6, 0xdd))
    expect(latinBytes('郑')).toBeUndefined()
  })

  it('is built from bytes too, up to 1024', () => {
    expect(frameSegment.must(bytes('abc'))).toEqual(frameSegment.must('abc'))
    expect(frameSegment('x'.repeat(1024))).toHaveLength(1036)
    expect(frameSegment('x'.repeat(1025))).toMatchObject({ reason: 'outside-range' })
    expect(frameSegment('郑州')).toMatchObject({ reason: 'outside-range' })
  })

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (noise) => {
        expect(reason(readFrame(noise))).not.toBe('message')
        expect(reason(readFrame(frameSegment.must(noise)))).toBe('segment')
      }),
    )
  })
})

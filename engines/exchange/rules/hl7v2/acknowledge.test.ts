import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MessageFault } from '../../contract/faults.ts'
import { acknowledge, isWanted, wantedAnswers } from './acknowledge.ts'
import { type Message, readMessage } from './message.ts'

function message(text: string): Message {
  const read = readMessage(text)
  if (!read.ok) throw new Error(read.fault.code)
  return read.value
}

const sent = (version = '2.5', modes = '') =>
  message(`MSH|^~\\&|LIS|GY01|KANGCHENG|410181|20261122083015||ORU^R01^ORU_R01|A1|P|${version}|||${modes}`)
const AT = '20261122083016+0800'
const fault: MessageFault = { code: 'date', place: 'OBX(3)-14', value: '1958-3-7' }

describe('an acknowledgement', () => {
  it('says that a message was taken, with the names turned round', () => {
    expect(acknowledge(sent(), { code: 'AA', at: AT, controlId: 'K1' })).toBe(
      `MSH|^~\\&|KANGCHENG|410181|LIS|GY01|${AT}||ACK^R01^ACK|K1|P|2.5\rMSA|AA|A1\r`,
    )
  })

  it('says what is wrong and where, from 2.5 on with ERR', () => {
    const words = 'OBX(3)-14: "1958-3-7" is no date'
    expect(acknowledge(sent(), { code: 'AE', fault, at: AT, controlId: 'K1' })).toContain(
      `\rMSA|AE|A1|${words}\rERR||OBX^3^14|102^^HL70357|E||||${words}\r`,
    )
    expect(acknowledge(sent('2.3'), { code: 'AE', fault, at: AT, controlId: 'K1' })).toMatch(/\rMSA\|AE\|A1\|[^\r]+\r$/)
  })

  it('speaks with the delimiters of the sender, and echoes the charset', () => {
    const other = message('MSH$%*!@$LIS$GY01$$$20261122$$ORU%R01$A1$T$2.4$$$$$$GB 18030-2000')
    expect(acknowledge(other, { code: 'AA', at: AT, controlId: 'K1' })).toBe(
      `MSH$%*!@$$$LIS$GY01$${AT}$$ACK%R01%ACK$K1$T$2.4$$$$$$GB 18030-2000\rMSA$AA$A1\r`,
    )
  })

  it('answers what had no header', () => {
    expect(acknowledge(undefined, { code: 'AR', fault: { code: 'no-header' }, at: AT, controlId: 'K1' })).toBe(
      `MSH|^~\\&|||||${AT}||ACK|K1|P|2.4\rMSA|AR||the message does not begin with MSH\r`,
    )
  })

  it('has the same segments whatever stands in a fault', () => {
    const value = fc.string({ unit: fc.constantFrom('|', '^', '~', '\\', '&', '\r', '\n', '«', '甲', '\u0000', 'a') })
    fc.assert(
      fc.property(value, value, (what, place) => {
        const text = acknowledge(sent(), {
          code: 'AE',
          fault: { code: 'code', place: `PID-8${place}`, value: what },
          at: AT,
          controlId: 'K1',
        })
        const answer = message(text)
        expect(answer.segments.map(({ name }) => name)).toEqual(['MSH', 'MSA', 'ERR'])
        expect(answer.segments[1]?.fields).toHaveLength(4)
        expect(answer.segments[2]?.fields[2]).toBe('PID^1^8')
      }),
    )
  })
})

describe('which answers are wanted', () => {
  it('is one of the application in original mode', () => {
    expect(wantedAnswers(sent())).toEqual({ isEnhanced: false, commit: 'AL', application: 'NE' })
  })

  it.each([
    ['AL|NE', { isEnhanced: true, commit: 'AL', application: 'NE' }],
    ['ER|AL', { isEnhanced: true, commit: 'ER', application: 'AL' }],
    ['|SU', { isEnhanced: true, commit: 'NE', application: 'SU' }],
    ['??|', { isEnhanced: true, commit: 'NE', application: 'NE' }],
  ])('is told by %s in enhanced mode', (modes, wanted) => {
    expect(wantedAnswers(sent('2.5', modes))).toEqual(wanted)
  })

  it('is of errors, of success, always or never', () => {
    const both = (wanted: 'AL' | 'NE' | 'ER' | 'SU') => [isWanted(wanted, true), isWanted(wanted, false)]
    expect([both('AL'), both('NE'), both('ER'), both('SU')]).toEqual([
      [true, true],
      [false, false],
      [false, true],
      [true, false],
    ])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partOf, withoutEscapes } from './field.ts'
import { type Message, readHeader, readMessage } from './message.ts'

const HEADER = 'MSH|^~\\&|LIS|GY01|KANGCHENG|410181|20261122083015||ORU^R01|A1|P|2.5'

function read(text: string): Message {
  const answer = readMessage(text)
  if (!answer.ok) throw new Error(answer.fault.code)
  return answer.value
}

const faultOf = (text: string) => {
  const answer = readMessage(text)
  return answer.ok ? undefined : answer.fault
}

describe('reading a message', () => {
  it('numbers fields from 1, of MSH with the separator as the first', () => {
    const { segments } = read(`${HEADER}\rPID|1||00012345^^^^MR\r`)
    expect(segments[0]?.fields[1]).toBe('|')
    expect(segments[0]?.fields[2]).toBe('^~\\&')
    expect(segments[0]?.fields[10]).toBe('A1')
    expect(segments[1]?.fields[3]).toBe('00012345^^^^MR')
  })

  it.each([
    ['CR', '\r'],
    ['LF', '\n'],
    ['CR LF', '\r\n'],
    ['empty lines', '\r\n\n\r'],
  ])('ends lines with %s', (_name, end) => {
    const { segments } = read([HEADER, 'PID|1', 'OBX|1', ''].join(end))
    expect(segments.map(({ name }) => name)).toEqual(['MSH', 'PID', 'OBX'])
  })

  it('takes the delimiters of the sender, and the usual ones where the last are left out', () => {
    expect(read('MSH$%*!@$LIS').delimiters).toEqual({
      field: '$',
      component: '%',
      repetition: '*',
      escape: '!',
      subcomponent: '@',
    })
    expect(read('MSH|^|LIS').delimiters).toMatchObject({ repetition: '~', escape: '\\', subcomponent: '&' })
    expect(read('MSH|^~\\&#|LIS').delimiters.subcomponent).toBe('&')
  })

  it.each(['MSH', 'MSH|', 'MSH||', 'MSH|^^\\&|', 'MSH|^~\\&', 'MSHA^~\\&A', 'MSH ^~\\& ', 'MSH|~|'])(
    'refuses the delimiters of %s',
    (text) => {
      expect(faultOf(text)).toEqual({ code: 'delimiters', place: 'MSH-2' })
    },
  )

  it('refuses what does not begin with MSH, or has a line that is no segment', () => {
    expect(faultOf('')).toEqual({ code: 'no-header' })
    expect(faultOf('PID|1')).toEqual({ code: 'no-header' })
    expect(faultOf(`${HEADER}\rPID|1\r头痛三天，伴发热|\r`)).toEqual({
      code: 'segment',
      place: '3',
      value: '头痛三天，伴发热|',
    })
    expect(faultOf(`${HEADER}\rpid|1`)).toMatchObject({ code: 'segment', place: '2' })
    expect(faultOf(`${HEADER}${'\rOBX|1'.repeat(20_000)}`)).toMatchObject({ code: 'too-many' })
  })

  it('refuses several messages in one', () => {
    const one = 'MSH|^~\\&|A|B|C|D|20261122||ADT^A01|1|P|2.5.1\rPID|1\r'
    expect(readMessage(one)).toMatchObject({ ok: true })
    expect(readMessage(one + one)).toMatchObject({ ok: false, fault: { code: 'several-messages' } })
  })

  it('reads a header whose message is of no use', () => {
    expect(readHeader(`${HEADER}\r???`)?.segments).toHaveLength(1)
    expect(readHeader('???')).toBeUndefined()
  })

  it('never throws, whatever it is given', () => {
    const part = fc.oneof(fc.constantFrom('MSH', 'PID', '|', '^', '~', '\\', '&', '\r', '\n', '\u{1F600}'), fc.string())
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const answer = readMessage(`MSH${parts.join('')}`)
        if (answer.ok) expect(answer.value.segments[0]?.name).toBe('MSH')
      }),
    )
  })
})

describe('parts of a field', () => {
  it('is numbered from 1, and undefined behind the last', () => {
    expect([1, 2, 3, 4].map((number) => partOf('a^^c', '^', number))).toEqual(['a', '', 'c', undefined])
    expect(partOf('', '^', 1)).toBe('')
  })

  it('is the same as splitting', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab^]{0,12}$/), fc.integer({ min: 1, max: 14 }), (text, number) => {
        expect(partOf(text, '^', number)).toBe(text.split('^')[number - 1])
      }),
    )
  })
})

describe('escapes', () => {
  const { delimiters } = read(HEADER)
  it.each([
    ['10\\S\\9/L', '10^9/L'],
    ['A\\F\\B\\R\\C\\T\\D\\E\\E', 'A|B~C&D\\E'],
    ['第一行\\.br\\第二行\\.sp2\\第三行', '第一行\n第二行\n第三行'],
    ['\\H\\重要\\N\\：\\.in+4\\缩进', '重要：缩进'],
    ['\\X4142\\', 'AB'],
    ['C:\\temp', 'C:\\temp'],
    ['\\Q\\', '\\Q\\'],
    ['\\X4\\', '\\X4\\'],
    ['a\\', 'a\\'],
    ['\\\\S\\', '\\^'],
  ])('undoes %s', (text, plain) => {
    expect(withoutEscapes(text, delimiters)).toBe(plain)
  })

  it('gives back every text that was escaped', () => {
    const signs: Record<string, string> = { '|': '\\F\\', '^': '\\S\\', '~': '\\R\\', '\\': '\\E\\', '&': '\\T\\' }
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = [...text].map((sign) => signs[sign] ?? sign).join('')
        expect(withoutEscapes(escaped, delimiters)).toBe(text)
      }),
    )
  })
})

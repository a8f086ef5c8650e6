import { describe, expect, it } from 'vitest'
import { frameOf } from '../rules/hl7v2/mllp.ts'
import { splitMessages } from './split-messages.ts'

const ONE = 'MSH|^~\\&|LIS|1\rPID|1||MSH1\r'
const OTHER = 'MSH|^~\\&|LIS|2\rPID|1||2\r'
const split = (bytes: Buffer | string) => splitMessages(Buffer.from(bytes)).map(String)

describe('a file of messages', () => {
  it.each([
    ['one', ONE, [ONE]],
    ['two', ONE + OTHER, [ONE, OTHER]],
    ['two with blank lines', `\n${ONE}\r\n\r\n${OTHER}`, [`${ONE}\r\n\r\n`, OTHER]],
    ['framed ones', Buffer.concat([frameOf(Buffer.from(ONE)), frameOf(Buffer.from(OTHER))]), [ONE, OTHER]],
    ['a byte order mark', `\uFEFF${ONE}`, [ONE]],
    ['a batch', `FHS|^~\\&\rBHS|^~\\&\r${ONE}${OTHER}BTS|2\rFTS|1\r`, [ONE, `${OTHER}`]],
    ['none', 'PID|1\r', ['PID|1\r']],
    ['nothing', '', ['']],
  ])('%s', (_title, bytes, messages) => {
    expect(split(bytes)).toEqual(messages)
  })
})

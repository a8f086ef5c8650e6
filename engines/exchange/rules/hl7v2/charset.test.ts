import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { announcedCharset, decodeText } from './charset.ts'

const announcing = (charset: string, rest = '') => Buffer.from(`MSH|^~\\&|LIS|||||||A1|P|2.5||||||${charset}\r${rest}`)

describe('the charset of a message', () => {
  it.each([
    ['UNICODE UTF-8', 'utf-8'],
    ['utf8', 'utf-8'],
    ['GB 18030-2000', 'gb18030'],
    ['GBK', 'gb18030'],
    ['GB2312', 'gb18030'],
    ['CP936', 'gb18030'],
    ['', undefined],
    ['8859/1', undefined],
  ])('is announced as %s', (announced, charset) => {
    expect(announcedCharset(announcing(announced))).toBe(charset)
  })

  it('is not read out of another segment, nor with the separator of another sender', () => {
    expect(announcedCharset(Buffer.from('MSH|^~\\&|LIS\rPID||||||||||||||||UTF-8'))).toBeUndefined()
    expect(announcedCharset(Buffer.from('MSH$%*!@$LIS$$$$$$$A1$P$2.5$$$$$$UTF-8\r'))).toBe('utf-8')
    expect(announcedCharset(Buffer.alloc(0))).toBeUndefined()
  })

  it('gives the text, without a byte order mark', () => {
    expect(decodeText(iconv.encode('丙氨酸氨基转移酶，㐀𠮷', 'gb18030'), 'gb18030')).toEqual({
      ok: true,
      value: '丙氨酸氨基转移酶，㐀𠮷',
    })
    expect(decodeText(Buffer.from('\uFEFFMSH|'), 'utf-8')).toEqual({ ok: true, value: 'MSH|' })
  })

  it('refuses bytes that are no text of it', () => {
    const gb = iconv.encode('示例', 'gb18030')
    expect(decodeText(gb, 'utf-8')).toEqual({ ok: false, fault: { code: 'charset', value: 'UTF-8' } })
    expect(decodeText(Buffer.from([0x81]), 'gb18030')).toEqual({
      ok: false,
      fault: { code: 'charset', value: 'GB18030' },
    })
  })
})

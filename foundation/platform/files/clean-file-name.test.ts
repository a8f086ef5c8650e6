import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanFileName, nameByContent } from './clean-file-name.ts'

describe('a name', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\temp\\证明.pdf', '证明.pdf'],
    ['..', '附件'],
    ['  .证明.pdf. ', '证明.pdf'],
    ['报告\u202Efdp.exe', '报告fdp.exe'],
    ['a\u0000b\n\u200Bc.txt', 'abc.txt'],
    ['CON.pdf', '_CON.pdf'],
    ['com1', '_com1'],
    ['第1季度:表?.xlsx', '第1季度_表_.xlsx'],
    ['\uD800x.pdf', '\uFFFDx.pdf'],
  ])('%j is shown as %j', (name, shown) => {
    expect(cleanFileName(name)).toBe(shown)
  })

  it('never is a path, never hides a sign, never grows beyond what file systems take, and is settled at once', () => {
    const sign = fc.constantFrom('a', '健', '/', '\\', '.', ' ', ':', '\u202E', '\u0007', '😀', 'e\u0301')
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: sign, maxLength: 400 })), (name) => {
        const clean = cleanFileName(name)
        expect(clean).not.toMatch(/[/\\\p{Cc}\p{Cf}]|^\.|^$/u)
        expect(Buffer.byteLength(clean)).toBeLessThanOrEqual(180)
        expect(cleanFileName(clean)).toBe(clean)
      }),
    )
  })

  it('gets the ending of what the file is, and says when its own was another', () => {
    expect(nameByContent('表.xlsx', 'xlsx')).toEqual({ name: '表.xlsx', contradicts: false })
    expect(nameByContent('表.PDF', 'xlsx')).toEqual({ name: '表.PDF.xlsx', contradicts: true })
    expect(nameByContent('照片', 'jpeg')).toEqual({ name: '照片.jpg', contradicts: false })
    expect(nameByContent('名单.csv', 'text')).toEqual({ name: '名单.csv', contradicts: false })
  })

  it('keeps its ending when it is cut', () => {
    expect(cleanFileName(`${'健'.repeat(200)}.pdf`)).toMatch(/^健{58}\.pdf$/)
  })
})

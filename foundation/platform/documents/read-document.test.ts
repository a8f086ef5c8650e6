import { execFileSync } from 'node:child_process'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { HTTP_LIMITS } from '../http/http-limits.ts'
import { DOCUMENT_LIMITS } from './document-limits.ts'
import { DOCUMENT_REFUSAL_WORDS, DOCUMENT_REFUSALS } from './document-refusals.ts'
import { loadFile } from './load-file.ts'
import { readDocument } from './read-document.ts'

const encode = (text: string) => new TextEncoder().encode(text)

async function blocksOf(bytes: Uint8Array) {
  const outcome = await readDocument(bytes, 'plan')
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.value
}

async function refusalOf(bytes: Uint8Array, limits = DOCUMENT_LIMITS) {
  const outcome = await readDocument(bytes, 'plan', limits)
  return outcome.ok ? undefined : outcome.refusal
}

describe('text', () => {
  it('gives one block a line with its number, blank lines left out', async () => {
    expect(await blocksOf(encode('甲\r\n\r\n  乙 \n'))).toEqual({
      format: 'text',
      encoding: 'utf-8',
      blocks: [
        { kind: 'line', place: 'line 1', text: '甲' },
        { kind: 'line', place: 'line 3', text: '乙' },
      ],
    })
  })

  it.each([
    ['utf-8 with mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('全市健康')]), 'utf-8'],
    ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('全市健康', 'utf16le')]), 'utf-16le'],
    ['utf-16be', iconv.encode('全市健康', 'utf-16be', { addBOM: true }), 'utf-16be'],
    ['gbk', iconv.encode('全市健康', 'gbk'), 'gb18030'],
  ])('reads %s', async (_name, bytes, encoding) => {
    const document = await blocksOf(bytes)
    expect(document.encoding).toBe(encoding)
    expect(document.blocks).toEqual([{ kind: 'line', place: 'line 1', text: '全市健康' }])
  })

  it('asks for UTF-8 when the bytes are no Chinese text', async () => {
    const refusal = await refusalOf(iconv.encode('Größe, Fläche und Höhe über Normalnull: très élevé', 'latin1'))
    expect(refusal?.code).toBe('document.encoding-unknown')
  })
})

describe('csv', () => {
  it.each([',', '\t', ';'])('is told by its delimiter %j and padded to one width', async (delimiter) => {
    const text = [
      ['指标', '单位', '2025年'],
      ['"预期,寿命"', '岁', '82.5'],
      ['吸烟率', '%'],
    ]
      .map((row) => row.join(delimiter))
      .join('\n')
    const { format, blocks } = await blocksOf(encode(text))
    expect(format).toBe('csv')
    const [table] = blocks
    expect(table?.kind === 'table' && table.rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ['指标', '单位', '2025年'],
      ['预期,寿命', '岁', '82.5'],
      ['吸烟率', '%', ''],
    ])
  })

  it('is refused past the rows that are allowed', async () => {
    const bytes = encode('a,b,c\n'.repeat(60_000))
    expect(await refusalOf(bytes)).toMatchObject({
      code: 'document.too-many-rows',
      details: { place: 'row 50001', limit: 50_000 },
    })
  })
})

describe('html', () => {
  it('reads lines, skips scripts and fills merged cells', async () => {
    const page = `<html><head><meta charset="utf-8"><title>x</title></head><body><script>var a='<p>no</p>'</script>
      <h1>规划</h1><p>一行<br>二行</p>
      <table><tr><th>领域<th>指标<th>值</tr>
      <tr><td rowspan=2>健康<br>人群</td><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr>
      <tr><td colspan="3">注</td></tr></table></body></html>`
    const { format, blocks } = await blocksOf(encode(page))
    expect(format).toBe('html')
    expect(blocks.slice(0, 3).map((block) => block.kind === 'line' && block.text)).toEqual(['规划', '一行', '二行'])
    const table = blocks[3]
    expect(table?.kind === 'table' && table.rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ['领域', '指标', '值'],
      ['健康\n人群', '甲', '1'],
      ['健康\n人群', '乙', '2'],
      ['注', '注', '注'],
    ])
  })

  it('takes a layout table apart and keeps the table inside', async () => {
    const page = '<table><tr><td><p>正文</p><table><tr><td>a</td><td>b</td></tr></table></td><td>旁栏</td></tr></table>'
    const { blocks } = await blocksOf(encode(page))
    expect(blocks.map((block) => (block.kind === 'line' ? block.text : block.rows.length))).toEqual(['正文', 1, '旁栏'])
  })

  it('respects the charset a page declares', async () => {
    const bytes = iconv.encode('<html><meta charset="gb2312"><p>空气质量</p></html>', 'gbk')
    const { encoding, blocks } = await blocksOf(bytes)
    expect(encoding).toBe('gb18030')
    expect(blocks).toEqual([{ kind: 'line', place: 'line 1', text: '空气质量' }])
  })

  it('does not grow with a claimed span, and refuses endless nesting', async () => {
    const wide =
      '<table><tr><td rowspan="999999999" colspan="999999999">a</td><td>b</td></tr><tr><td>c</td></tr></table>'
    const [table] = (await blocksOf(encode(wide))).blocks
    expect(table?.kind === 'table' && table.rows.map((row) => row.length)).toEqual([256, 256])
    expect(await refusalOf(encode(`<html>${'<table><tr><td>'.repeat(60)}`))).toMatchObject({
      code: 'document.too-deep',
    })
    expect(await refusalOf(encode(`<html>${'<b>'.repeat(100_000)}`))).toMatchObject({ code: 'document.too-deep' })
  })

  it('takes apart a table that lays out a page of more lines than a call takes arguments', async () => {
    const { blocks } = await blocksOf(
      encode(`<html><table><tr><td>${'<p>甲</p>'.repeat(190_000)}</td></tr></table></html>`),
    )
    expect(blocks).toHaveLength(190_000)
  })
})

describe('what is not read', () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  it.each([
    ['an empty file', new Uint8Array(), 'document.empty'],
    ['blank lines', encode(' \n\u3000\n'), 'document.empty'],
    ['an old Office file', new Uint8Array([...ole, 0, 0]), 'document.old-office-format'],
    [
      'a file with a password',
      Buffer.concat([Buffer.from(ole), Buffer.from('EncryptedPackage', 'utf16le')]),
      'document.encrypted',
    ],
    ['a PDF', encode('%PDF-1.7\n'), 'document.pdf'],
    ['rich text', encode('{\\rtf1'), 'document.unsupported'],
    ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'document.unsupported'],
    [
      'an Excel 2003 XML',
      encode('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      'document.unsupported',
    ],
    ['21 MB', new Uint8Array(21 * 1024 * 1024), 'document.too-large'],
  ])('refuses %s, naming place and remedy', async (_name, bytes, code) => {
    const refusal = await refusalOf(bytes)
    expect(refusal?.code).toBe(code)
    expect(refusal?.details).toMatchObject({ file: 'plan', place: expect.any(String), remedy: expect.any(String) })
  })

  it('refuses a file of 200 MB on disk without reading it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'documents-'))
    const path = join(folder, 'big.txt')
    const file = await open(path, 'w')
    await file.truncate(200 * 1024 * 1024)
    await file.close()
    const outcome = await loadFile(path)
    await rm(folder, { recursive: true })
    expect(outcome).toMatchObject({
      ok: false,
      refusal: { code: 'document.too-large', details: { seen: 209_715_200, limit: 20_971_520 } },
    })
    expect(await loadFile(path)).toMatchObject({
      ok: false,
      refusal: { code: 'document.cannot-open', details: { file: path } },
    })
  })

  it.skipIf(process.platform === 'win32')('refuses a file without end, and waits for no writer of a pipe', async () => {
    const limits = { ...DOCUMENT_LIMITS, bytes: 1_000_000 }
    expect(await loadFile('/dev/zero', limits)).toMatchObject({ ok: false, refusal: { code: 'document.too-large' } })
    const folder = await mkdtemp(join(tmpdir(), 'documents-'))
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    expect(await loadFile(pipe)).toMatchObject({ ok: true, value: { length: 0 } })
    await rm(folder, { recursive: true })
  })

  it('is no file that an upload may bring', () => {
    expect(DOCUMENT_LIMITS.bytes).toBeGreaterThanOrEqual(HTTP_LIMITS.uploadBytes)
  })

  it('has words and a status for each refusal', () => {
    expect(Object.keys(DOCUMENT_REFUSAL_WORDS).sort()).toEqual([...DOCUMENT_REFUSALS].sort())
  })
})

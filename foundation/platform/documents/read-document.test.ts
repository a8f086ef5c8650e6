import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, type Zippable, zipSync } from 'fflate'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
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

function docx(body: string): Uint8Array {
  return zipSync({
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`),
  })
}

function xlsx(sheet: string | Uint8Array, more: Zippable = {}): Uint8Array {
  const bytes = typeof sheet === 'string' ? strToU8(`<worksheet>${sheet}</worksheet>`) : sheet
  return zipSync(
    {
      'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="指标" sheetId="1" r:id="rId1"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="rId1" Type="http://x/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': bytes,
      ...more,
    },
    { level: 1 },
  )
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
})

describe('docx', () => {
  it('keeps the order of paragraphs and tables and fills merged cells', async () => {
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
    const { format, blocks } = await blocksOf(
      docx(`<w:p><w:r><w:t>标</w:t></w:r><w:r><w:t>题</w:t></w:r><w:del><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>
      <w:tbl><w:tr>${cell('目标', '<w:gridSpan w:val="2"/>')}${cell('单位')}</w:tr>
      <w:tr>${cell('人群', '<w:vMerge w:val="restart"/>')}${cell('1')}${cell('甲')}</w:tr>
      <w:tr>${cell('', '<w:vMerge/>')}${cell('2')}${cell('乙')}</w:tr></w:tbl><w:p><w:r><w:t>后</w:t></w:r></w:p>`),
    )
    expect(format).toBe('docx')
    expect(blocks[0]).toEqual({ kind: 'line', place: 'paragraph 1', text: '标题' })
    const table = blocks[1]
    expect(table?.kind === 'table' && table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['目标', '目标', '单位'],
      ['人群', '1', '甲'],
      ['人群', '2', '乙'],
    ])
    expect(blocks[2]).toMatchObject({ text: '后' })
  })

  it('never expands what a DOCTYPE declares', async () => {
    const bytes = zipSync({
      'word/document.xml': strToU8(
        '<!DOCTYPE d [<!ENTITY a "AAAA"><!ENTITY b SYSTEM "file:///etc/passwd">]><w:document><w:p><w:t>甲&a;&b;&lt;</w:t></w:p></w:document>',
      ),
    })
    const { blocks } = await blocksOf(bytes)
    expect(blocks).toMatchObject([{ text: '甲&a;&b;<' }])
  })

  it('stops a zip bomb by its ratio, before its size', async () => {
    const bytes = zipSync({ 'word/document.xml': new Uint8Array(40_000_000).fill(0x20) }, { level: 6 })
    expect(await refusalOf(bytes)).toMatchObject({
      code: 'document.zip-bomb',
      details: { place: 'word/document.xml', limit: 300 },
    })
  })

  it('counts what is inflated, not what the header claims', async () => {
    const bytes = docx(`<w:p><w:t>${'甲乙丙丁'.repeat(5_000)}</w:t></w:p>`)
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    const directory = Buffer.from(bytes).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    view.setUint32(directory + 24, 10, true)
    expect(await refusalOf(bytes, { ...DOCUMENT_LIMITS, entryBytes: 20_000 })).toMatchObject({
      code: 'document.zip-bomb',
      details: { limit: 20_000 },
    })
  })

  it('refuses too many entries, a truncated file, a broken checksum and a zip of something else', async () => {
    const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`${index}`, new Uint8Array()]))
    expect((await refusalOf(zipSync(many)))?.code).toBe('document.zip-bomb')
    const whole = docx('<w:p><w:t>甲</w:t></w:p>')
    expect(await refusalOf(whole.subarray(0, whole.length - 30))).toMatchObject({
      code: 'document.not-readable',
      details: { place: 'zip directory', remedy: 'download-or-save-again' },
    })
    const stored = zipSync({ 'word/document.xml': strToU8('<w:p><w:t>abc</w:t></w:p>') }, { level: 0 })
    stored[Buffer.from(stored).indexOf('abc')] = 0x7a
    expect((await refusalOf(stored))?.code).toBe('document.not-readable')
    expect((await refusalOf(zipSync({ 'a.txt': strToU8('a') })))?.code).toBe('document.unsupported')
  })
})

describe('xlsx', () => {
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/></cellXfs></styleSheet>'
  const strings = '<sst><si><t>指标</t></si><si><r><t>预期</t></r><r><t>寿命</t></r><rPh><t>x</t></rPh></si></sst>'

  it('reads kept values, shared and inline texts, days, percentages and merged cells', async () => {
    const { format, blocks } = await blocksOf(
      xlsx(
        `<sheetData><row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>值</t></is></c></row>
        <row r="4"><c r="B4" t="s"><v>1</v></c><c r="C4"><f>1+1</f><v>79.489999999999995</v></c></row>
        <row r="5"><c r="C5" s="1"><v>45657</v></c><c r="D5" s="2"><v>0.175</v></c><c r="E5" s="3"><v>1</v></c></row>
        </sheetData><mergeCells><mergeCell ref="B4:B1048576"/></mergeCells>`,
        { 'xl/styles.xml': strToU8(styles), 'xl/sharedStrings.xml': strToU8(strings) },
      ),
    )
    expect(format).toBe('xlsx')
    const [table] = blocks
    expect(table?.kind === 'table' && table.rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['', '指标', '值', '', ''],
      ['', '预期寿命', '79.49', '', ''],
      ['', '预期寿命', '2024-12-31', '17.5%', '1899-12-31'],
    ])
    expect(table?.kind === 'table' && table.rows[1]?.[2]?.place).toBe('指标!C4')
  })

  it('refuses two million rows after the first fifty thousand', async () => {
    const row = Buffer.from('<row><c><v>1</v></c></row>')
    const sheet = Buffer.concat([Buffer.from('<worksheet><sheetData>'), Buffer.alloc(row.length * 2_000_000, row)])
    const bytes = xlsx(sheet)
    expect(bytes.length).toBeLessThan(DOCUMENT_LIMITS.bytes)
    const start = performance.now()
    expect(await refusalOf(bytes)).toMatchObject({
      code: 'document.too-many-rows',
      details: { place: '指标!50001', limit: 50_000 },
    })
    expect(performance.now() - start).toBeLessThan(1_500)
  })

  it('refuses a cell far to the right and a sheet that is not in the file', async () => {
    expect(await refusalOf(xlsx('<row><c r="XFD1"><v>1</v></c></row>'))).toMatchObject({
      code: 'document.too-many-columns',
      details: { place: '指标!XFD1' },
    })
    const lost = xlsx('', { 'xl/_rels/workbook.xml.rels': strToU8('<Relationships/>') })
    expect((await refusalOf(lost))?.code).toBe('document.not-readable')
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
    expect(await loadFile(path)).toMatchObject({ ok: false, refusal: { code: 'document.not-readable' } })
  })

  it('has words and a status for each refusal', () => {
    expect(Object.keys(DOCUMENT_REFUSAL_WORDS).sort()).toEqual([...DOCUMENT_REFUSALS].sort())
  })
})

import { strToU8, type Zippable, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { DOCUMENT_LIMITS } from './document-limits.ts'
import { readDocument } from './read-document.ts'

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

  it('refuses merges that overlap to no end', async () => {
    const rows = '<row><c><v>1</v></c></row>'.repeat(5_000)
    const merges = '<mergeCell ref="A1:A5000"/>'.repeat(5_000)
    expect(await refusalOf(xlsx(`<sheetData>${rows}</sheetData><mergeCells>${merges}</mergeCells>`))).toMatchObject({
      code: 'document.too-many-cells',
    })
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

import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { writeForm } from '../tables/write-table.ts'
import { DOCUMENT_LIMITS } from './document-limits.ts'
import { readSheets } from './read-sheets.ts'

async function sheetsOf(bytes: Uint8Array) {
  const outcome = await readSheets(bytes, 'form')
  if (!outcome.ok) throw new Error(outcome.refusal.code)
  return outcome.value
}

async function refusalOf(bytes: Uint8Array, limits = DOCUMENT_LIMITS) {
  const outcome = await readSheets(bytes, 'form', limits)
  return outcome.ok ? undefined : outcome.refusal
}

const STYLES = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs></styleSheet>'

function xlsx(sheet: string, level: 1 | 6 = 1): Uint8Array {
  const parts: Zippable = {
    'xl/workbook.xml': strToU8(
      '<workbook><sheets><sheet name="填报" r:id="rId1"/><sheet name="旧表" state="hidden" r:id="rId2"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet>${sheet}</worksheet>`),
    'xl/styles.xml': strToU8(STYLES),
  }
  return zipSync(parts, { level })
}

const cells = (row: string) => sheetsOf(xlsx(`<sheetData><row r="3">${row}</row></sheetData>`))

describe('a workbook', () => {
  it.each([
    [
      'a number with every digit',
      '<c r="F3"><v>79.489999999999995</v></c>',
      { look: 'number', number: 79.49, text: '79.49' },
    ],
    ['a percentage', '<c r="F3" s="2"><v>0.85</v></c>', { look: 'percent', number: 0.85, text: '85%' }],
    ['a day', '<c r="F3" s="1"><v>45657</v></c>', { look: 'day', number: 45657, text: '2024-12-31' }],
    ['a day of ISO 8601', '<c r="F3" t="d"><v>2024-12-31T00:00:00</v></c>', { look: 'day', text: '2024-12-31' }],
    ['text', '<c r="F3" t="inlineStr"><is><t>１２．５</t></is></c>', { look: 'text', text: '１２．５' }],
    ['true', '<c r="F3" t="b"><v>1</v></c>', { look: 'truth', text: 'TRUE' }],
    ['an error', '<c r="F3" t="e"><v>#DIV/0!</v></c>', { look: 'error', text: '#DIV/0!' }],
    ['a number beyond numbers', '<c r="F3"><v>1e400</v></c>', { look: 'text', text: '1e400' }],
    ['a formula with its result', '<c r="F3"><f>1+1</f><v>2</v></c>', { look: 'number', number: 2, formula: true }],
    ['a formula without one', '<c r="F3"><f>1+1</f></c>', { text: '', formula: true }],
  ])('gives %s', async (_what, cell, seen) => {
    const { sheets } = await cells(cell)
    expect(sheets[0]?.rows).toMatchObject([[{ row: 3, column: 6, address: 'F3', formula: false, ...seen }]])
  })

  it('tells what is merged and hidden, and leaves out hidden sheets', async () => {
    const { format, sheets } = await sheetsOf(
      xlsx(`<cols><col min="4" max="5" hidden="1"/><col min="7" max="7" width="0"/></cols>
      <sheetData><row r="2" hidden="1"><c><v>1</v></c></row><row r="3" ht="0"><c><v>2</v></c></row><row r="4"><c><v>3</v></c></row></sheetData>
      <mergeCells><mergeCell ref="F12:F14"/></mergeCells>`),
    )
    expect(format).toBe('xlsx')
    expect(sheets).toMatchObject([
      {
        name: '填报',
        merges: [{ address: 'F12:F14', top: 12, left: 6, bottom: 14, right: 6 }],
        hiddenRows: [2, 3],
        hiddenColumns: [
          [4, 5],
          [7, 7],
        ],
      },
    ])
  })

  it('with a row that is no row is refused', async () => {
    for (const row of ['x', '0', '-4', '1.5', '99999999']) {
      expect(await refusalOf(xlsx(`<sheetData><row r="${row}"><c><v>1</v></c></row></sheetData>`))).toMatchObject({
        code: 'document.not-readable',
      })
    }
  })

  it('of two million rows, and one that is a bomb, are stopped at the limits', { timeout: 20_000 }, async () => {
    const many = xlsx('<row><c><v>1</v></c></row>'.repeat(2_000_000))
    expect(await refusalOf(many)).toMatchObject({ code: 'document.too-many-rows', details: { limit: 50_000 } })
    const bomb = xlsx(' '.repeat(40_000_000), 6)
    expect(await refusalOf(bomb)).toMatchObject({ code: 'document.zip-bomb', details: { remedy: 'save-again' } })
  })

  it('broken anywhere in its XML gives a refusal or sheets, never a throw', { timeout: 20_000 }, async () => {
    const form = await writeForm({
      title: '年度表',
      lines: ['单位：卫健委'],
      columns: [
        { title: '代码', width: 10 },
        { title: '数值', width: 10 },
      ],
      rows: [[{ value: 'a' }, { value: 1.5, entry: { kind: 'number', least: 0, most: 9 } }]],
      frozenColumns: 1,
      wrongEntry: '只填数字',
    })
    const parts = Object.entries(unzipSync(form.bytes)).filter(([name]) =>
      /^xl\/.*(?:workbook|sheet1|styles|Strings)/.test(name),
    )
    let read = 0
    const cut = fc.tuple(
      fc.nat({ max: 3_000 }),
      fc.nat({ max: 20 }),
      fc.string({ unit: fc.constantFrom(...'<>/"= rct1e9-&#;'), maxLength: 12 }),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: parts.length - 1 }),
        fc.array(cut, { minLength: 1, maxLength: 5 }),
        async (part, cuts) => {
          const broken = Object.fromEntries(
            parts.map(([name, content], index) => {
              if (index !== part) return [name, content]
              const text = cuts.reduce(
                (whole, [at, length, put]) =>
                  whole.slice(0, at % whole.length) + put + whole.slice((at % whole.length) + length),
                strFromU8(content),
              )
              return [name, strToU8(text)]
            }),
          )
          const outcome = await readSheets(zipSync(broken, { level: 0 }), 'broken')
          if (outcome.ok) read++
          else expect(outcome.refusal.code).toMatch(/^document\./)
        },
      ),
      { numRuns: 300, seed: 20_250_331 },
    )
    expect(read).toBeGreaterThan(50)
  })
})

describe('a delimited text', () => {
  const TEXT = '年度表,,\r\n\r\n代码,数值,说明\r\na,"1,234","两行\n说明"\r\n'

  it.each([
    ['utf-8', Buffer.from(`\ufeff${TEXT}`), 'utf-8'],
    ['gbk', iconv.encode(TEXT, 'gbk'), 'gb18030'],
    [
      'utf-16 with tabs',
      Buffer.from(`\ufeff${TEXT.replaceAll('"1,234"', '1234').replaceAll(',', '\t')}`, 'utf16le'),
      'utf-16le',
    ],
  ])('in %s has the places that a spreadsheet shows', async (_name, bytes, encoding) => {
    const file = await sheetsOf(bytes)
    expect(file).toMatchObject({ format: 'csv', encoding })
    expect(file.sheets[0]?.rows.map((row) => row.map(({ address, text }) => `${address} ${text}`))).toEqual([
      ['A1 年度表'],
      ['A3 代码', 'B3 数值', 'C3 说明'],
      ['A4 a', expect.stringMatching(/^B4 1,?234$/), 'C4 两行\n说明'],
    ])
  })
})

describe('a file of another kind', () => {
  it.each([
    [
      'an old .xls',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      'document.old-office-format',
      'save-as-docx-or-xlsx',
    ],
    [
      'a web page called .xls',
      Buffer.from('<html><body><table><tr><td>1</td></tr></table></body></html>'),
      'document.not-a-sheet',
      'save-as-xlsx-or-csv',
    ],
    [
      'a Word file',
      zipSync({ 'word/document.xml': strToU8('<w:document/>') }),
      'document.not-a-sheet',
      'save-as-xlsx-or-csv',
    ],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), 'document.not-a-sheet', 'save-as-xlsx-or-csv'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'document.pdf', 'give-docx-xlsx-or-text'],
    ['nothing', Buffer.from(''), 'document.empty', 'choose-another-file'],
  ])('is refused with what to do: %s', async (_what, bytes, code, remedy) => {
    expect(await refusalOf(bytes)).toMatchObject({ code, details: { file: 'form', remedy } })
  })
})

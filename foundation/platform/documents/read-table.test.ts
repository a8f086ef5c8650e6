import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { DOCUMENT_LIMITS } from './document-limits.ts'
import { readTable, type TableLine } from './read-table.ts'

const decode = (bytes: Uint8Array) => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

async function linesOf(content: string | Uint8Array, limits = DOCUMENT_LIMITS) {
  const lines: TableLine[] = []
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const read = await readTable(bytes, { decode, limits, take: (line) => lines.push(line) > 0 })
  return { lines: lines.map(({ line, cells }) => [line, ...cells]), refusal: read.ok ? undefined : read.refusal.code }
}

const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="00000000"/><numFmt numFmtId="165" formatCode="000;[Red]-000"/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>'
const workbook = (rows: string) =>
  zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="1" r:id="rId1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
    'xl/styles.xml': strToU8(STYLES),
  })

describe('a table', () => {
  it.each([
    [
      'commas',
      'a,b;c\n1,"2,5"\n',
      [
        [1, 'a', 'b;c'],
        [2, '1', '2,5'],
      ],
    ],
    [
      'semicolons in two columns',
      'a;b\n1;2,5\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2,5'],
      ],
    ],
    [
      'tabs and a byte order mark',
      '\uFEFFa\tb\r\n1\t\r\n',
      [
        [1, 'a', 'b'],
        [2, '1', ''],
      ],
    ],
    [
      'blank lines, whose numbers count',
      '\n\na,b\n , \n1,2\n',
      [
        [3, 'a', 'b'],
        [5, '1', '2'],
      ],
    ],
    [
      'one column',
      'a\n1\n',
      [
        [1, 'a'],
        [2, '1'],
      ],
    ],
    [
      'lines of other lengths',
      'a,b\n1\n1,2,3\n',
      [
        [1, 'a', 'b'],
        [2, '1'],
        [3, '1', '2', '3'],
      ],
    ],
  ])('with %s', async (_title, text, lines) => {
    expect(await linesOf(text)).toEqual({ lines, refusal: undefined })
  })

  it('of a workbook keeps times behind days, and is as wide as its first line', async () => {
    const rows = '<row r="2"><c r="A2" t="str"><v>日</v></c><c r="B2" t="str"><v>x</v></c></row>'
    const day =
      '<row r="4"><c r="A4" s="1"><v>46348.3125</v></c></row><row r="5"><c r="A5" s="1"><v>46348</v></c></row>'
    expect((await linesOf(workbook(rows + day))).lines).toEqual([
      [2, '日', 'x'],
      [4, '2026-11-22 07:30:00', ''],
      [5, '2026-11-22', ''],
    ])
  })

  it('of a workbook keeps the zeros that its format puts before a number', async () => {
    const cell = (address: string, style: number, value: string) => `<c r="${address}" s="${style}"><v>${value}</v></c>`
    const rows = `<row r="1">${cell('A1', 2, '12345')}${cell('B1', 2, '123456789')}${cell('C1', 3, '-7')}${cell('D1', 3, '0.5')}${cell('E1', 0, '12345')}</row>`
    expect((await linesOf(workbook(rows))).lines).toEqual([[1, '00012345', '123456789', '-007', '0.5', '12345']])
  })

  it.each([
    ['no text of a charset', Buffer.from([0x61, 0xff]), 'document.encoding-unknown'],
    ['a page', '<html><body></body></html>', 'document.not-a-sheet'],
    ['nothing', '', 'document.empty'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'document.unsupported'],
    ['a zip of something else', zipSync({ a: strToU8('b') }), 'document.not-a-sheet'],
    ['an open quotation mark', 'a,b\n1,"2\n', 'document.not-readable'],
  ])('that is %s is refused', async (_title, content, code) => {
    expect((await linesOf(content)).refusal).toBe(code)
  })

  it('of a workbook tells of numbers that have lost their end, and shows errors as they are', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>41018120261122001</v></c><c r="B1"><v>123456789012345</v></c><c r="C1" t="e"><v>#N/A</v></c></row>'
    expect((await linesOf(workbook(rows))).lines).toEqual([[1, '4.10181202611220E+16', '123456789012345', '#N/A']])
  })

  it('is read within its limits, and no further than its taker wants', async () => {
    const many = 'a,b\n1,2\n3,4\n'
    expect((await linesOf(many, { ...DOCUMENT_LIMITS, rows: 2 })).refusal).toBe('document.too-many-rows')
    expect((await linesOf(many, { ...DOCUMENT_LIMITS, columns: 1 })).refusal).toBe('document.too-many-columns')
    expect((await linesOf(many, { ...DOCUMENT_LIMITS, bytes: 3 })).refusal).toBe('document.too-large')
    const taken: number[] = []
    const take = ({ line }: TableLine) => taken.push(line) < 2
    expect(await readTable(Buffer.from(many), { decode, take })).toMatchObject({ ok: true })
    expect(taken).toEqual([1, 2])
  })

  it('lets through what its taker throws', async () => {
    const take = () => Promise.reject(new Error('the database is gone'))
    await expect(readTable(Buffer.from('a,b\n'), { decode, take })).rejects.toThrow('the database is gone')
  })
})

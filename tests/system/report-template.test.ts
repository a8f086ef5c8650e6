import { readSheets, type SheetCell } from '@kangcheng/platform/documents'
import { beforeAll, describe, expect, it } from 'vitest'
import { encodeGbk } from './encode-gbk.ts'
import { expectRefusal } from './expect-refusal.ts'
import { upload } from './route-samples.ts'
import { must, type Session, startCity } from './start-city.ts'
import { manyRows, workbookOf } from './zip-file.ts'

const city = await startCity()
let health: Session
let report: Report
let other: Report

interface Report {
  id: string
  organisation: string
  version: number
  cells: Record<string, unknown>
}
type Edits = Readonly<Record<string, Readonly<Record<string, string | number>>>>

beforeAll(async () => {
  const office = await city.signIn('office')
  await office.ask('/api/v1/report-requests', { method: 'POST', json: {} })
  const { body } = await office.ask('/api/v1/reports')
  const reports = body as Report[]
  const of = (organisation: string) => {
    const found = reports.find((one) => one.organisation === organisation)
    if (!found) throw new Error(`no report of ${organisation}`)
    return found
  }
  report = of('gongyi-health-commission')
  other = reports.find(({ organisation }) => organisation !== report.organisation) ?? report
  health = office
})

const place = (id: string, query = '') => `/api/v1/reports/${id}/template${query}`
const bring = (bytes: Uint8Array, name: string, query = '') =>
  health.ask(place(report.id, query), { method: 'POST', body: upload(bytes, name) })
const shown = async () => (await health.ask(`/api/v1/reports/${report.id}`)).body as { report: Report }

async function download(id: string, language = 'zh') {
  const answer = await fetch(`${city.address}${place(id, `?language=${language}`)}`, { headers: health.headers })
  const bytes = new Uint8Array(await answer.arrayBuffer())
  return { answer, bytes, sheet: must(await readSheets(bytes, 'template.xlsx')).sheets[0] }
}

/** The cells of a downloaded template, with something typed into the rows of indicators by column title. */
async function typed(edits: Edits, id = report.id): Promise<SheetCell[][]> {
  const { sheet } = await download(id)
  const rows = (sheet?.rows ?? []).map((row) => [...row])
  const heading = rows.find(([first]) => first?.text === '代码') ?? []
  for (const [indicator, entries] of Object.entries(edits)) {
    const row = rows.find(([first]) => first?.text === indicator)
    for (const [title, text] of Object.entries(entries)) {
      const { column = 0, address = '' } = heading.find((cell) => cell.text === title) ?? {}
      const number = row?.[0]?.row ?? 0
      row?.push({
        row: number,
        column,
        address: address.replace(/\d+$/, String(number)),
        text: String(text),
        look: typeof text === 'number' ? 'number' : 'text',
        formula: false,
      })
    }
  }
  return rows
}

/** As another program writes a workbook: texts in place, numbers as such. */
function workbook(rows: readonly (readonly SheetCell[])[], after = ''): Uint8Array {
  const inXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const cell = ({ address, text, look }: SheetCell) =>
    look === 'number'
      ? `<c r="${address}"><v>${text}</v></c>`
      : `<c r="${address}" t="inlineStr"><is><t>${inXml(text)}</t></is></c>`
  const xml = rows.map((row) => `<row r="${row[0]?.row}">${row.map(cell).join('')}</row>`).join('')
  return workbookOf(Buffer.from(xml + after))
}

function csv(rows: readonly (readonly SheetCell[])[]): string {
  const width = Math.max(...rows.flat().map(({ column }) => column))
  const field = (text = '') => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const line = (row: readonly SheetCell[]) =>
    Array.from({ length: width }, (_, index) => field(row.find(({ column }) => column === index + 1)?.text)).join(',')
  return `${rows.map(line).join('\r\n')}\r\n`
}

describe('the template of a report', () => {
  it('comes as an Excel file named after the report, in either language', async () => {
    const { answer, sheet } = await download(report.id)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(/spreadsheetml\.sheet$/)
    const name = /filename\*=UTF-8''(\S+)/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? ''
    expect(decodeURIComponent(name)).toMatch(/^健康巩义规划年度监测表 2025年 .+\.xlsx$/)
    expect(sheet?.rows[4]?.map(({ text }) => text)).toEqual(expect.arrayContaining(['代码', '指标', '数值', '说明']))
    expect(sheet?.rows.some(([first]) => first?.text === 'infant-mortality')).toBe(true)
    const english = await download(report.id, 'en')
    expect(english.sheet?.rows[4]?.map(({ text }) => text)).toEqual(expect.arrayContaining(['Code', 'Value']))
  })

  it('comes back filled in by another program: shown first, then written', async () => {
    const bytes = workbook(await typed({ 'infant-mortality': { 数值: 3.9 }, 'maternal-mortality': { 数值: '很低' } }))
    const preview = await bring(bytes, '填报.xlsx')
    expect(preview).toMatchObject({
      status: 200,
      body: {
        fileName: '填报.xlsx',
        applied: false,
        changes: [{ indicator: 'infant-mortality', after: { value: 3.9 } }],
        problems: [
          {
            kind: 'not-a-number',
            seen: '很低',
            cell: expect.stringMatching(/^F\d+$/),
            message: { zh: expect.any(String) },
          },
        ],
      },
    })
    expect((await shown()).report).toMatchObject({ version: 1, cells: {} })
    const { version } = preview.body as { version: number }
    const applied = await bring(bytes, '填报.xlsx', `?apply=true&version=${version}`)
    expect(applied).toMatchObject({ status: 200, body: { applied: true, version: 2, changes: [{}] } })
    expect((await shown()).report).toMatchObject({ version: 2, cells: { 'infant-mortality': { value: 3.9 } } })
  })

  it.each([
    ['UTF-8', (text: string) => Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['GBK', encodeGbk, 'gb18030'],
  ])('comes back as CSV in %s', async (_name, encode, encoding) => {
    const text = csv(await typed({ 'maternal-mortality': { 数值: '１２．５', 说明: '全年 5 例，"核对"过' } }))
    expect(await bring(encode(text), '填报.csv')).toMatchObject({
      status: 200,
      body: {
        format: 'csv',
        encoding,
        changes: [{ indicator: 'maternal-mortality', after: { value: 12.5, comment: '全年 5 例，"核对"过' } }],
      },
    })
  })
})

describe('is refused', () => {
  const refused = async (bytes: Uint8Array, status: number, code: string, query = '') => {
    const before = await shown()
    const details = await expectRefusal(city, () => bring(bytes, '填报.xlsx', query), status, code)
    expect((await shown()).report).toEqual(before.report)
    return details
  }

  it('the template of another department, with its name', async () => {
    const { bytes } = await download(other.id)
    const details = await refused(bytes, 422, 'template.other-report')
    expect(details).toMatchObject({ period: '2025', organisation: expect.stringMatching(/\p{Script=Han}/u) })
  })

  it('a template with merged figures, with their place', async () => {
    const rows = await typed({})
    const merged = workbook(rows, '</sheetData><mergeCells><mergeCell ref="F6:F7"/></mergeCells><sheetData>')
    expect(await refused(merged, 422, 'template.merged')).toEqual({ places: 'F6:F7' })
  })

  it('applying what nobody has seen, or has seen of an older state', async () => {
    const bytes = workbook(await typed({ 'infant-mortality': { 数值: 3.5 } }))
    await refused(bytes, 422, 'template.version-missing', '?apply=true')
    await refused(bytes, 409, 'report.cell-changed-meanwhile', '?apply=true&version=1')
    await refused(bytes, 400, 'request.invalid', '?apply=perhaps')
  })

  it('an old .xls, a bomb, two million rows and a file of something else', async () => {
    const xls = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(512).fill(0)])
    expect(await refused(xls, 415, 'document.old-office-format')).toMatchObject({ remedy: 'save-as-docx-or-xlsx' })
    await refused(workbookOf(Buffer.alloc(32 * 1024 * 1024, ' '), 9), 413, 'document.zip-bomb')
    await refused(workbookOf(manyRows(2_000_000)), 413, 'document.too-many-rows')
    await refused(Buffer.from('<html><body><table></table></body></html>'), 415, 'document.not-a-sheet')
    await refused(Buffer.from('一句话'), 422, 'template.unknown')
  })
})

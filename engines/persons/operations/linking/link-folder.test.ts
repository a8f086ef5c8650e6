import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LinkReport } from '../../contract/linking/link-report.ts'
import { FolderFault } from './folder-fault.ts'
import { linkFolder } from './link-folder.ts'

let folder: string
const at = (name: string) => join(folder, name)
const put = (name: string, lines: readonly string[]) => writeFile(at(name), `\uFEFF${lines.join('\r\n')}\r\n`)
const HEADINGS = 'record_id,hospital,name,sex,birth_date,id_number,phone,address'
const CHARTS = [
  'A1,H1,王静,2,1982-08-18,990101198208180023,13900000001,"建设路1号,2幢301室"',
  'A2,H2,王靖,2,1982-08-18,990101198208180023,13900000001,建设路1号2-301',
  'A3,H2,李伟,1,1975-01-30,,13900000002,人民路9号',
]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kangcheng-link-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('a folder', () => {
  it('of charts in two files and labels beside them is linked and measured', async () => {
    await put('a.csv', [HEADINGS, CHARTS[0] as string])
    await put('b.csv', [HEADINGS, ...CHARTS.slice(1)])
    await put('labels.csv', ['record_id,person_id,errors', 'A1,P1,', 'A2,P1,name-homophone', 'A3,P2,id-missing'])
    const said = await linkFolder({
      input: folder,
      output: at('clusters'),
      report: at('report'),
      labels: at('labels.csv'),
    })
    expect(said).toMatchObject({ charts: 3, files: ['a.csv', 'b.csv'], ignored: ['hospital'], persons: 2 })
    expect(said.accuracy).toMatchObject({
      precision: 1,
      recall: 1,
      recallByError: { 'name-homophone': { pairs: 1, recall: 1 } },
    })
    expect(await readFile(at('clusters'), 'utf8')).toBe('record,person\nA1,1\nA2,1\nA3,3\n')
    const written = JSON.parse(await readFile(at('report'), 'utf8')) as LinkReport
    expect(written.model.traits.map(({ trait }) => trait)).toEqual(['identity', 'name', 'contact', 'sex'])
    // No chart's text is in what may be shown around.
    expect(JSON.stringify(written)).not.toMatch(/王静|13900000001|990101/)
  })

  it.each([
    ['without a table', [], /no \.csv file/],
    ['of no charts', ['a,b', '1,2'], /no file has the columns of charts/],
    ['with a chart twice', [HEADINGS, CHARTS[0] as string, CHARTS[0] as string], /two rows are called A1/],
    ['with a chart without a name', [HEADINGS, ',H1,王静,2,1982-08-18,,,'], /no name of its chart/],
    ['with a heading twice', [`${HEADINGS},name`, `${CHARTS[2]},李伟`], /a\.csv: two columns are called name/],
    ['with a row too long', [HEADINGS, `${CHARTS[2]},more`], /a\.csv, line 2: 9 cells or more where there are 8/],
    [
      'with a quote left open',
      [HEADINGS, 'A1,H1,"王静,2,1982-08-18,,,', ''],
      /a\.csv: a quotation mark .* never closed/,
    ],
    ['with a quote inside a cell', [HEADINGS, 'A1,H1,"王"静",2,1982-08-18,"",,'], /a\.csv.* quotation mark/],
  ])('%s is refused in words', async (_, lines, words) => {
    if (lines.length > 0) await put('a.csv', lines)
    const run = linkFolder({ input: folder, output: at('clusters') })
    await expect(run).rejects.toThrow(FolderFault)
    await expect(run).rejects.toThrow(words)
    await expect(run).rejects.not.toThrow('王')
    expect(await readdir(folder)).toEqual(lines.length > 0 ? ['a.csv'] : [])
  })

  it('whose columns are named wrongly, or whose output cannot be written, is refused before anything is read', async () => {
    await put('a.csv', [HEADINGS, ...CHARTS])
    const wish = { input: folder, output: at('clusters') }
    const columns = { record: 'record_id', name: 'Name', birthDate: 'born' }
    await expect(linkFolder({ ...wish, columns })).rejects.toThrow('a.csv: no column Name, born, which --columns names')
    const person = { column: 'record_id', pattern: '(' }
    await expect(linkFolder({ ...wish, columns: { record: 'record_id', person } })).rejects.toThrow(
      /regular expression/,
    )
    await expect(linkFolder({ ...wish, output: at('none/clusters') })).rejects.toThrow(
      /none.clusters cannot be written/,
    )
    await expect(linkFolder({ ...wish, saveModel: folder })).rejects.toThrow(/cannot be written/)
    await expect(linkFolder({ ...wish, work: folder })).rejects.toThrow(
      /no work folder of an earlier run, and not empty/,
    )
    await expect(linkFolder({ ...wish, threads: 2, memory: 2 ** 29 })).rejects.toThrow(/at least 1188MB/)
    expect(await readdir(folder)).toEqual(['a.csv'])
  })

  it('in GB18030 or UTF-16, between semicolons, or with line breaks in cells is read as it is meant', async () => {
    await put('a.csv', [HEADINGS, ...CHARTS])
    const wish = { input: folder, output: at('clusters') }
    const plain = await linkFolder(wish)
    const clusters = await readFile(at('clusters'), 'utf8')
    expect(plain.charsets).toEqual({})

    const rows = [HEADINGS, ...CHARTS].join('\n')
    await writeFile(at('a.csv'), encode(rows, 'gb18030'))
    expect(await linkFolder(wish)).toMatchObject({ charsets: { 'a.csv': 'gb18030' }, persons: 2 })
    expect(await readFile(at('clusters'), 'utf8')).toBe(clusters)
    await writeFile(at('a.csv'), Buffer.from(`\uFEFF${rows}`, 'utf16le'))
    expect(await linkFolder(wish)).toMatchObject({ charsets: { 'a.csv': 'utf-16le' }, persons: 2 })
    expect(await readFile(at('clusters'), 'utf8')).toBe(clusters)
    await writeFile(at('a.csv'), Buffer.concat([Buffer.from(rows), Buffer.from([0xff, 0xff])]))
    await expect(linkFolder(wish)).rejects.toThrow('a.csv: its signs are neither UTF-8 nor GB18030')

    await writeFile(
      at('a.csv'),
      `record_id;name;birth_date\n"A\n1";王静;1982-08-18\nA2;王静\n"A;""3""";李伟;1975-01-30`,
    )
    expect(await linkFolder(wish)).toMatchObject({ charts: 3, persons: 3 })
    expect(await readFile(at('clusters'), 'utf8')).toBe('record,person\n"A\n1",1\nA2,2\n"A;""3""",3\n')
  })

  it('with rows cut short, a chart alone, or nothing known of anybody is linked all the same', async () => {
    await put('a.csv', [HEADINGS, 'A1,H1,王静', 'A2,H1,,,,,,', 'A3,H1,无名氏,,1900-01-01,,,'])
    expect(await linkFolder({ input: folder, output: at('clusters') })).toMatchObject({ charts: 3, persons: 3 })
    await put('a.csv', [HEADINGS, CHARTS[0] as string])
    expect(await linkFolder({ input: folder, output: at('clusters') })).toMatchObject({ charts: 1, persons: 1 })
  })
})

/** What Node itself does not write: each sign by looking for the bytes that are read as it. */
function encode(text: string, charset: 'gb18030'): Buffer {
  const decoder = new TextDecoder(charset)
  const signs = new Map<string, number[]>()
  for (let first = 0x81; first < 0xff; first++)
    for (let second = 0x40; second < 0xff; second++)
      signs.set(decoder.decode(Uint8Array.of(first, second)), [first, second])
  return Buffer.from([...text].flatMap((sign) => signs.get(sign) ?? [sign.charCodeAt(0)]))
}

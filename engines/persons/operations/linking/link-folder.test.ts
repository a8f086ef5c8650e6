import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LinkReport } from '../../contract/linking/link-report.ts'
import { linkFolder } from './link-folder.ts'
import { FolderFault } from './open-folder.ts'

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
  ])('%s is refused in words', async (_, lines, words) => {
    if (lines.length > 0) await put('a.csv', lines)
    const run = linkFolder({ input: folder, output: at('clusters') })
    await expect(run).rejects.toThrow(FolderFault)
    await expect(run).rejects.toThrow(words)
  })

  it('with rows cut short, a chart alone, or nothing known of anybody is linked all the same', async () => {
    await put('a.csv', [HEADINGS, 'A1,H1,王静', 'A2,H1,,,,,,', 'A3,H1,无名氏,,1900-01-01,,,'])
    expect(await linkFolder({ input: folder, output: at('clusters') })).toMatchObject({ charts: 3, persons: 3 })
    await put('a.csv', [HEADINGS, CHARTS[0] as string])
    expect(await linkFolder({ input: folder, output: at('clusters') })).toMatchObject({ charts: 1, persons: 1 })
  })
})

import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { SAMPLE } from '../document.fixture.ts'
import type { DocumentModel } from '../document.ts'
import { writeDocx } from './write-docx.ts'

async function partsOf(document: DocumentModel): Promise<Record<string, string>> {
  const files = unzipSync(await writeDocx(document))
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

const parts = await partsOf(SAMPLE)
const body = parts['word/document.xml'] ?? ''

describe('a .docx', () => {
  it('is the same bytes for the same document', { timeout: 30_000 }, async () => {
    const hash = async () =>
      createHash('sha256')
        .update(await writeDocx(SAMPLE))
        .digest('hex')
    expect(await hash()).toBe(await hash())
  })

  it('has real headings, and contents that stand there before anybody updates them', () => {
    for (const level of [1, 2, 3]) expect(body).toContain(`<w:pStyle w:val="Heading${level}"/>`)
    const contents = body.slice(body.indexOf('<w:sdtContent>'), body.indexOf('</w:sdtContent>'))
    expect(contents).toContain('TOC \\h \\o &quot;1-2&quot;')
    for (const heading of ['一、总体情况', '二、各领域', '（一）人群']) expect(contents).toContain(heading)
    expect(contents).not.toContain('1. 说明')
    const anchors = [...contents.matchAll(/PAGEREF (_Toc\d+)/g)].map(([, anchor]) => anchor)
    expect(anchors).toHaveLength(3)
    for (const anchor of anchors) expect(body).toContain(`w:name="${anchor}"`)
  })

  it('repeats the head of a table and tears no row apart', () => {
    expect(body.match(/<w:tblHeader/g)).toHaveLength(1)
    expect(body.match(/<w:cantSplit/g)).toHaveLength(91)
    expect(body).toContain('表1 人群指标')
    expect(body).toContain('图2 婴儿死亡率（‰）')
  })

  it('holds charts of Word’s own with their figures in a workbook, each part named and referred to', () => {
    for (const number of [1, 2]) {
      const chart = parts[`word/charts/chart${number}.xml`] ?? ''
      expect(chart).toContain('<c:numCache>')
      const id = /<c:externalData r:id="([^"]+)"/.exec(chart)?.[1]
      expect(parts[`word/charts/_rels/chart${number}.xml.rels`]).toContain(`Id="${id}"`)
      expect(parts['[Content_Types].xml']).toContain(`/word/charts/chart${number}.xml`)
      expect(parts['word/document.xml']).toMatch(/<c:chart [^>]*r:id="rIdK\d+"/)
    }
    expect(parts['word/charts/chart1.xml']).toContain('<c:grouping val="stacked"/>')
    expect(parts['word/charts/chart2.xml']).toContain('<c:errValType val="cust"/>')
    expect(parts['word/document.xml']).toContain('descr="婴儿死亡率。数值：2021 5.2‰，2023 4.7‰"')
  })

  it('names the typefaces of official documents and what may stand in for them', () => {
    expect(parts['word/styles.xml']).toContain('w:eastAsia="仿宋"')
    expect(parts['word/fontTable.xml']).toContain('<w:font w:name="仿宋"><w:altName w:val="FangSong,')
    expect(Object.keys(parts).some((path) => path.includes('fonts/'))).toBe(false)
  })

  it('marks who wrote a paragraph, and has no time but its own day', () => {
    expect(parts['word/document.xml']).toMatch(/〔自动生成〕.*共有56项指标/)
    expect(parts['docProps/core.xml']).toContain('2024-05-01T00:00:00Z')
    expect(parts['docProps/core.xml']).not.toContain(`${new Date().getUTCFullYear()}-`)
  })

  it('is well-formed whatever the texts hold', { timeout: 60_000 }, async () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('<w:p/>', ']]>', '&amp;', '\u0000\u0008\uFFFE', '\uD800', '\u202Eabc', '{n}', '<script>'),
    )
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        const small = { ...SAMPLE, blocks: SAMPLE.blocks.slice(0, 3) }
        const attacked = await partsOf({
          ...small,
          title: text,
          header: text,
          blocks: [
            ...small.blocks,
            { kind: 'heading', level: 2, text },
            { kind: 'paragraph', text },
            { kind: 'table', caption: text, columns: [{ title: text, width: 1 }], rows: [[text]], notes: [text] },
          ],
        })
        for (const [path, xml] of Object.entries(attacked)) {
          if (!path.endsWith('.xml')) continue
          expect([path, xml.match(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u)]).toEqual([
            path,
            null,
          ])
          expect([path, /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml)]).toEqual([path, false])
        }
        const written = attacked['word/document.xml'] ?? ''
        expect(written).not.toContain('<script')
        expect(written.match(/<w:body>/g)).toHaveLength(1)
      }),
      { numRuns: 15 },
    )
  })
})

import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { writeCount } from './list-counter.ts'
import { readDocument } from './read-document.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const part = (name: string, inner: string) =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${W}>${inner}</w:${name}>`)

/** A Word file with all parts that Word itself needs to open it. */
function wordFile(body: string, { numbering = '', styles = '' } = {}): Uint8Array {
  const office = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const package_ = 'http://schemas.openxmlformats.org/package/2006'
  const named = ['numbering', 'styles'] as const
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${office}.document.main+xml"/>${named.map((one) => `<Override PartName="/word/${one}.xml" ContentType="${office}.${one}+xml"/>`).join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="${package_}/relationships">${named.map((one, index) => `<Relationship Id="rId${index + 1}" Type="${relation}/${one}" Target="${one}.xml"/>`).join('')}</Relationships>`,
    ),
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr/></w:body>`),
    'word/numbering.xml': part('numbering', numbering),
    'word/styles.xml': part('styles', styles),
  })
}

async function linesOf(bytes: Uint8Array): Promise<string[]> {
  const read = await readDocument(bytes, 'plan.docx')
  if (!read.ok) throw new Error(read.refusal.code)
  return read.value.blocks.map((block) =>
    block.kind === 'line' ? block.text : block.rows.map((row) => row.map(({ text }) => text).join('|')).join('/'),
  )
}

const numPr = (list: number | string, level?: number) =>
  `<w:numPr>${level === undefined ? '' : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${list}"/></w:numPr>`
const p = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const abstract = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.join('')}</w:abstractNum>`
const num = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`

/** 一、 （一） 1. （1）, as offices number their plans. */
const OFFICIAL = abstract(
  0,
  level(0, 'chineseCountingThousand', '%1、'),
  level(1, 'chineseCountingThousand', '（%2）'),
  level(2, 'decimal', '%3.'),
  level(3, 'decimal', '（%4）'),
)

describe('numbers that Word counts by itself', () => {
  it('stand before their paragraphs, each level beginning again below the one above', async () => {
    const body = [
      p('总体要求', numPr(1, 0)),
      p('主要任务', numPr(1, 0)),
      p('改善健康环境', numPr(1, 1)),
      p('治理空气', numPr(1, 2)),
      p('治理水体', numPr(1, 2)),
      p('落实河长制', numPr(1, 3)),
      p('优化健康服务', numPr(1, 1)),
      p('改善就医', numPr(1, 2)),
      p('没有编号的正文'),
      p('组织实施', numPr(1, 0)),
    ].join('')
    expect(await linesOf(wordFile(body, { numbering: OFFICIAL + num(1, 0) }))).toEqual([
      '一、总体要求',
      '二、主要任务',
      '（一）改善健康环境',
      '1. 治理空气',
      '2. 治理水体',
      '（1）落实河长制',
      '（二）优化健康服务',
      '1. 改善就医',
      '没有编号的正文',
      '三、组织实施',
    ])
  })

  it('come from the style of a paragraph, from the styles it is based on, and from the level a style has in a list', async () => {
    const styles = [
      `<w:style w:type="paragraph" w:default="1" w:styleId="a"/>`,
      `<w:style w:type="paragraph" w:styleId="1"><w:basedOn w:val="a"/><w:pPr>${numPr(1, 0)}</w:pPr></w:style>`,
      `<w:style w:type="paragraph" w:styleId="Mine"><w:basedOn w:val="1"/></w:style>`,
      `<w:style w:type="paragraph" w:styleId="2"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
      `<w:style w:type="paragraph" w:styleId="Ring"><w:basedOn w:val="Ring"/></w:style>`,
    ].join('')
    const numbering = abstract(
      0,
      level(0, 'japaneseCounting', '第%1章'),
      level(1, 'decimal', '%1.%2', '<w:pStyle w:val="2"/><w:isLgl/>'),
    )
    const style = (name: string, more = '') => `<w:pStyle w:val="${name}"/>${more}`
    const body = [
      p('总则', style('1')),
      p('任务', style('Mine')),
      p('治水', style('2')),
      p('治气', style('2')),
      p('不编号', style('1', numPr(0))),
      p('正文', style('Ring')),
      p('保障', style('1')),
    ].join('')
    expect(await linesOf(wordFile(body, { numbering: numbering + num(1, 0), styles }))).toEqual([
      '第一章总则',
      '第二章任务',
      '2.1 治水',
      '2.2 治气',
      '不编号',
      '正文',
      '第三章保障',
    ])
  })

  it('go on over lists of one sequence, and begin anew where a list says so', async () => {
    const again = num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')
    const own = num(4, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1)')}</w:lvlOverride>`)
    const numbering = abstract(0, level(0, 'decimal', '%1')) + num(1, 0) + num(2, 0) + again + own
    const body = [1, 2, 3, 3, 4].map((list) => p('工作', numPr(list, 0))).join('')
    expect(await linesOf(wordFile(body, { numbering }))).toEqual([
      '1. 工作',
      '2. 工作',
      '1. 工作',
      '2. 工作',
      'C) 工作',
    ])
  })

  it('are counted on over empty paragraphs, and left out of cells', async () => {
    const cell = (inner: string) => `<w:tc>${inner}</w:tc>`
    const table = `<w:tbl><w:tr>${cell(p('', numPr(1, 0)))}${cell(p('吸烟率', numPr(1, 0)))}</w:tr></w:tbl>`
    const body = p('一项', numPr(1, 0)) + table + p('', numPr(1, 0)) + p('又一项', numPr(1, 0))
    const numbering = abstract(0, level(0, 'decimal', '%1、')) + num(1, 0)
    expect(await linesOf(wordFile(body, { numbering }))).toEqual(['1、一项', '|吸烟率', '5、又一项'])
  })

  it('are not made of bullets, of lists that are not there, or of what was before a change', async () => {
    const numbering =
      abstract(0, level(0, 'bullet', '●')) + num(1, 0) + abstract(1, level(0, 'decimal', '%1.')) + num(2, 1)
    const body = [
      p('点', numPr(1, 0)),
      p('无', numPr(77, 0)),
      p('深', numPr(2, 8)),
      p('改', `<w:pPrChange w:id="1"><w:pPr>${numPr(2, 0)}</w:pPr></w:pPrChange>`),
    ].join('')
    expect(await linesOf(wordFile(body, { numbering }))).toEqual(['点', '无', '深', '改'])
  })

  it('follow a pattern that only stands for the list of a style', async () => {
    const styles = `<w:style w:type="numbering" w:styleId="List"><w:pPr>${numPr(1)}</w:pPr></w:style>`
    const linked = '<w:abstractNum w:abstractNumId="9"><w:numStyleLink w:val="List"/></w:abstractNum>'
    const numbering = OFFICIAL + linked + num(1, 0) + num(2, 9)
    const body = p('总则', numPr(2, 0)) + p('任务', numPr(1, 0))
    expect(await linesOf(wordFile(body, { numbering, styles }))).toEqual(['一、总则', '二、任务'])
  })

  it('are bounded, whatever a file defines', async () => {
    const many = Array.from(
      { length: 20_000 },
      (_, index) => `<w:style w:styleId="s${index}"><w:basedOn w:val="s${index - 1}"/></w:style>`,
    )
    const long = abstract(0, level(0, 'decimal', '%1'.repeat(100_000))) + num(1, 0)
    const body = Array.from({ length: 5_000 }, (_, index) =>
      p('甲', `<w:pStyle w:val="s${index}"/>${numPr(1, 0)}`),
    ).join('')
    const start = performance.now()
    const lines = await linesOf(wordFile(body, { numbering: long, styles: many.join('') }))
    expect(new Set(lines)).toEqual(new Set(['甲']))
    expect(performance.now() - start).toBeLessThan(4_000)
  })
})

describe('writeCount', () => {
  it.each([
    [1, 'chineseCounting', '一'],
    [10, 'chineseCountingThousand', '十'],
    [12, 'japaneseCounting', '十二'],
    [20, 'taiwaneseCounting', '二十'],
    [103, 'chineseCounting', '一百零三'],
    [110, 'chineseCounting', '一百一十'],
    [3, 'ideographTraditional', '丙'],
    [3, 'decimalEnclosedCircle', '③'],
    [7, 'decimalZero', '07'],
    [28, 'lowerLetter', 'bb'],
    [14, 'upperRoman', 'XIV'],
    [9, 'decimalEnclosedFullstop', '9.'],
    [4, 'something new', '4'],
    [0, 'chineseCounting', '0'],
    [1_000, 'chineseCounting', '1000'],
    [1, 'bullet', undefined],
  ])('%d in %s is %s', (count, format, text) => expect(writeCount(count, format)).toBe(text))
})

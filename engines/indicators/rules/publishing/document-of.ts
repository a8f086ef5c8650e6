import { type Language, say } from '@kangcheng/kernel'
import type { Block, DocumentModel } from '@kangcheng/typesetting'
import type { GeneratedBlock, Publication } from '../../contract/publishing/index.ts'
import { isUnreleased } from './publication-step.ts'
import { titleOf } from './titles.ts'

const GENERATED = { zh: '自动生成', en: 'generated' } as const
const WRITTEN = { zh: '发布单位撰写', en: 'written by the office' } as const
const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/**
 * The publication as a document: generated text marked as such, the office's own paragraphs behind it, dropped sections
 * left out. `day` is the day of release, or of the draft.
 */
export function documentOf(publication: Publication, language: Language, day: string): DocumentModel {
  const { content, office, edition, changes } = publication
  const name = say(content.regionName, language)
  const title = say(titleOf(publication, content.regionName), language)
  const kept = content.sections.filter(({ code }) => office[code]?.dropped !== true)
  const draft = isUnreleased(publication)
  const said = (zh: string, en: string) => (language === 'zh' ? zh : en)
  return {
    language,
    title,
    titleLines: [
      said(`依据《${content.planTitle}》`, content.planTitle),
      said(`数据截至${content.asOf}`, `Figures known on ${content.asOf}`),
      ...(edition > 1 ? [said(`第${edition}版`, `Edition ${edition}`)] : []),
      draft ? said(`${day}起草`, `Drafted on ${day}`) : said(`${day}发布`, `Released on ${day}`),
    ],
    warnings: [
      ...(draft ? [said('草稿，未经发布', 'Draft, not released')] : []),
      ...(content.invented
        ? [said('含演示用虚构数据，不得引用', 'Contains invented demonstration figures: not to be cited')]
        : []),
      ...(edition > 1 && changes !== undefined
        ? [said(`本版更正：${changes}`, `Corrected in this edition: ${changes}`)]
        : []),
    ],
    header: draft ? `${title} · ${said('草稿', 'draft')}` : title,
    day,
    author: said(`${name}健康城市建设办公室`, `Healthy-city office of ${name}`),
    blocks: kept.flatMap(({ code, title: heading, blocks }, index): Block[] => [
      { kind: 'heading', level: 1, text: numberedHeading(say(heading, language), index, language) },
      ...numberHeadings(blocks, language).map((block) => blockOf(block, language, content.asOf)),
      ...paragraphs(office[code]?.[language]).map(
        (text): Block => ({ kind: 'paragraph', text, mark: { label: WRITTEN[language], origin: 'written' } }),
      ),
    ]),
  }
}

function numberedHeading(text: string, index: number, language: Language): string {
  return language === 'zh' ? `${NUMERALS[index] ?? index + 1}、${text}` : `${index + 1}. ${text}`
}

/** Headings within a section are numbered in Chinese, as official documents do. */
function numberHeadings(blocks: readonly GeneratedBlock[], language: Language): GeneratedBlock[] {
  let number = 0
  return blocks.map((block) => {
    if (block.kind !== 'heading' || language !== 'zh') return block
    const numeral = NUMERALS[number++] ?? number
    return { kind: 'heading', text: { zh: `（${numeral}）${block.text.zh}` } }
  })
}

function blockOf(block: GeneratedBlock, language: Language, asOf: string): Block {
  switch (block.kind) {
    case 'text':
      return {
        kind: 'paragraph',
        text: say(block.text, language),
        mark: { label: GENERATED[language], origin: 'generated' },
      }
    case 'heading':
      return { kind: 'heading', level: 2, text: say(block.text, language) }
    case 'table':
      return {
        kind: 'table',
        caption: say(block.caption, language),
        columns: block.columns.map((column) => ({ ...column, title: say(column.title, language) })),
        rows: block.rows.map((row) => row.map((cell) => say(cell, language))),
        notes: block.notes.map((note) => say(note, language)),
      }
    case 'chart':
      return {
        kind: 'chart',
        chart: block.chart,
        stacked: block.stacked === true,
        title: say(block.title, language),
        unit: say(block.unit, language),
        source: say(block.source, language),
        asOf,
        categories: block.categories.map((category) => say(category, language)),
        series: block.series.map(({ name, values }) => ({ name: say(name, language), values })),
      }
  }
}

/** An empty line parts paragraphs. */
function paragraphs(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

import { type Language, say } from '@kangcheng/kernel'
import type { Column, DocumentModel } from '../document.ts'
import { isListed, type NumberedBlock, numbered, sourceLine } from '../numbered.ts'
import { DOCUMENT_WORDS, fill } from '../words.ts'
import { chartSvg } from './chart-svg.ts'
import { escapeHtml } from './escape.ts'
import { DOCUMENT_STYLE } from './style.ts'

const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' }

/** The document as one page of HTML without script or anything from elsewhere: to look at, and to print as PDF. */
export function writeHtml(document: DocumentModel): string {
  const blocks = numbered(document)
  const { title, titleLines, warnings, language } = document
  return [
    `<!doctype html><html lang="${LANGUAGE_TAGS[language]}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title><style>${DOCUMENT_STYLE}</style></head><body><main>`,
    `<header class="title"><h1>${escapeHtml(title)}</h1>`,
    ...titleLines.map((line) => `<p>${escapeHtml(line)}</p>`),
    ...warnings.map((line) => `<p class="warning">${escapeHtml(line)}</p>`),
    '</header>',
    contents(blocks, language),
    ...blocks.map((block) => blockHtml(block, language)),
    '</main></body></html>',
  ].join('\n')
}

function contents(blocks: readonly NumberedBlock[], language: Language): string {
  const listed = blocks.filter(isListed)
  if (listed.length === 0) return ''
  const link = ({ anchor, text }: { anchor: string; text: string }) => `<a href="#${anchor}">${escapeHtml(text)}</a>`
  const items: string[] = []
  for (const [index, heading] of listed.entries()) {
    if (heading.level === 2) continue
    const after = listed.slice(index + 1)
    const end = after.findIndex(({ level }) => level === 1)
    const below = after.slice(0, end < 0 ? undefined : end).map((one) => `<li>${link(one)}</li>`)
    items.push(`<li>${link(heading)}${below.length > 0 ? `<ol>${below.join('')}</ol>` : ''}</li>`)
  }
  const title = escapeHtml(say(DOCUMENT_WORDS.contents, language))
  return `<nav aria-label="${title}"><h2>${title}</h2><ol>${items.join('')}</ol></nav>`
}

function blockHtml(block: NumberedBlock, language: Language): string {
  switch (block.kind) {
    case 'heading': {
      const element = `h${block.level + 1}`
      return `<${element} id="${block.anchor}">${escapeHtml(block.text)}</${element}>`
    }
    case 'paragraph': {
      const { text, mark } = block
      const label = mark ? `<span class="mark">〔${escapeHtml(mark.label)}〕</span>` : ''
      return `<p class="text${mark ? ` ${mark.origin}` : ''}">${label}${escapeHtml(text)}</p>`
    }
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`
    case 'table':
      return tableHtml(block, language)
    case 'chart': {
      const label = escapeHtml(block.label)
      const source = escapeHtml(sourceLine(block, language))
      const svg = chartSvg(block).replace('<svg ', `<svg role="img" aria-label="${label}" `)
      return `<figure>${svg}<figcaption>${label}</figcaption><p class="source">${source}</p></figure>`
    }
  }
}

function tableHtml(
  { label, columns, rows, notes }: Extract<NumberedBlock, { kind: 'table' }>,
  language: Language,
): string {
  const cell = (text: string, column: Column, index: number) => {
    const align = column.align === undefined || column.align === 'start' ? '' : ` data-align="${column.align}"`
    return index === 0 ? `<th scope="row"${align}>${escapeHtml(text)}</th>` : `<td${align}>${escapeHtml(text)}</td>`
  }
  const head = columns.map(({ title }) => `<th scope="col">${escapeHtml(title)}</th>`).join('')
  const body = rows
    .map((row) => `<tr>${columns.map((column, index) => cell(row[index] ?? '', column, index)).join('')}</tr>`)
    .join('\n')
  const said = notes.map(
    (text) => `<p class="note">${escapeHtml(fill(say(DOCUMENT_WORDS.note, language), { text }))}</p>`,
  )
  // A wide table is moved by keyboard too.
  return `<div class="frame" role="region" tabindex="0" aria-label="${escapeHtml(label)}"><table><caption>${escapeHtml(label)}</caption><colgroup>${widths(columns)}</colgroup><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>${said.join('')}`
}

/** By the old attribute: a style of its own is not allowed on our pages. */
function widths(columns: readonly Column[]): string {
  const all = columns.reduce((sum, { width }) => sum + width, 0)
  return columns.map(({ width }) => `<col width="${Math.round((width / all) * 100)}%">`).join('')
}

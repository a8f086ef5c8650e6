import type { Entry, Section, Value } from '../clinical-document.ts'
import { attributeOf, textOf, type XmlElement } from '../xml/element.ts'
import { escapeXml } from '../xml/escape-xml.ts'

/** Elements of the narrative block (CDA R2, 4.3.5) and what shows the same in XHTML; of others only the text is kept. */
const ELEMENTS: Readonly<Record<string, string>> = {
  content: 'span',
  paragraph: 'p',
  list: 'ul',
  item: 'li',
  caption: 'caption',
  table: 'table',
  thead: 'thead',
  tbody: 'tbody',
  tfoot: 'tfoot',
  tr: 'tr',
  th: 'th',
  td: 'td',
  sub: 'sub',
  sup: 'sup',
  br: 'br',
  footnote: 'span',
  linkHtml: 'a',
}
const DEEPEST = 60
const CELLS = new Set(['colspan', 'rowspan'])

interface Narrative {
  readonly status: 'generated' | 'additional' | 'empty'
  readonly div: string
}

/**
 * What a person reads of a section, as the safe part of XHTML that FHIR allows: as it was written, else made from the
 * statements, else the words that there is nothing.
 */
export function narrativeOf({ narrative, entries }: Section): Narrative {
  if (narrative && textOf(narrative) !== undefined) return written('additional', contentOf(narrative, 1))
  const rows = entries.flatMap((entry) => rowsOf(entry, 0))
  if (rows.length > 0) return written('generated', `<table><tbody>${rows.join('')}</tbody></table>`)
  return written('empty', '<p>原文档此章节没有内容</p>')
}

function written(status: Narrative['status'], content: string): Narrative {
  return { status, div: `<div xmlns="http://www.w3.org/1999/xhtml">${content}</div>` }
}

function contentOf(element: XmlElement, depth: number): string {
  if (depth > DEEPEST) return escapeXml(textOf(element) ?? '')
  return element.content.map((one) => (typeof one === 'string' ? escapeXml(one) : shown(one, depth))).join('')
}

function shown(element: XmlElement, depth: number): string {
  const name = nameIn(element)
  if (name === undefined) return contentOf(element, depth + 1)
  if (name === 'br') return '<br/>'
  return `<${name}${attributesIn(element, name)}>${contentOf(element, depth + 1)}</${name}>`
}

function nameIn(element: XmlElement): string | undefined {
  if (element.name === 'list' && attributeOf(element, 'listType') === 'ordered') return 'ol'
  return Object.hasOwn(ELEMENTS, element.name) ? ELEMENTS[element.name] : undefined
}

/** Spans of cells, and links to the open web; styles and scripts stay behind. */
function attributesIn(element: XmlElement, name: string): string {
  const kept = Object.entries(element.attributes).filter(([attribute, value]) =>
    CELLS.has(attribute) ? (name === 'td' || name === 'th') && /^[1-9]\d?$/.test(value) : false,
  )
  const href = name === 'a' ? attributeOf(element, 'href') : undefined
  if (href !== undefined && /^https?:\/\/[^\s"<>]+$/i.test(href)) kept.push(['href', href])
  return kept.map(([attribute, value]) => ` ${attribute}="${escapeXml(value)}"`).join('')
}

function rowsOf(entry: Entry, depth: number): string[] {
  const { code, text, substance, value, unreadable } = entry
  const name = code?.displayName ?? code?.originalText ?? code?.code ?? ''
  const said = unreadable?.text ?? (value && wordsOf(value)) ?? substance?.name ?? text ?? timesOf(entry)
  const row = said === undefined ? [] : [`<tr><th>${escapeXml(name)}</th><td>${escapeXml(said)}</td></tr>`]
  return depth > DEEPEST ? row : [...row, ...entry.entries.flatMap((one) => rowsOf(one, depth + 1))]
}

function timesOf({ time }: Entry): string | undefined {
  return time === undefined
    ? undefined
    : [time.value, time.low, time.high].filter((one) => one !== undefined).join(' – ')
}

function wordsOf(value: Value): string {
  switch (value.type) {
    case 'PQ':
    case 'REAL':
    case 'INT':
      return `${value.number}${value.unit ? ` ${value.unit}` : ''}`
    case 'MO':
      return `${value.number}${value.currency ? ` ${value.currency}` : ''}`
    case 'IVL_PQ':
      return `${value.low ?? ''} – ${value.high ?? ''}${value.unit ? ` ${value.unit}` : ''}`
    case 'CD':
      return value.originalText ?? value.displayName ?? value.code ?? ''
    case 'ST':
      return value.text
    case 'ED':
      return value.mediaType === undefined || value.mediaType.startsWith('text/') ? value.text : `[${value.mediaType}]`
    case 'TS':
      return value.time
    case 'IVL_TS':
      return [value.value, value.low, value.high].filter((one) => one !== undefined).join(' – ')
    case 'BL':
      return value.holds ? '是' : '否'
  }
}

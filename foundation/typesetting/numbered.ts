import { type Language, say } from '@kangcheng/kernel'
import type { Block, Chart, DocumentModel, Heading, List, Paragraph, Table } from './document.ts'
import { DOCUMENT_WORDS, fill } from './words.ts'

/** A block with what its place in the document gives it: tables and figures their number, headings their anchor. */
export type NumberedBlock =
  | (Heading & { readonly anchor: string })
  | Paragraph
  | List
  | (Table & { readonly label: string })
  | (Chart & { readonly label: string })

/** The blocks in order, numbered alike for every way of writing them. */
export function numbered({ blocks, language }: Pick<DocumentModel, 'blocks' | 'language'>): NumberedBlock[] {
  const counts = { heading: 0, table: 0, chart: 0, paragraph: 0, list: 0 }
  return blocks.map((block): NumberedBlock => {
    const n = ++counts[block.kind]
    if (block.kind === 'heading') return { ...block, anchor: `section-${n}` }
    if (block.kind === 'table') return { ...block, label: labelOf('table', n, block.caption, language) }
    if (block.kind === 'chart') return { ...block, label: labelOf('figure', n, titleOf(block, language), language) }
    return block
  })
}

/** Source and day of a chart, as one line. */
export function sourceLine({ source, asOf }: Chart, language: Language): string {
  return fill(say(DOCUMENT_WORDS.source, language), { source, asOf })
}

/** Whether a block is of a kind that is listed in the contents. */
export function isListed(block: Block | NumberedBlock): block is Heading & { readonly anchor: string } {
  return block.kind === 'heading' && block.level <= 2
}

function titleOf({ title, unit }: Chart, language: Language): string {
  return unit === '' ? title : fill(say(DOCUMENT_WORDS.titleWithUnit, language), { title, unit })
}

function labelOf(kind: 'table' | 'figure', n: number, title: string, language: Language): string {
  return fill(say(DOCUMENT_WORDS[kind], language), { n, title })
}

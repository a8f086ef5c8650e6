import { type Language, say } from '@kangcheng/kernel'
import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx'
import { estimatePageNumbers } from 'docx/layout'
import type { DocumentModel } from '../document.ts'
import { isListed, type NumberedBlock, numbered, sourceLine } from '../numbered.ts'
import { oneLine, plainText } from '../plain-text.ts'
import { DOCUMENT_WORDS, fill } from '../words.ts'
import { chartParagraph } from './chart.ts'
import { settlePackage } from './settle-package.ts'
import { PAGE, STYLES } from './styles.ts'
import { tableOf } from './table.ts'

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/**
 * The document as a .docx for Word, WPS and LibreOffice: headings by style, contents that stand there before anybody
 * updates them, charts that can be edited. The same document gives the same bytes.
 */
export async function writeDocx(document: DocumentModel): Promise<Uint8Array> {
  const blocks = numbered(document)
  const file = new Document({
    title: oneLine(document.title),
    creator: oneLine(document.author),
    lastModifiedBy: oneLine(document.author),
    styles: STYLES,
    pageNumbers: estimatePageNumbers,
    numbering: {
      config: [
        {
          reference: 'list',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 840, hanging: 280 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: PAGE.size, margin: PAGE.margin }, titlePage: true },
        headers: { default: new Header({ children: [line(document.header)] }) },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [...titlePage(document), ...contents(document, blocks), ...body(blocks, document.language)],
      },
    ],
  })
  return settlePackage(await Packer.toBuffer(file), document)
}

function titlePage({ title, titleLines, warnings }: DocumentModel): Paragraph[] {
  return [
    new Paragraph({ style: 'Title', text: oneLine(title) }),
    ...titleLines.map((text) => new Paragraph({ style: 'TitleLine', text: oneLine(text) })),
    ...warnings.map((text) => new Paragraph({ style: 'Warning', text: oneLine(text) })),
  ]
}

function contents({ language }: DocumentModel, blocks: readonly NumberedBlock[]): FileChild[] {
  if (!blocks.some(isListed)) return []
  const title = say(DOCUMENT_WORDS.contents, language)
  return [
    new Paragraph({ style: 'ContentsTitle', pageBreakBefore: true, text: title }),
    new TableOfContents(title, { hyperlink: true, headingStyleRange: '1-2' }),
  ]
}

function body(blocks: readonly NumberedBlock[], language: Language): FileChild[] {
  const first = blocks.findIndex(isListed)
  return blocks.flatMap((block, index) => written(block, index === first, language))
}

function written(block: NumberedBlock, isFirst: boolean, language: Language): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: LEVELS[block.level],
          text: oneLine(block.text),
          ...(isFirst ? { pageBreakBefore: true } : {}),
        }),
      ]
    case 'paragraph':
      return [paragraphOf(block)]
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ text: oneLine(item), numbering: { reference: 'list', level: 0 } }),
      )
    case 'table':
      return [
        new Paragraph({ style: 'Caption', text: oneLine(block.label) }),
        tableOf(block),
        ...(block.notes.length === 0 ? [new Paragraph({ style: 'Note' })] : []),
        ...block.notes.map((text) => note(fill(say(DOCUMENT_WORDS.note, language), { text }))),
      ]
    case 'chart':
      return [
        chartParagraph(block, language),
        new Paragraph({ style: 'Caption', text: oneLine(block.label) }),
        note(sourceLine(block, language)),
      ]
  }
}

function paragraphOf({ text, mark }: Extract<NumberedBlock, { kind: 'paragraph' }>): Paragraph {
  const label = mark && new TextRun({ text: `〔${oneLine(mark.label)}〕`, size: 18, color: '5B6770' })
  const lines = plainText(text)
    .split('\n')
    .map((one, index) => new TextRun({ text: one, ...(index === 0 ? {} : { break: 1 }) }))
  return new Paragraph({ style: 'BodyText', children: [...(label ? [label] : []), ...lines] })
}

function note(text: string): Paragraph {
  return new Paragraph({ style: 'Note', text: oneLine(text) })
}

function line(text: string): Paragraph {
  return new Paragraph({ style: 'Note', alignment: AlignmentType.CENTER, text: oneLine(text) })
}

function pageNumber(): Paragraph {
  return new Paragraph({
    style: 'Note',
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
  })
}

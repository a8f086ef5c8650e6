import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx'
import type { Column, Table as TableModel } from '../document.ts'
import { plainText } from '../plain-text.ts'
import { PAGE } from './styles.ts'

const ALIGNMENT = { start: AlignmentType.START, end: AlignmentType.END, centre: AlignmentType.CENTER } as const
const RULE = { style: BorderStyle.SINGLE, size: 4, color: '8A8F94' } as const

/** A table whose head is repeated on every page and whose rows are not torn apart. */
export function tableOf({ columns, rows }: TableModel): Table {
  const widths = widthsOf(columns)
  const cell = (text: string, index: number, head: boolean) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      ...(head ? { shading: { type: ShadingType.CLEAR, fill: 'E8EDF0', color: 'auto' } } : {}),
      children: [
        new Paragraph({
          style: 'TableText',
          alignment: head ? AlignmentType.CENTER : ALIGNMENT[columns[index]?.align ?? 'start'],
          children: linesOf(text, head),
        }),
      ],
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: PAGE.textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: RULE, bottom: RULE, left: RULE, right: RULE, insideHorizontal: RULE, insideVertical: RULE },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ title }, index) => cell(title, index, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: columns.map((_, index) => cell(row[index] ?? '', index, false)),
          }),
      ),
    ],
  })
}

/** Whole twips that add up to the width of the text. */
function widthsOf(columns: readonly Column[]): number[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0)
  let taken = 0
  let placed = 0
  return columns.map(({ width }) => {
    taken += width
    const end = Math.round((taken / all) * PAGE.textWidth)
    const own = end - placed
    placed = end
    return own
  })
}

function linesOf(text: string, bold: boolean): TextRun[] {
  return plainText(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, bold, ...(index === 0 ? {} : { break: 1 }) }))
}

import { plainText } from './fold-text.ts'
import type { SourceBlock, SourceLine } from './plan-source.ts'
import { beginHeader, type Column, isIndicatorHeader, LONGEST_WORD, MOST_COLUMNS } from './table-header.ts'

/** A table whose cells a page has broken over lines: its columns and the lines below its header, in order. */
export interface BrokenTable {
  readonly columns: readonly Column[]
  readonly cells: readonly SourceLine[]
  /** Blocks from the header to the end of the table, by index: first, and one past the last. */
  readonly span: readonly [number, number]
  /** Lines of the table that are not among the cells, because there are too many. */
  readonly unread: number
}

const HEADER_LINES = 30
const HEADER_LINE_LENGTH = 16
/** Of a line in which all words of a header stand beside each other. */
const WHOLE_HEADER_LENGTH = 120
/** A plan's tables have a few hundred cells together; what is past this is not read, since each cell costs time. */
const MOST_CELLS = 4_000
const LONGEST_CELL = 300

/** Finds indicator tables in running lines: a header (words possibly broken), then short lines up to the next section. */
export function findBrokenTables(blocks: readonly SourceBlock[]): BrokenTable[] {
  const tables: BrokenTable[] = []
  const lines = headerLines(blocks)
  let cellsLeft = MOST_CELLS
  for (let index = 0; index < blocks.length; index++) {
    const header = headerAt(lines, index)
    if (!header) continue
    const end = tableEnd(blocks, header.end)
    const cells: SourceLine[] = []
    let at = header.end
    while (at < end && cells.length < cellsLeft) {
      const again = headerAt(lines, at)
      if (again) {
        at = again.end
        continue
      }
      const line = blocks[at++]
      if (line?.kind === 'line' && !isPageNumber(line.text)) cells.push(...partsOf(line, header.inOneLine))
    }
    tables.push({ columns: header.columns, cells, span: [index, end], unread: Math.max(0, end - at) })
    cellsLeft -= cells.length
    index = end - 1
  }
  return tables
}

interface Header {
  readonly columns: Column[]
  /** Index of the block after the header. */
  readonly end: number
  /** Cells stand beside each other in a line, parted by spaces. */
  readonly inOneLine: boolean
}

/** A line that can be part of a header. */
interface HeaderLine {
  readonly plain: string
  readonly length: number
  readonly inOneLine: boolean
}

/** Each line as it is compared, folded once; a long one only where it can hold a whole header. */
function headerLines(blocks: readonly SourceBlock[]): (HeaderLine | undefined)[] {
  return blocks.map((block) => {
    if (block.kind !== 'line') return undefined
    const inOneLine = IN_ONE_LINE.test(block.text)
    if (block.text.length > (inOneLine ? WHOLE_HEADER_LENGTH : HEADER_LINE_LENGTH) || !STARTS.test(block.text))
      return undefined
    return { plain: plainText(block.text), length: block.text.length, inOneLine }
  })
}

const IN_ONE_LINE = /\S[\s\u3000]+\S/

function headerAt(lines: readonly (HeaderLine | undefined)[], start: number): Header | undefined {
  let joined = ''
  let found: Header | undefined
  const inOneLine = lines[start]?.inOneLine ?? false
  for (let index = start; index < Math.min(lines.length, start + HEADER_LINES); index++) {
    const line = lines[index]
    if (!line || (index > start && line.length > HEADER_LINE_LENGTH)) break
    joined += line.plain
    const { columns, rest } = beginHeader(joined)
    // What follows can mend neither; without an end, lines of header words would be read again and again.
    if (columns.length > MOST_COLUMNS || rest > LONGEST_WORD) break
    if (rest === 0 && isIndicatorHeader(columns)) found = { columns, end: index + 1, inOneLine }
  }
  return found
}

/** Signs that header words are made of; anything else ends the search at once. */
const STARTS =
  /^[\s\u3000()()\d年序号编主要责任负牵头管实施配合承担单位部门健康指标所属领域类别维度分一级方面性质型核心监测评价具体估考二三名称内容项目基期准线现状起始当前际完成值水平情况规划计预计量底末度和]+$/

function tableEnd(blocks: readonly SourceBlock[], start: number): number {
  let end = start
  while (end < blocks.length) {
    const block = blocks[end]
    if (block?.kind !== 'line' || endsTable(block.text)) break
    end++
  }
  return end
}

function endsTable(line: string): boolean {
  return (
    /^[一二三四五六七八九十]{1,3}、/.test(line) ||
    /^第[一二三四五六七八九十]{1,3}[章节部]/.test(line) ||
    /^(?:注|备注|说明|附注)\s*[::\d]/.test(line) ||
    /^附(?:件|表|录)/.test(line) ||
    line.length > LONGEST_CELL ||
    (line.length > 40 && line.includes('。'))
  )
}

function isPageNumber(line: string): boolean {
  return /^[-—–·\s]*(?:第\s*)?\d{1,3}(?:\s*页)?[-—–·\s]*$/.test(line) && /[-—–页·]/.test(line)
}

function partsOf(line: SourceLine, inOneLine: boolean): SourceLine[] {
  if (!inOneLine) return [line]
  return line.text
    .split(/[\s\u3000]+/)
    .filter((text) => text !== '')
    .map((text) => ({ ...line, text }))
}

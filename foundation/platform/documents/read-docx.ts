import { ok, type Result } from '@kangcheng/kernel'
import type { Budget } from './budget.ts'
import type { DocumentRefusal } from './document-refusals.ts'
import { fillTable, type SpannedCell } from './fill-table.ts'
import { numberParagraphs } from './number-paragraphs.ts'
import type { Archive } from './open-archive.ts'
import { isChange, type ListPlace, readPlace, readWordLists } from './read-word-lists.ts'
import { type Attributes, readXml } from './read-xml.ts'
import type { Block } from './source-document.ts'

export const DOCX_PART = 'word/document.xml'

interface OpenTable {
  readonly rows: SpannedCell[][]
  row: SpannedCell[]
  columns: number
  joinsAbove: boolean
  lines: string[]
}

/**
 * Paragraphs and tables of a Word file in their order (ECMA-376 part 1, WordprocessingML). Runs are joined, deleted
 * revisions and the fallback copies of drawings left out; a table inside a cell gives its text to that cell. Numbers
 * that Word counts by itself stand before their paragraphs as on the screen; in cells they only number rows.
 */
export async function readDocx(archive: Archive, budget: Budget): Promise<Result<Block[], DocumentRefusal>> {
  const lists = await readWordLists(archive, budget)
  if (!lists.ok) return lists
  const numberOf = numberParagraphs(lists.value)
  const blocks: Block[] = []
  /** Of the paragraphs that are open: a drawing in one may hold others. */
  const places: (ListPlace & { style?: string })[] = []
  const tables: OpenTable[] = []
  let paragraphs = 0
  let tableCount = 0
  let inText = false
  let skipped = 0
  let paragraph = ''

  const cellPlace = (table: OpenTable) =>
    `table ${tableCount} row ${table.rows.length + 1} cell ${table.row.length + 1}`

  function endParagraph() {
    const text = paragraph.trim()
    paragraph = ''
    // Counted even where nothing is shown: Word does so too.
    const number = numberOf(places.pop() ?? {})
    const table = tables.at(-1)
    if (!table) paragraphs++
    if (text === '') return
    if (table) return void table.lines.push(text)
    const place = `paragraph ${paragraphs}`
    budget.line(place)
    blocks.push({ kind: 'line', place, text: numbered(number, text) })
  }

  function endTable() {
    const table = tables.pop()
    const outer = tables.at(-1)
    if (!table) return
    if (outer) {
      for (const { text } of table.rows.flat()) if (text !== '') outer.lines.push(text)
      return
    }
    const rows = fillTable(table.rows, budget)
    if (rows.length > 0) blocks.push({ kind: 'table', place: `table ${tableCount}`, rows })
  }

  const opening: Record<string, (attributes: Attributes) => void> = {
    p: () => void places.push({}),
    pStyle: ({ val }) => {
      const place = places.at(-1)
      if (place && val !== undefined) place.style = val
    },
    t: () => {
      inText = true
    },
    tab: () => {
      paragraph += '\t'
    },
    br: () => {
      paragraph += '\n'
    },
    tbl: () => {
      if (tables.length === 0) tableCount++
      tables.push({ rows: [], row: [], columns: 1, joinsAbove: false, lines: [] })
    },
    tr: () => budget.row(`table ${tableCount}`),
    tc: () => {
      const table = tables.at(-1)
      if (table) Object.assign(table, { columns: 1, joinsAbove: false, lines: [] })
    },
    gridSpan: ({ val }) => {
      const table = tables.at(-1)
      if (table) table.columns = Number(val) || 1
    },
    gridBefore: ({ val }) => {
      const table = tables.at(-1)
      table?.row.push({ place: cellPlace(table), text: '', columns: Number(val) || 1, rows: 1 })
    },
    vMerge: ({ val }) => {
      const table = tables.at(-1)
      if (table) table.joinsAbove = val !== 'restart'
    },
  }

  const closing: Record<string, () => void> = {
    t: () => {
      inText = false
    },
    p: endParagraph,
    tc: () => {
      const table = tables.at(-1)
      if (!table) return
      const { columns, joinsAbove, lines } = table
      table.row.push({ place: cellPlace(table), text: lines.join('\n'), columns, rows: 1, joinsAbove })
      table.lines = []
    },
    tr: () => {
      const table = tables.at(-1)
      if (!table) return
      table.rows.push(table.row)
      table.row = []
    },
    tbl: endTable,
  }

  const outcome = await readXml(archive, DOCX_PART, budget, {
    open(name, attributes) {
      if (isSkipped(name)) skipped++
      const place = places.at(-1)
      if (place && skipped === 0) readPlace(place, name, attributes)
      // Tab stops are declared with the same name inside paragraph properties; they carry a position.
      if (skipped === 0 && !(name === 'tab' && 'pos' in attributes)) opening[name]?.(attributes)
    },
    text(text) {
      if (inText && skipped === 0) paragraph += text
    },
    close(name) {
      if (isSkipped(name)) skipped--
      else if (skipped === 0) closing[name]?.()
    },
  })
  return outcome.ok ? ok(blocks) : outcome
}

/** Second copies of drawings, and properties as they were before a tracked change. */
function isSkipped(name: string): boolean {
  return name === 'Fallback' || isChange(name)
}

/** A bare number is parted from the text by a tab only; the point keeps 1 and 总则 from running together. */
function numbered(number: string, text: string): string {
  if (number === '') return text
  if (/^\d+$/.test(number)) return `${number}. ${text}`
  return /[\x21-\x7E]$/.test(number) ? `${number} ${text}` : `${number}${text}`
}

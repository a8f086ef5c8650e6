import { ok, type Refusal, type Result, refuse } from '@kangcheng/kernel'
import { Parser } from 'htmlparser2'
import type { Budget } from './budget.ts'
import type { DocumentRefusal } from './document-refusals.ts'
import { fillTable, type SpannedCell } from './fill-table.ts'
import { inSlices } from './in-slices.ts'
import type { Block } from './source-document.ts'

const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'title', 'svg', 'select'])
const BREAKING = new Set(
  'address article aside blockquote br caption center dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)
const DEEPEST = 2_000

interface OpenCell {
  readonly columns: number
  readonly rows: number
  readonly blocks: Block[]
}

interface OpenTable {
  readonly number: number
  readonly rows: { span: OpenCell; place: string }[][]
}

/**
 * Lines and tables of a web page. A table that only lays out the page (one column, or tables inside its cells)
 * is taken apart into its content, so that the innermost tables are the tables.
 */
export async function readHtml(html: string, budget: Budget): Promise<Result<Block[], DocumentRefusal>> {
  const page: Block[] = []
  const tables: OpenTable[] = []
  const cells: OpenCell[] = []
  let unread = 0
  let preformatted = 0
  let depth = 0
  let lines = 0
  let tableCount = 0
  let line = ''
  let refusal: Refusal<DocumentRefusal> | undefined

  const target = () => cells.at(-1)?.blocks ?? page

  function endLine() {
    const text = line.replace(/[\s\u00A0]+/g, ' ').trim()
    line = ''
    if (text === '') return
    const place = `line ${++lines}`
    budget.line(place)
    target().push({ kind: 'line', place, text })
  }

  function openCell(attributes: Record<string, string>) {
    const table = tables.at(-1)
    const row = table?.rows.at(-1)
    if (!table || !row) return
    const span = { columns: spanOf(attributes.colspan), rows: spanOf(attributes.rowspan), blocks: [] }
    row.push({ span, place: `table ${table.number} row ${table.rows.length} cell ${row.length + 1}` })
    cells.push(span)
  }

  function endTable() {
    const table = tables.pop()
    if (!table) return
    const rows = table.rows.filter((row) => row.length > 0)
    const laysOut = rows.every((row) => row.length === 1) || rows.flat().some(({ span }) => span.blocks.some(isTable))
    if (laysOut) {
      // One by one: as arguments of one call some hundred thousand lines are more than the stack holds.
      for (const block of rows.flat().flatMap(({ span }) => span.blocks)) target().push(block)
      return
    }
    const spanned: SpannedCell[][] = rows.map((row) =>
      row.map(({ span, place }) => ({ place, text: textOf(span.blocks), columns: span.columns, rows: span.rows })),
    )
    const filled = fillTable(spanned, budget)
    if (filled.length > 0) target().push({ kind: 'table', place: `table ${table.number}`, rows: filled })
  }

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (++depth > DEEPEST)
          refusal ??= refuse('document.too-deep', { place: `line ${lines}`, limit: DEEPEST }).refusal
        if (UNREAD.has(name)) unread++
        if (unread > 0) return
        if (BREAKING.has(name)) endLine()
        if (name === 'pre') preformatted++
        if (name === 'table') {
          if (tables.length >= budget.limits.tableDepth) {
            refusal ??= refuse('document.too-deep', { place: `line ${lines}`, limit: budget.limits.tableDepth }).refusal
          }
          tables.push({ number: ++tableCount, rows: [] })
        } else if (name === 'tr' && tables.length > 0) {
          budget.row(`table ${tableCount}`)
          tables.at(-1)?.rows.push([])
        } else if (name === 'td' || name === 'th') openCell(attributes)
      },
      ontext(text) {
        if (unread > 0) return
        if (preformatted === 0) line += text
        else {
          const [first = '', ...others] = text.split('\n')
          line += first
          for (const other of others) {
            endLine()
            line = other
          }
        }
      },
      onclosetag(name) {
        depth--
        if (UNREAD.has(name)) unread--
        if (unread > 0) return
        if (BREAKING.has(name) || name === 'td' || name === 'th') endLine()
        if (name === 'td' || name === 'th') cells.pop()
        if (name === 'pre') preformatted--
        if (name === 'table') endTable()
      },
    },
    { decodeEntities: true },
  )
  for await (const slice of inSlices(html)) {
    parser.write(slice)
    refusal ??= budget.refusal()
    if (refusal) return { ok: false, refusal }
  }
  parser.end()
  endLine()
  refusal ??= budget.refusal()
  return refusal ? { ok: false, refusal } : ok(page)
}

function isTable(block: Block): boolean {
  return block.kind === 'table'
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map((block) => (block.kind === 'line' ? block.text : '')).join('\n')
}

function spanOf(attribute: string | undefined): number {
  const span = Number.parseInt(attribute ?? '1', 10)
  return Number.isFinite(span) && span >= 0 ? span : 1
}

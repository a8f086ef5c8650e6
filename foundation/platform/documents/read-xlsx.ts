import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Budget } from './budget.ts'
import type { DocumentRefusal } from './document-refusals.ts'
import type { Archive } from './open-archive.ts'
import { readSheet } from './read-sheet.ts'
import { readXml } from './read-xml.ts'
import { type NumberLook, readNumberLooks } from './sheet-number.ts'
import type { Block } from './source-document.ts'

export const XLSX_PART = 'xl/workbook.xml'

/** Excel takes no longer name for a sheet; the name stands in the place of each cell. */
const LONGEST_NAME = 31

/** What the cells of all sheets refer to. */
export interface Workbook {
  readonly strings: readonly string[]
  /** By style number of a cell. */
  readonly looks: readonly NumberLook[]
  readonly from1904: boolean
}

/** A visible sheet: its name, and the part of the file that holds it. */
interface SheetPart {
  readonly name: string
  readonly part: string
}

/** The visible sheets of a workbook (ECMA-376 part 1, SpreadsheetML), one table each. Formulas are not run: their kept results are read. */
export async function readXlsx(archive: Archive, budget: Budget): Promise<Result<Block[], DocumentRefusal>> {
  const opened = await openWorkbook(archive, budget)
  if (!opened.ok) return opened
  const { sheets, workbook } = opened.value
  const blocks: Block[] = []
  for (const { name, part } of sheets) {
    const rows = await readSheet(archive, part, name, workbook, budget)
    if (!rows.ok) return rows
    if (rows.value.length > 0) blocks.push({ kind: 'table', place: name, rows: rows.value })
  }
  return ok(blocks)
}

/** What has to be known before a sheet can be read. */
export async function openWorkbook(
  archive: Archive,
  budget: Budget,
): Promise<Result<{ sheets: SheetPart[]; workbook: Workbook }, DocumentRefusal>> {
  const sheets: { name: string; relation: string }[] = []
  let from1904 = false
  const book = await readXml(archive, XLSX_PART, budget, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = attributes.date1904 === '1' || attributes.date1904 === 'true'
      if (name === 'sheet' && (attributes.state ?? 'visible') === 'visible') {
        const label = (attributes.name ?? `sheet ${sheets.length + 1}`).slice(0, LONGEST_NAME).toWellFormed()
        sheets.push({ name: label, relation: attributes.id ?? '' })
      }
    },
  })
  if (!book.ok) return book
  const parts = await readRelations(archive, budget)
  if (!parts.ok) return parts
  const strings = await readSharedStrings(archive, budget)
  if (!strings.ok) return strings
  const looks = await readNumberLooks(archive, budget)
  if (!looks.ok) return looks

  const visible: SheetPart[] = []
  for (const { name, relation } of sheets) {
    const part = parts.value.get(relation)
    if (!part || !archive.names.has(part)) return refuse('document.not-readable', { place: name })
    visible.push({ name, part })
  }
  return ok({ sheets: visible, workbook: { strings: strings.value, looks: looks.value, from1904 } })
}

/** Relation id → part name of a worksheet. */
async function readRelations(archive: Archive, budget: Budget): Promise<Result<Map<string, string>, DocumentRefusal>> {
  const parts = new Map<string, string>()
  const outcome = await readXml(archive, 'xl/_rels/workbook.xml.rels', budget, {
    open(name, { Id, Target, Type }) {
      if (name !== 'Relationship' || !Id || !Target || !Type?.endsWith('/worksheet')) return
      parts.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`)
    },
  })
  return outcome.ok ? ok(parts) : outcome
}

async function readSharedStrings(archive: Archive, budget: Budget): Promise<Result<string[], DocumentRefusal>> {
  const part = 'xl/sharedStrings.xml'
  const strings: string[] = []
  if (!archive.names.has(part)) return ok(strings)
  let current = ''
  let inText = false
  let inReading = false
  const outcome = await readXml(archive, part, budget, {
    open(name) {
      if (name === 'si') {
        current = ''
        budget.cells(1, part)
      }
      if (name === 'rPh') inReading = true
      if (name === 't') inText = true
    },
    text(text) {
      if (inText && !inReading) current += text
    },
    close(name) {
      if (name === 't') inText = false
      if (name === 'rPh') inReading = false
      if (name === 'si') strings.push(current)
    },
  })
  return outcome.ok ? ok(strings) : outcome
}

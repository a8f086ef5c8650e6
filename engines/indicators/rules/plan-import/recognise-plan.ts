import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Finding, PlanDraft } from '../../contract/index.ts'
import type { KnownWords } from './cell-shape.ts'
import { checkRows } from './check-rows.ts'
import { draftRow } from './draft-row.ts'
import { findBrokenTables } from './find-broken-table.ts'
import { findContradictions } from './find-contradictions.ts'
import { plainText } from './fold-text.ts'
import { indicatorMatcher } from './match-indicator.ts'
import { organisationMatcher } from './match-organisation.ts'
import { planDomains } from './plan-domains.ts'
import { type PlanHead, readPlanHead } from './plan-head.ts'
import type { PlanLibrary, PlanSource, SourceBlock, SourceLine } from './plan-source.ts'
import { readBrokenTable } from './read-broken-table.ts'
import { findGridHeader, gridYears, readGridTable } from './read-grid-table.ts'
import { readTasks } from './read-tasks.ts'
import { bareName } from './split-name.ts'
import { headerYears, type TableYears } from './table-header.ts'
import type { TableRows } from './table-row.ts'

export type { PlanLibrary, PlanSource } from './plan-source.ts'

/** All a document says of a plan; the file it came from is added by who has it. */
export type RecognisedPlan = Omit<PlanDraft, 'file'>

/**
 * Reads a plan from the lines and tables of a document: its head, its indicator table, its tasks, and where text and
 * table disagree. How it decides, and what each doubt means, is in docs/plan-import.md. Nothing is guessed silently:
 * what is not sure carries a doubt, what fits nowhere becomes a finding.
 */
export function recognisePlan(
  source: PlanSource,
  library: PlanLibrary,
): Result<RecognisedPlan, 'plan.no-indicator-table' | 'plan.period-missing'> {
  const lines = source.blocks.filter((block) => block.kind === 'line')
  const head = readPlanHead(titleLines(source.blocks), source.fileName ?? '', library)
  const table = readTables(source.blocks, head, wordsOf(library))
  if (!table || table.rows.length === 0) {
    return refuse('plan.no-indicator-table', { place: 'document', lines: lines.length, remedy: 'check-table-header' })
  }
  const period = head.period ?? periodOfTable(table.years)
  if (!period)
    return refuse('plan.period-missing', { place: 'title', title: head.title.slice(0, 80), remedy: 'add-years' })
  const baseYear = head.baseYear ?? table.years.base ?? period.from - 1
  const code = `${head.city?.slug ?? 'plan'}-${period.from}-${period.to}`
  const match = indicatorMatcher(library.definitions)
  const taken = new Set(table.rows.flatMap((row) => codeIfExact(match(row.name))))
  const undivided = table.rows.every((row) => row.domain === undefined || row.domain === '')
  const organisations = organisationMatcher(library.organisations, head.city?.name)
  const rows = table.rows.map((row, index) => {
    const found = match(row.name)
    // A definition that another row names exactly is not offered for a name that is only alike.
    const usable = found && (found.exact || !taken.has(found.definition.code)) ? found : undefined
    return draftRow(row, {
      ordinal: index + 1,
      planCode: code,
      baseYear,
      period,
      match: usable,
      organisations,
      undivided,
      organisationsUnknown: library.organisations.length === 0,
    })
  })
  const text = lines.filter((line) => !table.places.has(line.place))
  return ok({
    code,
    title: head.title,
    ...(head.city ? { region: head.city.region } : {}),
    ...(head.issuer === undefined ? {} : { issuer: head.issuer }),
    ...(head.documentNumber === undefined ? {} : { documentNumber: head.documentNumber }),
    ...(head.issued === undefined ? {} : { issued: head.issued }),
    period,
    baseYear,
    domains: planDomains(
      rows.flatMap((row) => (row.domain.reading === '' ? [] : [row.domain.reading])),
      library.domains,
    ),
    rows,
    tasks: readTasks(text),
    findings: [
      ...findContradictions(text, rows, { baseYear, endYear: period.to }),
      ...checkRows(rows),
      ...table.leftOver.map(unreadable),
    ],
  })
}

interface Tables extends TableRows {
  readonly years: TableYears
  /** Places of the lines that belong to tables and are no running text. */
  readonly places: ReadonlySet<string>
}

/** Tables that are tables come first; lines are searched when there is none of them. Pieces of one table on several pages are joined. */
function readTables(
  blocks: readonly SourceBlock[],
  head: PlanHead,
  known: Omit<KnownWords, 'plainDomains'>,
): Tables | undefined {
  const yearsOf = (printed: TableYears): TableYears =>
    head.period ? { base: head.baseYear ?? head.period.from - 1, end: head.period.to } : printed
  const grids = blocks.flatMap((block) => {
    const header = block.kind === 'table' ? findGridHeader(block) : undefined
    return block.kind === 'table' && header ? [{ block, header }] : []
  })
  if (grids.length > 0) {
    const read = grids.map(({ block, header }) => readGridTable(block, header, yearsOf(gridYears(header))))
    return { ...joined(read), years: gridYears(grids[0]?.header ?? { columns: [], body: 0 }), places: new Set() }
  }
  const broken = findBrokenTables(blocks)
  if (broken.length === 0) return undefined
  const read = broken.map((table) => readBrokenTable(table, yearsOf(headerYears(table.columns)), known))
  const places = broken.flatMap(({ span }) => blocks.slice(...span).map((block) => block.place))
  return { ...joined(read), years: headerYears(broken[0]?.columns ?? []), places: new Set(places) }
}

/** A plan has some hundred rows at most; rows past this are reported, not read. */
const MOST_ROWS = 1_000

function joined(tables: readonly TableRows[]): TableRows {
  const rows = tables.flatMap((table) => table.rows)
  const beyond = rows.slice(MOST_ROWS, MOST_ROWS + 1).map(({ place, name }) => ({ place, text: `${name} …` }))
  return { rows: rows.slice(0, MOST_ROWS), leftOver: [...tables.flatMap((table) => table.leftOver), ...beyond] }
}

function wordsOf(library: PlanLibrary): Omit<KnownWords, 'plainDomains'> {
  return {
    names: new Set(library.definitions.flatMap((one) => [one.name.zh, ...(one.aliases ?? [])].map(bareName))),
    departments: new Set(library.organisations.flatMap((one) => one.names.map(plainText))),
    domains: new Set((library.domains ?? []).map((domain) => plainText(domain.name.zh))),
  }
}

/** The lines a title can stand in; in a sheet or a page of one table, the merged row above the header. */
function titleLines(blocks: readonly SourceBlock[]): SourceLine[] {
  return blocks.flatMap((block): SourceLine[] => {
    if (block.kind === 'line') return [block]
    const header = findGridHeader(block)
    const above = block.rows.slice(0, header ? Math.max(0, header.body - 1) : 0)
    return above.flatMap((row) => {
      const texts = [...new Set(row.map((cell) => cell.text.trim()))].filter((text) => text !== '')
      return texts.map((text) => ({ kind: 'line' as const, place: row[0]?.place ?? block.place, text }))
    })
  })
}

function periodOfTable(years: TableYears): { from: number; to: number } | undefined {
  const { base, end } = years
  return base !== undefined && end !== undefined && base < end ? { from: base + 1, to: end } : undefined
}

function codeIfExact(found: ReturnType<ReturnType<typeof indicatorMatcher>>): string[] {
  return found?.exact ? [found.definition.code] : []
}

function unreadable(piece: { place: string; text: string }): Finding {
  return {
    kind: 'unreadable',
    statements: [{ place: piece.place, text: piece.text }],
    message: { zh: `指标表中的“${piece.text}”无法归入任何一行`, en: `“${piece.text}” in the table fits into no row` },
  }
}

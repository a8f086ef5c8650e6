import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { DraftRow, Finding, LeftOut, PlanDraft } from '../../contract/index.ts'
import { boundRows } from './bound-rows.ts'
import { checkRows } from './check-rows.ts'
import { DRAFT_LIMITS, type DraftLimits } from './draft-limits.ts'
import { draftRow } from './draft-row.ts'
import { findContradictions } from './find-contradictions.ts'
import { plainText } from './fold-text.ts'
import { indicatorMatcher } from './match-indicator.ts'
import { organisationMatcher } from './match-organisation.ts'
import { planDomains } from './plan-domains.ts'
import { type PlanHead, readPlanHead } from './plan-head.ts'
import type { PlanLibrary, PlanSource, SourceBlock, SourceLine } from './plan-source.ts'
import { findGridHeader, firstBodyRow } from './read-grid-table.ts'
import { type LibraryWords, readTables } from './read-tables.ts'
import { readTasks } from './read-tasks.ts'
import { bareName } from './split-name.ts'
import type { TableYears } from './table-header.ts'
import type { TableRow } from './table-row.ts'

export type { PlanLibrary, PlanSource } from './plan-source.ts'

/** All a document says of a plan; the file it came from is added by who has it. */
export type RecognisedPlan = Omit<PlanDraft, 'file'>

/**
 * Reads a plan from the lines and tables of a document: its head, its indicator table, its tasks, and where text and
 * table disagree. How it decides, and what each doubt means, is in docs/plan-import.md. Nothing is guessed silently:
 * what is not sure carries a doubt, what fits nowhere becomes a finding, what is too much is counted as left out.
 */
export function recognisePlan(
  source: PlanSource,
  library: PlanLibrary,
  limits: DraftLimits = DRAFT_LIMITS,
): Result<RecognisedPlan, 'plan.no-indicator-table' | 'plan.period-missing' | 'plan.too-long'> {
  const signs = signsOf(source.blocks)
  if (signs > limits.documentSigns) {
    return refuse('plan.too-long', {
      place: 'document',
      seen: signs,
      limit: limits.documentSigns,
      remedy: 'keep-only-plan',
    })
  }
  const lines = source.blocks.filter((block) => block.kind === 'line')
  const head = readPlanHead(titleLines(source.blocks), source.fileName ?? '', library)
  const table = readTables(source.blocks, yearsOf(head), wordsOf(library))
  if (!table) {
    return refuse('plan.no-indicator-table', { place: 'document', lines: lines.length, remedy: 'check-table-header' })
  }
  const period = head.period ?? periodOfTable(table.years)
  if (!period)
    return refuse('plan.period-missing', { place: 'title', title: head.title.slice(0, 80), remedy: 'add-years' })
  const frame = {
    code: `${head.city?.slug ?? 'plan'}-${period.from}-${period.to}`,
    period,
    baseYear: head.baseYear ?? table.years.base ?? period.from - 1,
  }
  const bounded = boundRows(table.rows, limits)
  const rows = draftRows(bounded.rows, frame, head.city?.name, library)
  const text = lines.filter((line) => !table.places.has(line.place))
  const tasks = readTasks(text)
  const findings = firstFew(limits.findings, [
    findContradictions(text, rows, { baseYear: frame.baseYear, endYear: period.to }),
    checkRows(rows),
    table.leftOver.map(unreadable),
  ])
  const leftOut: LeftOut = {
    rows: bounded.leftOut,
    lines: table.unread ?? 0,
    tasks: Math.max(0, tasks.length - limits.tasks),
    findings: findings.leftOut,
  }
  const { title, city, issuer, documentNumber, issued } = head
  return ok({
    title,
    ...frame,
    ...(city ? { region: city.region } : {}),
    ...(issuer === undefined ? {} : { issuer }),
    ...(documentNumber === undefined ? {} : { documentNumber }),
    ...(issued === undefined ? {} : { issued }),
    domains: planDomains(
      rows.flatMap((row) => (row.domain.reading === '' ? [] : [row.domain.reading])),
      library.domains,
    ),
    rows,
    tasks: tasks.slice(0, limits.tasks),
    findings: findings.kept,
    ...(Object.values(leftOut).some((count) => count > 0) ? { leftOut } : {}),
  })
}

function signsOf(blocks: readonly SourceBlock[]): number {
  let signs = 0
  for (const block of blocks) {
    if (block.kind === 'line') signs += block.text.length
    else for (const row of block.rows) for (const { text } of row) signs += text.length
  }
  return signs
}

interface PlanFrame {
  readonly code: string
  readonly period: { readonly from: number; readonly to: number }
  readonly baseYear: number
}

function draftRows(
  rows: readonly TableRow[],
  { code, period, baseYear }: PlanFrame,
  city: string | undefined,
  library: PlanLibrary,
): DraftRow[] {
  const match = indicatorMatcher(library.definitions)
  const matches = rows.map((row) => match(row.name))
  const taken = new Set(matches.flatMap((found) => (found?.exact ? [found.definition.code] : [])))
  const undivided = rows.every((row) => row.domain === undefined || row.domain === '')
  const organisations = organisationMatcher(library.organisations, city)
  return rows.map((row, index) => {
    const found = matches[index]
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
}

/** Findings in order until there are as many as a draft holds; the others are only counted. */
function firstFew(most: number, sources: readonly Iterable<Finding>[]): { kept: Finding[]; leftOut: number } {
  const kept: Finding[] = []
  let leftOut = 0
  for (const source of sources) {
    for (const finding of source) {
      if (kept.length < most) kept.push(finding)
      else leftOut++
    }
  }
  return { kept, leftOut }
}

function wordsOf(library: PlanLibrary): LibraryWords {
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
    const above = block.rows.slice(0, header ? Math.max(0, header.body - 1) : firstBodyRow(block))
    return above.flatMap((row) => {
      const texts = [...new Set(row.map((cell) => cell.text.trim()))].filter((text) => text !== '')
      return texts.map((text) => ({ kind: 'line' as const, place: row[0]?.place ?? block.place, text }))
    })
  })
}

function yearsOf(head: PlanHead): TableYears | undefined {
  return head.period && { base: head.baseYear ?? head.period.from - 1, end: head.period.to }
}

function periodOfTable(years: TableYears): { from: number; to: number } | undefined {
  const { base, end } = years
  return base !== undefined && end !== undefined && base < end ? { from: base + 1, to: end } : undefined
}

function unreadable(piece: { place: string; text: string }): Finding {
  return {
    kind: 'unreadable',
    statements: [{ place: piece.place, text: piece.text }],
    message: { zh: `指标表中的“${piece.text}”无法归入任何一行`, en: `“${piece.text}” in the table fits into no row` },
  }
}

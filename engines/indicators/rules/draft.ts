import { ok, type Result, refuse } from '@kangcheng/kernel'
import {
  DRAFT_COLUMNS,
  type DraftColumn,
  type DraftRow,
  type Finding,
  type IndicatorDefinition,
  type Plan,
  type PlanDraft,
} from '../contract/index.ts'
import { leftOutFindings } from './left-out.ts'
import { matchRow } from './match-row.ts'
import { checkRows } from './plan-import/check-rows.ts'
import { readFigures } from './read-row.ts'

export type DraftChange =
  | { kind: 'correct'; ordinal: number; column: DraftColumn; reading: string }
  | { kind: 'accept'; ordinal: number; column: DraftColumn }
  | { kind: 'remove'; ordinal: number; removed: boolean }
  /** The indicator the row states; none: it is a new one, of this plan only. */
  | { kind: 'match'; ordinal: number; definition: IndicatorDefinition | undefined }
  | {
      kind: 'head'
      head: Partial<
        Pick<PlanDraft, 'code' | 'title' | 'region' | 'issuer' | 'documentNumber' | 'issued' | 'period' | 'baseYear'>
      >
    }

/** The draft after one change by a person; refused when there is no such row or the reading is empty where it may not be. */
export function changeDraft(draft: PlanDraft, change: DraftChange): Result<PlanDraft, 'plan.row-invalid'> {
  if (change.kind === 'head') return ok({ ...draft, ...change.head })
  const index = draft.rows.findIndex((row) => row.ordinal === change.ordinal)
  const row = draft.rows[index]
  if (!row) return refuse('plan.row-invalid', { row: change.ordinal, problem: 'no such row' })
  if (change.kind === 'remove') return ok(withRow(draft, index, { ...row, removed: change.removed }))
  if (change.kind === 'match') return ok(withRow(draft, index, matchRow(row, change.definition, draft)))
  const reading = change.kind === 'correct' ? change.reading.trim() : row[change.column].reading
  const changed = withReading(row, change.column, reading, draft)
  const problem = cellProblem(changed, change.column, draft)
  if (problem) return refuse('plan.row-invalid', { row: row.ordinal, column: change.column, problem })
  return ok(withRow(draft, index, changed))
}

/** Cells that still wait for a person, over all rows that are kept. */
export function countDoubts(draft: PlanDraft): number {
  return keptRows(draft).flatMap((row) => DRAFT_COLUMNS.filter((column) => isDoubtful(row, column))).length
}

export function isDoubtful(row: DraftRow, column: DraftColumn): boolean {
  const cell = row[column]
  return !cell.sure && cell.confirmed !== true
}

/**
 * The plan that a settled draft states. `organisationOf` finds the code of a department by the name printed.
 * Refused while a cell is in doubt, with the first row concerned, or when two rows carry one code.
 */
export function planOfDraft(
  draft: PlanDraft,
  region: string,
  organisationOf: (department: string) => string | undefined,
): Result<Plan, 'plan.row-doubtful' | 'plan.row-invalid' | 'plan.indicator-twice' | 'plan.period-missing'> {
  if (draft.period.from > draft.period.to) return refuse('plan.period-missing')
  const rows = keptRows(draft)
  for (const row of rows) {
    const doubtful = DRAFT_COLUMNS.find((column) => isDoubtful(row, column))
    if (doubtful) return refuse('plan.row-doubtful', { row: row.ordinal, column: doubtful })
    const wrong = DRAFT_COLUMNS.map((column) => cellProblem(row, column, draft)).find(
      (problem) => problem !== undefined,
    )
    if (wrong) return refuse('plan.row-invalid', { row: row.ordinal, problem: wrong })
  }
  const twice = secondOfOneIndicator(rows)
  if (twice) return twice
  return ok({
    code: draft.code,
    version: 1,
    title: draft.title,
    region,
    ...(draft.issuer === undefined ? {} : { issuer: draft.issuer }),
    ...(draft.documentNumber === undefined ? {} : { documentNumber: draft.documentNumber }),
    ...(draft.issued === undefined ? {} : { issued: draft.issued }),
    period: draft.period,
    baseYear: draft.baseYear,
    domains: draft.domains,
    indicators: rows.map((row) => indicatorOfRow(row, draft, organisationOf)),
    tasks: draft.tasks,
    findings: [...draft.findings, ...leftOutFindings(draft.leftOut)],
    source: { title: draft.title, locator: `${draft.file.name} (SHA-256 ${draft.file.sha256})`, status: 'verified' },
  })
}

function secondOfOneIndicator(rows: readonly DraftRow[]) {
  const first = new Map<string, number>()
  for (const { code, ordinal, name } of rows) {
    const other = first.get(code)
    if (other !== undefined)
      return refuse('plan.indicator-twice', { row: ordinal, other, indicator: code, name: name.reading })
    first.set(code, ordinal)
  }
  return undefined
}

function indicatorOfRow(
  row: DraftRow,
  draft: PlanDraft,
  organisationOf: (department: string) => string | undefined,
): Plan['indicators'][number] {
  const organisation = organisationOf(row.department.reading)
  return {
    code: row.code,
    name: row.name.reading,
    domain: domainOf(row, draft)?.code ?? row.domain.reading,
    unit: row.unit.reading,
    direction: row.direction,
    baseline: row.parsed.baseline,
    target: row.parsed.target,
    ...(row.path === undefined ? {} : { path: row.path }),
    ...(organisation === undefined ? {} : { organisation }),
    department: row.department.reading,
  }
}

function withReading(row: DraftRow, column: DraftColumn, reading: string, draft: PlanDraft): DraftRow {
  const changed: DraftRow = { ...row, [column]: { ...row[column], reading, confirmed: true } }
  if (!READ_AS_FIGURE.has(column)) return changed
  return { ...changed, parsed: readFigures(changed, draft) }
}

const READ_AS_FIGURE: ReadonlySet<DraftColumn> = new Set(['unit', 'baseline', 'target'])
const MAY_BE_EMPTY: ReadonlySet<DraftColumn> = new Set(['unit', 'baseline', 'department'])

function cellProblem(row: DraftRow, column: DraftColumn, draft: PlanDraft): string | undefined {
  const { reading } = row[column]
  if (reading === '' && !MAY_BE_EMPTY.has(column)) return `${column} is empty`
  if (column === 'domain' && !domainOf(row, draft)) return `domain ${reading} is not one of the plan's`
  return undefined
}

function domainOf(row: DraftRow, draft: PlanDraft) {
  return draft.domains.find((domain) => domain.name.zh === row.domain.reading || domain.code === row.domain.reading)
}

function keptRows(draft: PlanDraft): DraftRow[] {
  return draft.rows.filter((row) => row.removed !== true)
}

function withRow(draft: PlanDraft, index: number, row: DraftRow): PlanDraft {
  const changed = { ...draft, rows: draft.rows.with(index, row) }
  return { ...changed, findings: findingsAfter(changed, draft.rows[index]?.code, row) }
}

/** What the table says against itself is looked at anew for a row that changed; what the text says of it follows its code. */
function findingsAfter(draft: PlanDraft, codeBefore: string | undefined, row: DraftRow): Finding[] {
  const place = `table row ${row.ordinal}`
  const namesRow = (finding: Finding) => finding.statements.some((statement) => statement.place === place)
  const others = draft.findings.filter((finding) => !(namesRow(finding) && TABLE_FINDINGS.has(finding.kind)))
  const followed = others.map((finding) =>
    namesRow(finding) && finding.indicator === codeBefore ? { ...finding, indicator: row.code } : finding,
  )
  return [...followed, ...checkRows(keptRows(draft)).filter(namesRow)]
}

const TABLE_FINDINGS: ReadonlySet<Finding['kind']> = new Set(['target-worse-than-baseline', 'duplicate'])

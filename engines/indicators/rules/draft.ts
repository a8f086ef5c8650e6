import { ok, type Result, refuse } from '@kangcheng/kernel'
import { DRAFT_COLUMNS, type DraftColumn, type DraftRow, type Plan, type PlanDraft } from '../contract/index.ts'
import { parseTarget } from './target/parse-target.ts'
import { readBaseline } from './target/read-baseline.ts'

export type DraftChange =
  | { kind: 'correct'; ordinal: number; column: DraftColumn; reading: string }
  | { kind: 'accept'; ordinal: number; column: DraftColumn }
  | { kind: 'remove'; ordinal: number; removed: boolean }
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
): Result<Plan, 'plan.row-doubtful' | 'plan.row-invalid' | 'plan.period-missing'> {
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
  const twice = rows.find((row, index) => rows.findIndex((other) => other.code === row.code) !== index)
  if (twice) return refuse('plan.row-invalid', { row: twice.ordinal, problem: `${twice.code} stands twice` })
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
    findings: draft.findings,
    source: { title: draft.title, locator: `${draft.file.name} (SHA-256 ${draft.file.sha256})`, status: 'verified' },
  })
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
  // A unit says whether 10070 is one figure or two, so a new unit reads both anew.
  const context = { unit: changed.unit.reading, period: draft.period }
  return {
    ...changed,
    parsed: {
      baseline: readBaseline(changed.baseline.reading, draft.baseYear, context),
      target: parseTarget(changed.target.reading, context),
    },
  }
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
  return { ...draft, rows: draft.rows.with(index, row) }
}

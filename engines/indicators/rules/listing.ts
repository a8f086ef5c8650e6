import {
  DRAFT_COLUMNS,
  type DraftColumn,
  type Finding,
  type Plan,
  type PlanDraft,
  type PlanTask,
} from '../contract/index.ts'
import { isDoubtful } from './draft.ts'
import { leftOutFindings } from './left-out.ts'

type PlanRow = Plan['indicators'][number]

/** A plan's table with names where the plan keeps codes: what the command line and an export show. */
export interface PlanListing {
  code: string
  title: string
  period: Plan['period']
  indicators: (Pick<PlanRow, 'code' | 'name' | 'unit' | 'direction' | 'baseline' | 'target' | 'department'> & {
    domain: string
  })[]
  tasks: PlanTask[]
  findings: Finding[]
}

/** A listing of a draft, and what in it still waits for a person. */
export interface DraftListing extends PlanListing {
  doubts: { row: number; place: string; column: DraftColumn; text: string; reading: string; why: string }[]
}

export function planListing(plan: Plan): PlanListing {
  return {
    code: plan.code,
    title: plan.title,
    period: plan.period,
    indicators: plan.indicators.map(({ code, name, domain, unit, direction, baseline, target, department }) => ({
      code,
      name,
      domain: plan.domains.find((one) => one.code === domain)?.name.zh ?? domain,
      unit,
      direction,
      baseline,
      target,
      department,
    })),
    tasks: plan.tasks,
    findings: plan.findings,
  }
}

/** The rows as they would be entered, doubtful cells with what is suggested for them. */
export function draftListing(draft: PlanDraft): DraftListing {
  const rows = draft.rows.filter((row) => row.removed !== true)
  return {
    code: draft.code,
    title: draft.title,
    period: draft.period,
    indicators: rows.map((row) => ({
      code: row.code,
      name: row.name.reading,
      domain: row.domain.reading,
      unit: row.unit.reading,
      direction: row.direction,
      baseline: row.parsed.baseline,
      target: row.parsed.target,
      department: row.department.reading,
    })),
    tasks: draft.tasks,
    findings: [...draft.findings, ...leftOutFindings(draft.leftOut)],
    doubts: rows.flatMap((row) =>
      DRAFT_COLUMNS.filter((column) => isDoubtful(row, column)).map((column) => ({
        row: row.ordinal,
        place: row.place,
        column,
        text: row[column].text,
        reading: row[column].reading,
        why: row[column].doubt ?? '',
      })),
    ),
  }
}

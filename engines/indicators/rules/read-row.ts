import type { DraftRow, PlanDraft } from '../contract/index.ts'
import { parseTarget } from './target/parse-target.ts'
import { readBaseline } from './target/read-baseline.ts'

/** Baseline and target of a row as its readings stand; its unit says whether 10070 is one figure or two. */
export function readFigures(row: DraftRow, draft: Pick<PlanDraft, 'period' | 'baseYear'>): DraftRow['parsed'] {
  const context = { unit: row.unit.reading, period: draft.period }
  return {
    baseline: readBaseline(row.baseline.reading, draft.baseYear, context),
    target: parseTarget(row.target.reading, context),
  }
}

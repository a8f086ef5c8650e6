import type { Actor } from '@kangcheng/access'
import { listAppraisalSchemes } from './operations/appraisal/list-schemes.ts'
import { showAppraisal } from './operations/appraisal/show-appraisal.ts'
import { showAppraisedUnit } from './operations/appraisal/show-appraised-unit.ts'
import { showAppraisalFunnel } from './operations/appraisal/show-funnel.ts'
import { changeDraft } from './operations/change-draft.ts'
import { exportTemplate } from './operations/collecting/export-template.ts'
import { followOrganisations } from './operations/collecting/follow-organisations.ts'
import { handOverReport } from './operations/collecting/hand-over-report.ts'
import { importTemplate } from './operations/collecting/import-template.ts'
import { listReports } from './operations/collecting/list-reports.ts'
import { requestReports } from './operations/collecting/request-reports.ts'
import { saveCells } from './operations/collecting/save-cells.ts'
import { showReport } from './operations/collecting/show-report.ts'
import { showReportingBoard } from './operations/collecting/show-reporting-board.ts'
import { stepReport } from './operations/collecting/step-report.ts'
import { confirmDraft } from './operations/confirm-draft.ts'
import type { Deps } from './operations/deps.ts'
import { discardDraft } from './operations/discard-draft.ts'
import { draftPlan, readPlanFile } from './operations/draft-plan.ts'
import { evaluatePlan } from './operations/evaluate-plan.ts'
import { evaluateRegions } from './operations/evaluate-regions.ts'
import { followRegions } from './operations/follow-regions.ts'
import { listIndicators } from './operations/list-indicators.ts'
import { listPlans } from './operations/list-plans.ts'
import { loadIndicatorPack } from './operations/load-pack.ts'
import { recordValue } from './operations/record-value.ts'
import { listDrafts, showDraft } from './operations/show-draft.ts'
import { showIndex } from './operations/show-index.ts'
import { showIndicator } from './operations/show-indicator.ts'
import { showOverview } from './operations/show-overview.ts'
import { showPlan } from './operations/show-plan.ts'

type Operation<Question extends readonly unknown[], Answer> = (
  deps: Deps,
  actor: Actor,
  ...question: Question
) => Answer

/** The engine's operations, each waiting for an actor and a question. */
export function createIndicators(deps: Deps) {
  const given =
    <Question extends readonly unknown[], Answer>(operation: Operation<Question, Answer>) =>
    (actor: Actor, ...question: Question): Answer =>
      operation(deps, actor, ...question)
  return {
    listPlans: given(listPlans),
    listIndicators: given(listIndicators),
    showPlan: given(showPlan),
    evaluatePlan: given(evaluatePlan),
    evaluateRegions: given(evaluateRegions),
    showOverview: given(showOverview),
    showIndicator: given(showIndicator),
    showIndex: given(showIndex),
    recordValue: given(recordValue),
    readPlanFile: given(readPlanFile),
    draftPlan: given(draftPlan),
    listDrafts: given(listDrafts),
    showDraft: given(showDraft),
    changeDraft: given(changeDraft),
    confirmDraft: given(confirmDraft),
    discardDraft: given(discardDraft),
    loadPack: given(loadIndicatorPack),
    followRegions: given(followRegions),
    followOrganisations: given(followOrganisations),
    requestReports: given(requestReports),
    handOverReport: given(handOverReport),
    listReports: given(listReports),
    showReport: given(showReport),
    exportTemplate: given(exportTemplate),
    importTemplate: given(importTemplate),
    saveCells: given(saveCells),
    stepReport: given(stepReport),
    showReportingBoard: given(showReportingBoard),
    listAppraisalSchemes: given(listAppraisalSchemes),
    showAppraisal: given(showAppraisal),
    showAppraisedUnit: given(showAppraisedUnit),
    showAppraisalFunnel: given(showAppraisalFunnel),
  }
}
export type Indicators = ReturnType<typeof createIndicators>

export const indicatorMigrations = { engine: 'indicators', folder: new URL('./store/migrations/', import.meta.url) }
export type * from './contract/index.ts'
export { VERDICT_WORDS } from './contract/index.ts'
export type { LoadedPlans } from './operations/enter-pack-plans.ts'
export type { IndicatorPack, LoadedFigures } from './operations/load-pack.ts'
export { indicatorKinds, packOfDocuments } from './pack-kinds.ts'
export { indicatorRefusals } from './refusals.ts'
export { indicatorRoutes } from './routes.ts'
export { draftListing, planListing } from './rules/listing.ts'
export { parseTarget } from './rules/target/parse-target.ts'

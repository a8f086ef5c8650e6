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
import { listReportChoices } from './operations/collecting/list-report-choices.ts'
import { listReports } from './operations/collecting/list-reports.ts'
import { listReviewQueue } from './operations/collecting/list-review-queue.ts'
import { passOverReports } from './operations/collecting/pass-over-reports.ts'
import { remindOfReports } from './operations/collecting/remind-of-reports.ts'
import { requestReports } from './operations/collecting/request-reports.ts'
import { saveCells } from './operations/collecting/save-cells.ts'
import { showReport } from './operations/collecting/show-report.ts'
import { showReportingBoard } from './operations/collecting/show-reporting-board.ts'
import { stepReport } from './operations/collecting/step-report.ts'
import { tellOfReportStep } from './operations/collecting/tell-of-report-step.ts'
import { confirmDraft } from './operations/confirm-draft.ts'
import type { Deps } from './operations/deps.ts'
import { discardDraft } from './operations/discard-draft.ts'
import { draftPlan, readPlanFile } from './operations/draft-plan.ts'
import { evaluatePlan } from './operations/evaluate-plan.ts'
import { evaluateRegions } from './operations/evaluate-regions.ts'
import { attachEvidence } from './operations/evidence/attach-evidence.ts'
import { forgetWithdrawnFiles } from './operations/evidence/forget-withdrawn-files.ts'
import { listEvidence } from './operations/evidence/list-evidence.ts'
import { showEvidence } from './operations/evidence/show-evidence.ts'
import { withdrawEvidence } from './operations/evidence/withdraw-evidence.ts'
import { followRegions } from './operations/follow-regions.ts'
import { listIndicators } from './operations/list-indicators.ts'
import { listPlans } from './operations/list-plans.ts'
import { loadIndicatorPack } from './operations/load-pack.ts'
import { draftPublication } from './operations/publishing/draft-publication.ts'
import { exportPublication, previewPublication, showReleasedFile } from './operations/publishing/export-publication.ts'
import { listPublications } from './operations/publishing/list-publications.ts'
import { createPublicShelf, showPublicFile } from './operations/publishing/read-public.ts'
import { refreshPublication } from './operations/publishing/refresh-publication.ts'
import { planRelease, showCalendar } from './operations/publishing/release-calendar.ts'
import { releasePublication } from './operations/publishing/release-publication.ts'
import { showPublication } from './operations/publishing/show-publication.ts'
import { stepPublication } from './operations/publishing/step-publication.ts'
import { writeSection } from './operations/publishing/write-section.ts'
import { recordValue } from './operations/record-value.ts'
import { listDrafts, showDraft } from './operations/show-draft.ts'
import { showIndex } from './operations/show-index.ts'
import { showIndicator } from './operations/show-indicator.ts'
import { showOverview } from './operations/show-overview.ts'
import { showPlan } from './operations/show-plan.ts'
import { commentSnapshot, resolveComment, reviseComment } from './operations/snapshots/comment-snapshot.ts'
import { compareSnapshots } from './operations/snapshots/compare-snapshots.ts'
import { concludeSnapshot } from './operations/snapshots/conclude-snapshot.ts'
import { listSnapshots } from './operations/snapshots/list-snapshots.ts'
import { listWaitingSnapshots } from './operations/snapshots/list-waiting-snapshots.ts'
import { showSnapshot } from './operations/snapshots/show-snapshot.ts'
import { declineSnapshot, reopenSnapshot, signSnapshot } from './operations/snapshots/sign-snapshot.ts'
import { previewSnapshot, takeSnapshot } from './operations/snapshots/take-snapshot.ts'
import { assignTask } from './operations/tasks/assign-task.ts'
import { listMyTasks } from './operations/tasks/list-my-tasks.ts'
import { listTasks } from './operations/tasks/list-tasks.ts'
import { reportProgress } from './operations/tasks/report-progress.ts'
import { reviewProgress } from './operations/tasks/review-progress.ts'
import { showTask } from './operations/tasks/show-task.ts'

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
    /** What the outbox is to call, by the type of event. */
    subscriptions: [
      { type: 'indicators.report-stepped', name: 'indicators.tell-of-report-step', handler: tellOfReportStep(deps) },
    ],
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
    remindOfReports: given(remindOfReports),
    handOverReport: given(handOverReport),
    listReports: given(listReports),
    listReportChoices: given(listReportChoices),
    listReviewQueue: given(listReviewQueue),
    passOverReports: given(passOverReports),
    listEvidence: given(listEvidence),
    attachEvidence: given(attachEvidence),
    showEvidence: given(showEvidence),
    withdrawEvidence: given(withdrawEvidence),
    forgetWithdrawnFiles: given(forgetWithdrawnFiles),
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
    listPublications: given(listPublications),
    draftPublication: given(draftPublication),
    showPublication: given(showPublication),
    writeSection: given(writeSection),
    refreshPublication: given(refreshPublication),
    stepPublication: given(stepPublication),
    releasePublication: given(releasePublication),
    exportPublication: given(exportPublication),
    previewPublication: given(previewPublication),
    showReleasedFile: given(showReleasedFile),
    showCalendar: given(showCalendar),
    planRelease: given(planRelease),
    /** For anybody: without an actor. */
    showPublicShelf: createPublicShelf(deps),
    showPublicFile: (question: Parameters<typeof showPublicFile>[1]) => showPublicFile(deps, question),
    previewSnapshot: given(previewSnapshot),
    takeSnapshot: given(takeSnapshot),
    listSnapshots: given(listSnapshots),
    listWaitingSnapshots: given(listWaitingSnapshots),
    showSnapshot: given(showSnapshot),
    compareSnapshots: given(compareSnapshots),
    commentSnapshot: given(commentSnapshot),
    reviseComment: given(reviseComment),
    resolveComment: given(resolveComment),
    concludeSnapshot: given(concludeSnapshot),
    signSnapshot: given(signSnapshot),
    declineSnapshot: given(declineSnapshot),
    reopenSnapshot: given(reopenSnapshot),
    listTasks: given(listTasks),
    showTask: given(showTask),
    reportProgress: given(reportProgress),
    reviewProgress: given(reviewProgress),
    assignTask: given(assignTask),
    listMyTasks: given(listMyTasks),
  }
}
export type Indicators = ReturnType<typeof createIndicators>

export const indicatorMigrations = { engine: 'indicators', folder: new URL('./store/migrations/', import.meta.url) }
export type * from './contract/index.ts'
export { REPORT_NOTICES, VERDICT_WORDS } from './contract/index.ts'
export type { LoadedPlans } from './operations/enter-pack-plans.ts'
export type { IndicatorPack, LoadedFigures } from './operations/load-pack.ts'
export { indicatorKinds, packOfDocuments } from './pack-kinds.ts'
export { publicRoutes } from './public-routes.ts'
export { indicatorRefusals } from './refusals.ts'
export { indicatorRoutes } from './routes.ts'
export { draftListing, planListing } from './rules/listing.ts'
export { parseTarget } from './rules/target/parse-target.ts'

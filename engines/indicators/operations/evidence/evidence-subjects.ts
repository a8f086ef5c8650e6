import type { Decision } from '@kangcheng/access'
import { ok, type Result, refuse, type Words } from '@kangcheng/kernel'
import type { EvidenceSubjectKind, IndicatorPermission } from '../../contract/index.ts'
import { REPORT_LOCK_WORDS } from '../../contract/index.ts'
import { openProblems } from '../../rules/collecting/check-report.ts'
import { loadReport, lockReport, saveProblems } from '../../store/collecting/reports.ts'
import type { EvidencePlace } from '../../store/evidence/evidence.ts'
import type { Within } from '../../store/tables.ts'
import { atHand, lockOn, problemsOf } from '../collecting/report-at-hand.ts'
import type { Deps } from '../deps.ts'
import { findReportedProgress } from '../tasks/reported-progress.ts'

/** A thing that evidence hangs on, as its kind sees it. */
export interface Subject extends EvidencePlace {
  /** Why nothing can be attached or withdrawn now, as people read it. */
  closed?: Words
  /** Figures that a file may be attached to; none where there is only the whole. */
  indicators: ReadonlySet<string>
  /** Brings up to date what depends on the evidence, after it was changed. */
  onChange?: () => Promise<void>
}

interface SubjectRules {
  look: IndicatorPermission
  change: IndicatorPermission
  /**
   * The thing as far as the decision opens it, or the refusal of one that is not there or somebody else's, which must be
   * the same. `locks`: held until the transaction ends, so that two who attach count one after the other.
   */
  find(deps: Deps, within: Within, decision: Decision, id: string, locks: boolean): Promise<Result<Subject>>
}

/**
 * What evidence can be attached to, who may look and who may change it. Another kind is a name in
 * `EVIDENCE_SUBJECT_KINDS`, an entry here, and its address in `evidence-routes.ts`; list, upload, download, withdrawal,
 * limits, scan and audit are the same for all. What is submitted cites its evidence with `citeEvidence`.
 */
export const EVIDENCE_SUBJECTS: Record<EvidenceSubjectKind, SubjectRules> = {
  'task-progress': {
    look: 'indicators.plan.read',
    change: 'indicators.task.report',
    find: findReportedProgress,
  },
  report: {
    look: 'indicators.report.read',
    change: 'indicators.report.fill',
    async find(deps, within, decision, id, locks) {
      const report = await (locks ? lockReport : loadReport)(within, decision, id)
      if (!report) return refuse('report.not-found')
      const lock = await lockOn(deps, within, report)
      const { region, regionPath, organisationPath } = report
      return ok({
        kind: 'report',
        id,
        region,
        regionPath,
        organisationPath,
        ...(lock === undefined ? {} : { closed: REPORT_LOCK_WORDS[lock] }),
        indicators: new Set(report.items.map(({ indicator }) => indicator)),
        onChange: async () => {
          const hand = await atHand(deps, within, report)
          await saveProblems(within, report, openProblems(problemsOf(hand, deps.clock.today())).length)
        },
      })
    },
  },
}

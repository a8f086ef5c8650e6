import { platformActor } from '@kangcheng/access'
import type { NewNotice } from '@kangcheng/notices/contract'
import type { EventHandler } from '@kangcheng/platform'
import type { Static } from 'typebox'
import type { ReportNotice, ReportStepKind } from '../../contract/collecting/index.ts'
import type { ReportStepped } from '../../contract/index.ts'
import { loadOpenReports, type OpenReport } from '../../store/collecting/open-reports.ts'
import { loadEvents } from '../../store/collecting/reports.ts'
import type { Within } from '../../store/tables.ts'
import { type Deps, inScope } from '../deps.ts'
import { type ReportAudience, reportAudienceIn } from './report-audience.ts'
import { namesOfReport } from './report-names.ts'
import { reportNotice } from './report-notice.ts'

interface Told {
  readonly kind: ReportNotice
  to(audience: ReportAudience, report: OpenReport): Promise<string[]>
}

const submitter: Told['to'] = (audience, report) => audience.submitter(report)
const respondent: Told['to'] = (audience, report) => audience.respondent(report)

/** Who is told what of each step; taking a report back is nobody else's business. */
const TOLD: Record<ReportStepKind, Told | undefined> = {
  submitted: { kind: 'indicators.report-submitted', to: (audience, report) => audience.reviewers(report) },
  withdrawn: undefined,
  returned: { kind: 'indicators.report-returned', to: respondent },
  reviewed: { kind: 'indicators.report-reviewed', to: submitter },
  published: { kind: 'indicators.report-published', to: submitter },
  reopened: { kind: 'indicators.report-reopened', to: respondent },
}

/**
 * Tells those a step of a report concerns, once for each event, and settles what was said of the report before: it waits no
 * more. Handles `indicators.report-stepped` in a transaction of its own, under the role that row-level security holds for.
 * Events of a report come in their order, and one that comes twice tells and settles nothing new.
 */
export function tellOfReportStep(deps: Deps): EventHandler {
  return async (_trx, { id, payload }) => {
    const { step, report: reportId } = payload as Static<typeof ReportStepped>
    const may = await deps.access.require(platformActor('system'), 'indicators.report.read', {}, 'planning')
    if (!may.ok) throw new Error(`a step of a report cannot be told: ${may.refusal.code}`)
    const look = { operation: 'indicators.tell-of-report-step', subject: `report/${reportId}`, detail: { step } }
    await inScope(deps, may.value, look, async (within) => {
      const [report] = await loadOpenReports(within, may.value, reportId)
      if (!report) return
      const notice = await noticeOf(deps, within, report, { step, key: id })
      if (notice) await deps.notices.send(within, notice)
      await deps.notices.settle(within, `report/${reportId}`, notice ? [notice.key] : [])
    })
  }
}

async function noticeOf(
  deps: Deps,
  within: Within,
  report: OpenReport,
  { step, key }: { step: ReportStepKind; key: string },
): Promise<NewNotice | undefined> {
  const told = TOLD[step]
  if (!told) return undefined
  const to = await told.to(reportAudienceIn(within, deps.clock.today()), report)
  const reason = (await loadEvents(within, report)).findLast(({ kind }) => kind === step)?.reason
  return { ...reportNotice(report, await namesOfReport(within, report), { kind: told.kind, key, reason }), to }
}

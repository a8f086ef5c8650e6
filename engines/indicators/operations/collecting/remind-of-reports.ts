import type { Actor } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import { type Reminder, remindersOn, whereNobodyFillsIn } from '../../rules/collecting/reminders.ts'
import { loadOpenReports, type OpenReport } from '../../store/collecting/open-reports.ts'
import { loadDefinitions } from '../../store/definitions.ts'
import { type Deps, inScope } from '../deps.ts'
import { type ReportAudience, reportAudienceIn } from './report-audience.ts'
import { namesOfReports } from './report-names.ts'
import { reportNotice } from './report-notice.ts'

export interface ReportReminders {
  /** Sent now; what was sent before is not sent again. */
  sent: number
  /** Reports that nobody may fill in. */
  unanswered: number
}

/**
 * Reminds people of the reports that wait for them today: each of a report's stages once, however often this is called. A
 * report that nobody may fill in is told to the reviewers, once, in place of all its reminders.
 */
export async function remindOfReports(deps: Deps, actor: Actor): Promise<Result<ReportReminders>> {
  const may = await deps.access.require(actor, 'indicators.report.request', {}, 'planning')
  if (!may.ok) return may
  const look = { operation: 'indicators.remind-of-reports', subject: 'report/*' }
  return inScope(deps, may.value, look, async (within) => {
    const today = deps.clock.today()
    const dataSets = await loadDefinitions(within, 'data-set')
    const namesOf = await namesOfReports(within)
    const audience = reportAudienceIn(within, today)
    const answer: ReportReminders = { sent: 0, unanswered: 0 }
    for (const report of await loadOpenReports(within, may.value)) {
      const reminders = remindersOn(report, today, dataSets.get(report.dataSet)?.reminders)
      const { addressed, unanswered } = await addressedReminders(audience, report, reminders)
      if (unanswered) answer.unanswered++
      let sent = 0
      const notices = addressed.map(({ reminder: { kind, stage, days }, to }) => {
        // A report that was handed over begins anew with its successor.
        const key = `${report.organisation}/${stage}`
        return { ...reportNotice(report, namesOf(report), { kind, key, days }), to }
      })
      for (const notice of notices) if ((await deps.notices.send(within, notice)) === 'sent') sent++
      answer.sent += sent
      // The newest reminder of a report is the one that counts.
      const keep = notices.map(({ key }) => key)
      if (sent > 0) await deps.notices.settle(within, `report/${report.id}`, keep)
    }
    return ok(answer)
  })
}

async function addressedReminders(audience: ReportAudience, report: OpenReport, reminders: readonly Reminder[]) {
  const asked = whereNobodyFillsIn(reminders)
  const respondent = asked ? await audience.respondent(report) : []
  const unanswered = respondent.length === 0 ? asked : undefined
  const addressed = []
  for (const reminder of unanswered ? [unanswered] : reminders) {
    addressed.push({ reminder, to: reminder.to === 'respondent' ? respondent : await audience.reviewers(report) })
  }
  return { addressed, unanswered: unanswered !== undefined }
}

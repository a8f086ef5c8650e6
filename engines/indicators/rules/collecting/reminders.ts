import { type Day, dayNumber } from '@kangcheng/kernel'
import type { DataSetDefinition, Report, ReportNotice } from '../../contract/collecting/index.ts'

/** A reminder that a report calls for on a day. */
export interface Reminder {
  /** Sent once for a report: what is late is reminded of again under the next stage. */
  readonly stage: string
  readonly kind: ReportNotice
  readonly to: 'respondent' | 'reviewers'
  /** What `{days}` in its words stands for. */
  readonly days: number
}

/**
 * Where a form says nothing: a week between reminders is what a department can answer in, and two weeks late is past what
 * its own people will mend. Ours; no national document gives days.
 */
export const DEFAULT_REMINDERS: NonNullable<DataSetDefinition['reminders']> = {
  beforeDue: 3,
  everyDays: 7,
  escalateAfterDays: 14,
}

/** What the calendar needs to know of a report. */
export interface RemindedReport extends Pick<Report, 'status' | 'round' | 'opensOn' | 'dueOn' | 'closesOn'> {
  /** The day of the last submission, and of the last time it was returned or reopened. */
  readonly submittedOn?: Day | undefined
  readonly sentBackOn?: Day | undefined
}

/**
 * Where nobody may fill a report in, its reviewers hear that in place of all that stands on the day: how late it is they
 * can see, and who is to be found they cannot.
 */
export function whereNobodyFillsIn(reminders: readonly Reminder[]): Reminder | undefined {
  const own = reminders.find(({ to }) => to === 'respondent')
  return own && { ...own, stage: 'unanswered', kind: 'indicators.report-unanswered', to: 'reviewers' }
}

/**
 * The reminders that stand on a day. Only the newest stage: whoever was not reminded for a month, because the server was
 * off, is reminded once and not four times. The same day always says the same, so it can be asked any number of times.
 */
export function remindersOn(
  report: RemindedReport,
  today: Day,
  { beforeDue, everyDays, escalateAfterDays } = DEFAULT_REMINDERS,
): Reminder[] {
  const since = (day: Day) => dayNumber(today) - dayNumber(day)
  const again = (stage: string, kind: ReportNotice, to: Reminder['to'], day: Day | undefined): Reminder[] => {
    const times = day === undefined ? 0 : Math.floor(since(day) / everyDays)
    return day === undefined || times < 1 ? [] : [{ stage: `${stage}-${day}-${times}`, kind, to, days: since(day) }]
  }
  if (report.status === 'submitted') {
    return again('waiting', 'indicators.report-waiting', 'reviewers', report.submittedOn)
  }
  if (report.status === 'returned' || (report.status === 'draft' && report.round > 0)) {
    return again('mend', 'indicators.report-to-mend', 'respondent', report.sentBackOn)
  }
  // Before it opens nobody can fill it in, and after it has closed nobody can either.
  if (report.status !== 'draft' || today < report.opensOn || today > report.closesOn) return []
  const late = since(report.dueOn)
  const own = (stage: string, kind: ReportNotice): Reminder => ({ stage, kind, to: 'respondent', days: Math.abs(late) })
  if (late < -beforeDue) return [own('asked', 'indicators.report-asked')]
  if (late < 0) return [own('soon', 'indicators.report-due-soon')]
  if (late === 0) return [own('due', 'indicators.report-due')]
  const times = Math.floor((late - 1) / everyDays)
  const beyond = late - escalateAfterDays
  return [
    own(`late-${times}`, 'indicators.report-late'),
    ...(beyond < 0
      ? []
      : [
          {
            stage: `escalated-${Math.floor(beyond / everyDays)}`,
            kind: 'indicators.report-late-escalated' as const,
            to: 'reviewers' as const,
            days: late,
          },
        ]),
  ]
}

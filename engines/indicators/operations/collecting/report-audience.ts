import { directoryIn } from '@kangcheng/access'
import type { Day } from '@kangcheng/kernel'
import type { OpenReport } from '../../store/collecting/open-reports.ts'
import type { Within } from '../../store/tables.ts'

/** Whom notices of reports are for, by account. */
export interface ReportAudience {
  /** Those whose work it is to fill it in; an office that may fill in for everybody is not asked for each department's. */
  respondent(report: OpenReport): Promise<string[]>
  /** Who submitted it, as long as they have an account; the platform itself has none. */
  submitter(report: OpenReport): Promise<string[]>
  /** Who may review it, without who submitted it: they cannot pass their own. */
  reviewers(report: OpenReport): Promise<string[]>
}

/** Asks once for each place, however many reports it has. */
export function reportAudienceIn(within: Within, today: Day): ReportAudience {
  const directory = directoryIn(within)
  const asked = new Map<string, ReturnType<typeof directory.holdersOf>>()
  const holders = (permission: string, { regionPath, organisationPath }: OpenReport) => {
    const key = `${permission} ${regionPath} ${organisationPath}`
    const known = asked.get(key) ?? directory.holdersOf({ permission, regionPath, organisationPath }, today)
    asked.set(key, known)
    return known
  }
  return {
    respondent: async (report) => {
      const reviewers = new Set((await holders('indicators.report.review', report)).map(({ id }) => id))
      const fillers = await holders('indicators.report.fill', report)
      const own = fillers.filter(
        ({ id, organisationPath }) => !reviewers.has(id) || organisationPath.startsWith(report.organisationPath),
      )
      return own.map(({ id }) => id)
    },
    submitter: ({ submittedBy }) => directory.enabledUsers(submittedBy === undefined ? [] : [submittedBy]),
    reviewers: async (report) =>
      (await holders('indicators.report.review', report)).map(({ id }) => id).filter((id) => id !== report.submittedBy),
  }
}

import { type Actor, fileDetail } from '@kangcheng/access'
import { addDays, ok, type Result } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import type { ReportingBoard } from '../../contract/collecting/index.ts'
import { reportingRates } from '../../rules/collecting/reporting-rates.ts'
import { listReports } from '../../store/collecting/reports.ts'
import { type Deps, inScope } from '../deps.ts'
import { namesOfReports } from './report-names.ts'

/** Days that rates look back on; periods shown one by one. */
const A_YEAR = 366
const NEWEST = 12

/** How each respondent has reported within a year: completeness, timeliness, and where the newest periods stand. */
export async function showReportingBoard(
  deps: Deps,
  actor: Actor,
  question: { dataSet?: string | undefined } & FileWish,
): Promise<Result<ReportingBoard>> {
  const may = await deps.access.require(actor, 'indicators.report.read', {}, 'planning')
  if (!may.ok) return may
  const { dataSet } = question
  const look = {
    operation: 'indicators.show-reporting-board',
    subject: `data-set/${dataSet ?? '*'}`,
    detail: fileDetail(question),
  }
  return inScope(deps, may.value, look, async (within) => {
    const today = deps.clock.today()
    const namesOf = await namesOfReports(within)
    const reports = await listReports(within, may.value, { dataSet, dueFrom: addDays(today, -A_YEAR) })
    const respondents = Map.groupBy(reports, (one) => `${one.dataSet} ${one.region} ${one.organisation}`)
    return ok(
      [...respondents.values()].flatMap((own) => {
        const [first] = own
        if (!first) return []
        return {
          dataSet: first.dataSet,
          organisation: first.organisation,
          region: first.region,
          names: namesOf(first),
          rates: reportingRates(own, today),
          newest: own.slice(0, NEWEST).map(({ id, period, status, dueOn, firstSubmittedOn }) => {
            return { id, period, status, late: (firstSubmittedOn ?? today) > dueOn }
          }),
        }
      }),
    )
  })
}

import { type Actor, fileDetail } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import type { ReportSummary } from '../../contract/collecting/index.ts'
import { type ReportFilter, summariseReports } from '../../store/collecting/reports.ts'
import { type Deps, inScope } from '../deps.ts'
import { namesOfReports } from './report-names.ts'
import { waitsOfReports } from './waits-of-reports.ts'

/** Reports the actor may see, newest periods first. */
export async function listReports(
  deps: Deps,
  actor: Actor,
  filter: ReportFilter & FileWish,
): Promise<Result<ReportSummary[]>> {
  const may = await deps.access.require(actor, 'indicators.report.read', {}, 'planning')
  if (!may.ok) return may
  const look = {
    operation: 'indicators.list-reports',
    subject: `data-set/${filter.dataSet ?? '*'}`,
    detail: fileDetail(filter),
  }
  return inScope(deps, may.value, look, async (within) => {
    const today = deps.clock.today()
    const reports = await summariseReports(within, may.value, filter)
    const namesOf = await namesOfReports(within)
    const waits = await waitsOfReports(within, reports)
    return ok(
      reports.map(({ regionPath: _region, organisationPath: _organisation, ...report }) => {
        const waitsFor = waits.get(report.id)
        return {
          ...report,
          late: report.firstSubmittedOn === undefined && report.dueOn < today,
          ...(waitsFor ? { waitsFor } : {}),
          names: namesOf(report),
        }
      }),
    )
  })
}

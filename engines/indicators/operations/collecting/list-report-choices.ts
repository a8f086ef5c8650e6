import type { Actor } from '@kangcheng/access'
import { directoryIn } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { ReportChoices } from '../../contract/collecting/index.ts'
import { choicesOfReports } from '../../store/collecting/reports.ts'
import { loadDefinitions } from '../../store/definitions.ts'
import { type Deps, inScope } from '../deps.ts'

/** What a list of reports can be narrowed to: forms, periods and respondents of which the actor may see a report. */
export async function listReportChoices(deps: Deps, actor: Actor): Promise<Result<ReportChoices>> {
  const may = await deps.access.require(actor, 'indicators.report.read', {}, 'planning')
  if (!may.ok) return may
  const look = { operation: 'indicators.list-report-choices', subject: 'data-set/*' }
  return inScope(deps, may.value, look, async (within) => {
    const { dataSets, periods, organisations } = await choicesOfReports(within, may.value)
    const forms = await loadDefinitions(within, 'data-set', dataSets)
    const known = new Map((await directoryIn(within).organisations()).map(({ code, name }) => [code, name]))
    return ok({
      dataSets: dataSets.map((code) => ({ code, name: forms.get(code)?.name ?? { zh: code } })),
      periods: periods.toReversed(),
      organisations: organisations.map((code) => ({ code, name: known.get(code) ?? { zh: code } })),
    })
  })
}

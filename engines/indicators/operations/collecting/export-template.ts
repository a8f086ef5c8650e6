import { type Actor, fileDetail } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { ReportPage } from '../../contract/collecting/index.ts'
import { loadReport } from '../../store/collecting/reports.ts'
import { type Deps, inScope } from '../deps.ts'
import { atHand } from './report-at-hand.ts'
import { pageOf } from './show-report.ts'

/** A report to be carried away as a sheet to fill in, with the version of its form. */
export async function exportTemplate(
  deps: Deps,
  actor: Actor,
  question: { id: string },
): Promise<Result<{ page: ReportPage; edition: number }>> {
  const may = await deps.access.require(actor, 'indicators.report.read', {}, 'planning')
  if (!may.ok) return may
  const look = {
    operation: 'indicators.export-template',
    subject: `report/${question.id}`,
    detail: fileDetail({ format: 'xlsx' }),
  }
  return inScope(deps, may.value, look, async (within) => {
    const report = await loadReport(within, may.value, question.id)
    if (!report) return refuse('report.not-found')
    const hand = await atHand(deps, within, report)
    if (!hand.form) return refuse('data-set.not-found', { dataSet: report.dataSet })
    return ok({ page: await pageOf(deps, within, actor, hand), edition: hand.form.version })
  })
}

import { pastScope } from '@kangcheng/access'
import type { ReportSummary } from '../../contract/collecting/index.ts'
import { awaitedBelow, openBelow } from '../../rules/collecting/bottom-up.ts'
import { asksFor } from '../../rules/collecting/report-calendar.ts'
import { loadCollections } from '../../store/collecting/chain.ts'
import type { ListedReport } from '../../store/collecting/reports.ts'
import { loadDefinitions } from '../../store/definitions.ts'
import type { Within } from '../../store/tables.ts'
import { askedBy } from './report-chain.ts'

/** For how many below each of the reports waits, by its id: the same as on its own page, read for all at once. */
export async function waitsOfReports(
  within: Within,
  reports: readonly ListedReport[],
): Promise<Map<string, NonNullable<ReportSummary['waitsFor']>>> {
  const forms = await loadDefinitions(within, 'data-set')
  const above = reports.flatMap((report) => {
    const form = forms.get(forms.get(report.dataSet)?.below?.dataSet ?? '')
    return form && report.status !== 'published' ? [{ report, form }] : []
  })
  const waits = new Map<string, NonNullable<ReportSummary['waitsFor']>>()
  if (above.length === 0) return waits
  const asked = new Map<string, Awaited<ReturnType<typeof askedBy>>>()
  for (const { form } of above) if (!asked.has(form.code)) asked.set(form.code, await askedBy(within, form))
  const wanted = above.flatMap(({ report: { dataSet, period }, form }) => [
    { dataSet, period },
    { dataSet: form.code, period },
  ])
  const keyOf = (dataSet: string, period: string) => `${dataSet} ${period}`
  const kept = await pastScope(within, () => loadCollections(within, wanted))
  const collected = Map.groupBy(kept, ({ dataSet, period }) => keyOf(dataSet, period))
  for (const { report, form } of above) {
    const beside = collected.get(keyOf(report.dataSet, report.period)) ?? []
    const own = beside.find(({ id }) => id === report.id)
    if (!own) continue
    const awaited = awaitedBelow(
      report.regionPath,
      asksFor(form, report.period) ? (asked.get(form.code) ?? []) : [],
      collected.get(keyOf(form.code, report.period)) ?? [],
      new Set(beside.flatMap(({ region, included }) => (region === report.region ? [] : included))),
    )
    const open = openBelow({ awaited, passedOver: own.passedOver, included: own.included }, report.status).length
    if (open > 0) waits.set(report.id, { open, of: awaited.length })
  }
  return waits
}

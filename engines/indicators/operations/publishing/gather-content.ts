import type { Decision } from '@kangcheng/access'
import { type Actor, directoryIn } from '@kangcheng/access'
import { type Day, type Period, periodOf, shiftPeriod } from '@kangcheng/kernel'
import type { Appraisal } from '../../contract/appraisal/index.ts'
import type { Plan } from '../../contract/index.ts'
import type { PublicationContent, PublicationKind } from '../../contract/publishing/index.ts'
import { annualContent } from '../../rules/publishing/annual/annual-content.ts'
import { bulletinContent } from '../../rules/publishing/bulletin/bulletin-content.ts'
import { listReports } from '../../store/collecting/reports.ts'
import { loadDefinitions } from '../../store/definitions.ts'
import type { Within } from '../../store/tables.ts'
import { loadFigures, loadValues } from '../../store/values.ts'
import { listAppraisalSchemes } from '../appraisal/list-schemes.ts'
import { showAppraisal } from '../appraisal/show-appraisal.ts'
import { namesOfReports } from '../collecting/report-names.ts'
import type { Deps } from '../deps.ts'

export interface ContentQuestion {
  kind: PublicationKind
  plan: Plan
  region: { code: string; path: string; name: { zh: string; en?: string } }
  period: Period
  asOf: Day
}

/**
 * The rankings that a bulletin tells of: of each scheme of the plan the last period that was over with the month. Asked
 * before the transaction of the draft, since each is a look of its own.
 */
export async function gatherAppraisals(
  deps: Deps,
  actor: Actor,
  { kind, plan, month }: { kind: PublicationKind; plan: string; month: Period },
): Promise<Appraisal[]> {
  if (kind !== 'monthly-bulletin') return []
  const schemes = await listAppraisalSchemes(deps, actor)
  if (!schemes.ok) return []
  const found: Appraisal[] = []
  for (const scheme of schemes.value.filter((one) => one.plan === plan)) {
    const running = periodOf(month.last, scheme.frequency)
    const period = running.last > month.last ? shiftPeriod(running, -1) : running
    const shown = await showAppraisal(deps, actor, { scheme: scheme.code, period: period.code, arithmetic: true })
    // A scheme that did not appraise yet, or is not the actor's to see, is not told of.
    if (shown.ok) found.push(shown.value)
  }
  return found
}

/** What the publication says as of the day, from one transaction's view of figures and reports. */
export async function gatherContent(
  within: Within,
  decision: Decision,
  { kind, plan, region, period, asOf }: ContentQuestion,
  appraisals: readonly Appraisal[],
): Promise<PublicationContent> {
  const codes = plan.indicators.map(({ code }) => code)
  const definitions = await loadDefinitions(within, 'indicator', codes)
  const values = await loadValues(within, region.code, codes)
  if (kind === 'annual-report') {
    // Directly below: figures of two levels would add up to more than their total.
    const depth = region.path.split('/').length + 1
    const regions = (await directoryIn(within).regionsBelow(region.path)).filter(
      (one) => one.path.split('/').length === depth,
    )
    const below = await loadFigures(
      within,
      regions.map(({ code }) => code),
      codes,
    )
    const year = Number(period.code)
    return annualContent({ plan, definitions, values, year, asOf, region, below: { regions, values: below } })
  }
  const namesOf = await namesOfReports(within)
  const reports = (await listReports(within, decision, {})).filter((report) => report.plan === plan.code)
  return bulletinContent({
    plan,
    definitions,
    values,
    month: period,
    asOf,
    region,
    appraisals,
    reports: reports.map((report) => ({ ...report, names: namesOf(report) })),
  })
}

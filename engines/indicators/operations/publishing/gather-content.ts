import type { Actor, Decision } from '@kangcheng/access'
import { type Day, type Period, periodOf, shiftPeriod } from '@kangcheng/kernel'
import type { Appraisal } from '../../contract/appraisal/index.ts'
import type { Plan } from '../../contract/index.ts'
import type { PublicationContent, PublicationKind } from '../../contract/publishing/index.ts'
import { annualContent } from '../../rules/publishing/annual/annual-content.ts'
import { bulletinContent } from '../../rules/publishing/bulletin/bulletin-content.ts'
import { listReports } from '../../store/collecting/reports.ts'
import { loadDefinitions } from '../../store/definitions.ts'
import type { Within } from '../../store/tables.ts'
import { listAppraisalSchemes } from '../appraisal/list-schemes.ts'
import { showAppraisal } from '../appraisal/show-appraisal.ts'
import { namesOfReports } from '../collecting/report-names.ts'
import type { Deps } from '../deps.ts'
import { gatherSurroundings, regionsDirectlyBelow } from './gather-surroundings.ts'

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
  { kind, plan, month, asOf }: { kind: PublicationKind; plan: string; month: Period; asOf: Day },
): Promise<Appraisal[]> {
  if (kind !== 'monthly-bulletin') return []
  const schemes = await listAppraisalSchemes(deps, actor)
  if (!schemes.ok) return []
  const found: Appraisal[] = []
  for (const scheme of schemes.value.filter((one) => one.plan === plan)) {
    const running = periodOf(month.last, scheme.frequency)
    const period = running.last > month.last ? shiftPeriod(running, -1) : running
    const question = { scheme: scheme.code, period: period.code, asOf, arithmetic: true }
    const shown = await showAppraisal(deps, actor, question)
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
  const around = await gatherSurroundings(within, decision, region, codes)
  const values = new Map(codes.map((code) => [code, around.figures.get(`${region.code} ${code}`) ?? []]))
  if (kind === 'annual-report') {
    const below = await regionsDirectlyBelow(within, region)
    const year = Number(period.code)
    return annualContent({ plan, definitions, values, year, asOf, region, below, around })
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
    around,
    appraisals,
    reports: reports.map((report) => ({ ...report, names: namesOf(report) })),
  })
}

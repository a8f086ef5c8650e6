import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { ReportPage } from '../../contract/collecting/index.ts'
import { openBelow } from '../../rules/collecting/bottom-up.ts'
import { openProblems } from '../../rules/collecting/check-report.ts'
import { refuseStatus } from '../../rules/collecting/report-refusals.ts'
import { lockReport, saveReport } from '../../store/collecting/reports.ts'
import { type Deps, inScope } from '../deps.ts'
import { atHand, problemsOf } from './report-at-hand.ts'
import { pageOf } from './show-report.ts'

export interface PassOverWish {
  id: string
  version: number
  respondents: readonly { region: string; organisation: string }[]
  reason: string
}

/** Lets a report go on without those named below it, by word of the office; the reason stays beside the report. */
export async function passOverReports(deps: Deps, actor: Actor, wish: PassOverWish): Promise<Result<ReportPage>> {
  const may = await deps.access.require(actor, 'indicators.report.request', {}, 'planning')
  if (!may.ok) return may
  const reason = wish.reason.trim()
  const look = {
    operation: 'indicators.pass-over-reports',
    subject: `report/${wish.id}`,
    detail: { respondents: wish.respondents.length },
  }
  return inScope(deps, may.value, look, async (within) => {
    const report = await lockReport(within, may.value, wish.id)
    if (!report) return refuse('report.not-found')
    if (report.version !== wish.version) return refuse('report.changed-meanwhile')
    if (report.status === 'published') return refuseStatus(report.status, 'passed-over')
    if (reason === '') return refuse('report.reason-missing', { step: 'passed-over' })
    const before = await atHand(deps, within, report)
    const open = openBelow(before.chain, report.status)
    const stranger = wish.respondents.find(
      (one) => !open.some(({ region, organisation }) => region === one.region && organisation === one.organisation),
    )
    if (stranger) return refuse('report.not-awaited', { organisation: stranger.organisation })
    const said = { reason, by: actor.userId, at: deps.clock.now().toISOString() }
    const named = wish.respondents.map(({ region, organisation }) => ({ region, organisation }))
    const passedOver = [...report.passedOver, ...named.map((one) => ({ ...one, ...said }))]
    const next = { ...report, passedOver, version: report.version + 1 }
    const hand = await atHand(deps, within, next, { before })
    const event = { kind: 'passed-over', at: said.at, by: said.by, reason, below: named } as const
    await saveReport(within, next, openProblems(problemsOf(hand, deps.clock.today())).length, event)
    return ok(await pageOf(deps, within, actor, hand))
  })
}

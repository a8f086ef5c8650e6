import { type Actor, accountsOf, directoryIn } from '@kangcheng/access'
import { ok, type Result, readPeriod, refuse, shiftPeriod } from '@kangcheng/kernel'
import type { ReportEvent, ReportPage } from '../../contract/collecting/index.ts'
import { heldBy } from '../../rules/collecting/bottom-up.ts'
import { authorsOf, isOwnReport, stepsFrom } from '../../rules/collecting/report-step.ts'
import { loadCellsOf, loadEvents, loadReport } from '../../store/collecting/reports.ts'
import type { Within } from '../../store/tables.ts'
import { type Deps, inScope } from '../deps.ts'
import { atHand, problemsOf, type ReportAtHand } from './report-at-hand.ts'
import { chainPage } from './report-chain-page.ts'
import { namesOfHand } from './report-names.ts'

/** A report to fill in or to look at: its cells, last period's beside them, what is odd, and what can be done with it. */
export async function showReport(deps: Deps, actor: Actor, question: { id: string }): Promise<Result<ReportPage>> {
  const may = await deps.access.require(actor, 'indicators.report.read', {}, 'planning')
  if (!may.ok) return may
  const look = { operation: 'indicators.show-report', subject: `report/${question.id}` }
  return inScope(deps, may.value, look, async (within) => {
    const report = await loadReport(within, may.value, question.id)
    if (!report) return refuse('report.not-found')
    return ok(await pageOf(deps, within, actor, await atHand(deps, within, report)))
  })
}

export async function pageOf(
  deps: Pick<Deps, 'clock'>,
  within: Within,
  actor: Actor,
  hand: ReportAtHand,
): Promise<ReportPage> {
  const {
    regionPath: _region,
    organisationPath: _organisation,
    included: _included,
    passedOver,
    ...report
  } = hand.report
  const period = readPeriod(report.period)
  const before = period && shiftPeriod(period, -1).code
  const previous = before === undefined ? undefined : await loadCellsOf(within, report, before)
  const events = await loadEvents(within, report)
  return {
    report,
    names: await namesOfHand(within, hand),
    ...(hand.lock === undefined ? {} : { lock: hand.lock }),
    ...(await chainPage(within, hand)),
    steps: stepsFrom(report.status).filter((kind) => {
      if (kind === 'submitted') return hand.lock === undefined
      return heldBy(kind, { open: 0, isIncluded: hand.chain.includedIn.length > 0 }) === undefined
    }),
    ownReport: isOwnReport(authorsOf(report, events), accountsOf(actor)),
    rows: report.items.map((item) => {
      const { indicator } = item
      const definition = hand.definitions.get(indicator)
      const last = hand.series.get(indicator)?.at(-1)
      const below = hand.below.get(indicator)
      return {
        ...item,
        ...(definition === undefined ? {} : { definition }),
        ...(last === undefined ? {} : { latest: last }),
        ...(below === undefined ? {} : { below }),
        ...(previous?.[indicator] === undefined ? {} : { previous: previous[indicator] }),
      }
    }),
    ...(before === undefined ? {} : { previousPeriod: before }),
    problems: problemsOf(hand, deps.clock.today()),
    events: events.map(shownEvent),
    people: await directoryIn(within).namesOfUsers([...new Set([...events, ...passedOver].map(({ by }) => by))]),
  }
}

/** A report saves itself after each row: what each save wrote stays in the store, or every save would answer with all before. */
function shownEvent({ cells, ...event }: ReportEvent): ReportEvent {
  return cells === undefined || event.kind === 'saved' ? event : { ...event, cells }
}

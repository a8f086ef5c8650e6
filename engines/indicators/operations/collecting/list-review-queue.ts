import { type Actor, accountsOf, fileDetail } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import type { ReviewQueue } from '../../contract/collecting/index.ts'
import { isFilled } from '../../rules/collecting/check-report.ts'
import { authorsOf, isOwnReport } from '../../rules/collecting/report-step.ts'
import { byUrgency, cameLate, reviewLoad } from '../../rules/collecting/review-queue.ts'
import { type KeptReport, listReports, loadEvents } from '../../store/collecting/reports.ts'
import { type Deps, inScope } from '../deps.ts'
import { atHand, problemsOf } from './report-at-hand.ts'
import { namesOfReports } from './report-names.ts'

/** Each is checked as on its own page; more than a reviewer gets through in a day are only counted. */
const LISTED = 100

/** Reports that wait for the actor's review, in the order in which to take them. */
export async function listReviewQueue(deps: Deps, actor: Actor, wish: FileWish = {}): Promise<Result<ReviewQueue>> {
  const may = await deps.access.require(actor, 'indicators.report.review', {}, 'planning')
  if (!may.ok) return may
  const look = { operation: 'indicators.list-review-queue', subject: 'report/*', detail: fileDetail(wish) }
  return inScope(deps, may.value, look, async (within) => {
    const today = deps.clock.today()
    const namesOf = await namesOfReports(within)
    const waiting = (await listReports(within, may.value, { status: 'submitted' })).map(inQueue).toSorted(byUrgency)
    const rows = []
    for (const { report, ...order } of waiting.slice(0, LISTED)) {
      const events = await loadEvents(within, report)
      const problems = problemsOf(await atHand(deps, within, report), today)
      const { version, dataSet, region, organisation, period, dueOn, round, items, cells } = report
      rows.push({
        ...order,
        ...{ version, dataSet, region, organisation, period, dueOn, round },
        names: namesOf(report),
        asked: items.length,
        filled: Object.values(cells).filter(isFilled).length,
        ...reviewLoad(cells, problems, events),
        ownReport: isOwnReport(authorsOf(report, events), accountsOf(actor)),
      })
    }
    return ok({ rows, further: waiting.length - rows.length })
  })
}

function inQueue(report: KeptReport) {
  return { id: report.id, submittedAt: report.submittedAt ?? '', late: cameLate(report), report }
}

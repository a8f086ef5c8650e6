import { type Actor, fileDetail } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import type { Appraisal } from '../../contract/appraisal/index.ts'
import { bulletinOf } from '../../rules/appraisal/bulletin.ts'
import { aboutAppraisal, openRanking } from '../../rules/appraisal/open-appraisal.ts'
import { type Deps, inScope } from '../deps.ts'
import { type AppraisalQuestion, openScheme, periodAsked, rankPeriods } from './load-appraisal.ts'

/** The ranking of a scheme's units in a period, as known on a day; with the arithmetic of all of them when asked. */
export async function showAppraisal(
  deps: Deps,
  actor: Actor,
  question: AppraisalQuestion & { arithmetic?: boolean | undefined } & FileWish,
): Promise<Result<Appraisal>> {
  const may = await deps.access.require(actor, 'indicators.appraisal.read', {}, 'supervision')
  if (!may.ok) return may
  const look = {
    operation: 'indicators.show-appraisal',
    subject: `appraisal/${question.scheme}`,
    detail: fileDetail(question),
  }
  return inScope(deps, may.value, look, async (within) => {
    const found = await openScheme(within, may.value, question, deps.clock.today())
    if (!found.ok) return found
    const opened = found.value
    const period = await periodAsked(within, opened, question.period)
    if (!period.ok) return period
    const { now, before } = await rankPeriods(within, may.value, opened, period.value)
    const nameOf = (unit: string) => opened.units.names.get(unit) ?? { zh: unit }
    const ranking = openRanking(opened.scheme, now, before, nameOf, question.arithmetic === true)
    const said = {
      ...aboutAppraisal(opened.scheme, opened.lines, opened, now),
      periods: opened.periods.map(({ code }) => code),
      ...(before && { previousPeriod: before.period }),
      ranking,
      invented: ranking.some(({ invented }) => invented),
    }
    return ok({ ...said, bulletin: bulletinOf(said, now.ranking) })
  })
}

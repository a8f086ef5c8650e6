import { type Actor, fileDetail } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import type { UnitAppraisal } from '../../contract/appraisal/index.ts'
import { aboutAppraisal, openRanking } from '../../rules/appraisal/open-appraisal.ts'
import { openArithmetic } from '../../rules/appraisal/open-arithmetic.ts'
import { withSources } from '../../rules/appraisal/with-sources.ts'
import { loadSources } from '../../store/appraisal/figure-sources.ts'
import { type Deps, inScope } from '../deps.ts'
import { type AppraisalQuestion, openScheme, periodAsked, rankPeriods } from './load-appraisal.ts'

/** One unit of a ranking opened to its arithmetic, each figure with its source and counts. */
export async function showAppraisedUnit(
  deps: Deps,
  actor: Actor,
  question: AppraisalQuestion & { unit: string } & FileWish,
): Promise<Result<UnitAppraisal>> {
  const may = await deps.access.require(actor, 'indicators.appraisal.read', {}, 'supervision')
  if (!may.ok) return may
  const look = {
    operation: 'indicators.show-appraised-unit',
    subject: `appraisal/${question.scheme}/${question.unit}`,
    detail: fileDetail(question),
  }
  return inScope(deps, may.value, look, async (within) => {
    const found = await openScheme(within, may.value, question, deps.clock.today())
    if (!found.ok) return found
    const opened = found.value
    const { scheme, units, lines, definitions } = opened
    const period = await periodAsked(within, opened, question.period)
    if (!period.ok) return period
    const { now, before } = await rankPeriods(within, may.value, opened, period.value)
    const nameOf = (code: string) => units.names.get(code) ?? { zh: code }
    const unit = openRanking(scheme, now, before, nameOf, false).find((one) => one.unit === question.unit)
    const scored = now.ranking.find((one) => one.unit === question.unit)
    if (!unit || !scored) return refuse('appraisal.unit-not-found', { unit: question.unit })
    const region = units.regionOf(question.unit)
    const keys = scored.lines.flatMap(({ line, evidence: { figure } }) => {
      return figure ? [{ region, indicator: line.key, ...figure }] : []
    })
    const arithmetic = withSources(openArithmetic(scheme, scored), await loadSources(within, keys), definitions)
    return ok({ ...aboutAppraisal(scheme, lines, opened, now), unit, arithmetic })
  })
}

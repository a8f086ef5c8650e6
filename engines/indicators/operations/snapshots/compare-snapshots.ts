import { type Actor, type Decision, fileDetail } from '@kangcheng/access'
import { ok, type Result, readDay, refuse } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import type { ComparedSide, FrozenEvaluation, SnapshotComparison, SnapshotContent } from '../../contract/index.ts'
import { compareEvaluations } from '../../rules/snapshots/compare-evaluations.ts'
import { checkSnapshotDay } from '../../rules/snapshots/snapshot-day.ts'
import type { Within } from '../../store/tables.ts'
import { type Deps, inScope } from '../deps.ts'
import { loadPlanInRegion } from '../plan-in-region.ts'
import { evaluateWhole } from './freeze-plan.ts'
import { openSnapshot } from './open-snapshot.ts'

interface Compared {
  side: ComparedSide
  evaluation: FrozenEvaluation
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A snapshot beside another one, or beside the plan as of a day; the earlier day is `before`. */
export async function compareSnapshots(
  deps: Deps,
  actor: Actor,
  question: { id: string; with: string } & FileWish,
): Promise<Result<SnapshotComparison>> {
  const may = await deps.access.require(actor, 'indicators.snapshot.read', {}, 'planning')
  if (!may.ok) return may
  const look = {
    operation: 'indicators.compare-snapshots',
    subject: `snapshot/${question.id}`,
    detail: { with: question.with.slice(0, 40), ...fileDetail(question) },
  }
  return inScope(deps, may.value, look, async (within) => {
    const own = await openSnapshot(within, may.value, question.id)
    if (!own.ok) return own
    const { content } = own.value
    const other = await loadOther(deps, within, may.value, content, question.with)
    if (!other.ok) return other
    const one = frozenSide(question.id, content)
    const [before, after] = other.value.side.asOf < one.side.asOf ? [other.value, one] : [one, other.value]
    return ok({
      plan: content.plan.code,
      title: content.plan.title,
      before: before.side,
      after: after.side,
      ...compareEvaluations(before.evaluation, after.evaluation),
    })
  })
}

async function loadOther(
  deps: Deps,
  within: Within,
  decision: Decision,
  own: SnapshotContent,
  wanted: string,
): Promise<Result<Compared>> {
  if (ID.test(wanted)) {
    const opened = await openSnapshot(within, decision, wanted)
    if (!opened.ok) return opened
    const { content } = opened.value
    const alike = content.plan.code === own.plan.code && content.region === own.region
    return alike ? ok(frozenSide(wanted, content)) : refuse('snapshot.not-comparable')
  }
  if (readDay(wanted) === undefined) return refuse('snapshot.compared-unknown', { seen: wanted.slice(0, 40) })
  const today = deps.clock.today()
  const question = { plan: own.plan.code, region: own.region, asOf: wanted }
  const asked = await loadPlanInRegion(within, decision, question, today)
  if (!asked.ok) return asked
  const day = checkSnapshotDay(asked.value.plan, wanted, today)
  if (!day.ok) return day
  const evaluation = await evaluateWhole(within, asked.value)
  const side = { asOf: wanted, planVersion: evaluation.plan.version, rules: evaluation.rules }
  return ok({ side, evaluation })
}

function frozenSide(id: string, content: SnapshotContent): Compared {
  const { title, kind, asOf, rules, plan } = content
  return { side: { id, title, kind, asOf, planVersion: plan.version, rules }, evaluation: content }
}

import { type Actor, directoryIn } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { PlanSummary } from '../contract/index.ts'
import { planOfDraft } from '../rules/draft.ts'
import { departmentsOf, organisationMatcher } from '../rules/plan-import/match-organisation.ts'
import { planSummary } from '../rules/plan-summary.ts'
import { loadDraft, replaceDraft } from '../store/drafts.ts'
import { loadPlan, planFromFile, savePlan } from '../store/plans.ts'
import { type Deps, inScope } from './deps.ts'
import { knownOrganisation } from './draft-plan.ts'

/** Enters the plan of a settled draft. Draft, plan and event change together or not at all. */
export async function confirmDraft(
  deps: Deps,
  actor: Actor,
  request: { id: string; version: number },
): Promise<Result<PlanSummary>> {
  const may = await deps.access.require(actor, 'indicators.plan.enter', {}, 'planning')
  if (!may.ok) return may
  const look = { operation: 'indicators.confirm-draft', subject: `draft/${request.id}` }
  return inScope(deps, may.value, look, async (within) => {
    const seen = await loadDraft(within, request.id)
    if (!seen) return refuse('draft.not-found')
    if (seen.state !== 'open') return refuse('draft.not-open')
    if (seen.version !== request.version) return refuse('draft.changed-meanwhile')
    if (seen.draft.region === undefined) return refuse('plan.region-missing')
    const region = await directoryIn(within).findRegion(seen.draft.region)
    if (!region || !may.value.regions.some((path) => region.path.startsWith(path))) {
      return refuse('value.region-unknown', { region: seen.draft.region })
    }
    // A second draft of the same file may have waited beside this one.
    const { sha256 } = seen.draft.file
    const entered = await planFromFile(within, sha256, [region.path])
    if (entered) return refuse('plan.exists', { plan: entered.code })
    // 市卫健委 is a name in every city: only the region's own organisations are meant.
    const organisations = (await directoryIn(within).organisations()).filter((one) => one.region === region.code)
    const match = organisationMatcher(organisations.map(knownOrganisation))
    const decided = planOfDraft(seen.draft, region.code, (department) => {
      const [lead = ''] = departmentsOf(department)
      const found = match(lead)
      return found?.exact ? found.code : undefined
    })
    if (!decided.ok) return decided
    const plan = decided.value
    // A pack may hold the code with a later version only.
    if (await loadPlan(within, plan.code)) return refuse('plan.exists', { plan: plan.code })
    const enteredAt = deps.clock.now()
    const saved = await savePlan(within, {
      plan,
      regionPath: region.path,
      origin: 'import',
      sourceSha256: sha256,
      enteredAt,
      enteredBy: actor.userId,
    })
    if (!saved) {
      // Somebody has confirmed in this moment: another draft of the file, or another plan under this code.
      const first = await planFromFile(within, sha256, [region.path])
      return refuse('plan.exists', { plan: first?.code ?? plan.code })
    }
    const settled = { state: 'confirmed', doubts: 0, draft: seen.draft, regionPath: region.path } as const
    if (!(await replaceDraft(within, seen, settled))) return refuse('draft.changed-meanwhile')
    await deps.outbox.append(within, {
      id: deps.newId(),
      type: 'indicators.plan-entered',
      subject: `plan/${plan.code}`,
      payload: { plan: plan.code, version: plan.version },
      occurredAt: enteredAt,
    })
    return ok(planSummary(plan))
  })
}

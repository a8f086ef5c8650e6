import { isDeepStrictEqual } from 'node:util'
import { type Actor, directoryIn } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Plan } from '../contract/index.ts'
import { planOfDocument } from '../rules/plan-document.ts'
import { loadPlan, loadPlanVersion, replaceReadings, savePlan } from '../store/plans.ts'
import type { Within } from '../store/tables.ts'

/** What became of a pack's plans that were not simply entered, or there already: their codes. */
export interface LoadedPlans {
  /** The same print as before, read better: baselines and targets were replaced under the same version. */
  readAnew: string[]
  /** A person has imported a plan under this code: it stays, and nothing of the pack's plan is entered. */
  heldByImport: string[]
}

/** Enters the plans of a pack. Refused when one says something else under a version that is entered. */
export async function enterPackPlans(
  within: Within,
  plans: readonly Plan[],
  { actor, at }: { actor: Actor; at: Date },
): Promise<Result<LoadedPlans>> {
  const report: LoadedPlans = { readAnew: [], heldByImport: [] }
  for (const plan of plans) {
    const region = await directoryIn(within).findRegion(plan.region)
    if (!region) return refuse('value.region-unknown', { region: plan.region, plan: plan.code })
    // What a person has entered from a file is theirs: a newer version from a pack would put it out of sight.
    if ((await loadPlan(within, plan.code))?.origin === 'import') {
      report.heldByImport.push(plan.code)
      continue
    }
    const entry = { plan, regionPath: region.path, origin: 'pack', enteredAt: at, enteredBy: actor.userId } as const
    if (await savePlan(within, entry)) continue
    const kept = await loadPlanVersion(within, plan)
    if (!kept || !isSamePrint(kept.plan, plan)) {
      return refuse('plan.version-differs', { plan: plan.code, version: plan.version })
    }
    if (isDeepStrictEqual(kept.plan, asStored(plan))) continue
    await replaceReadings(within, plan)
    report.readAnew.push(plan.code)
  }
  return ok(report)
}

/** Whether a kept plan says the same as one just read. Its phrases are read anew: a better reader is no other plan. */
function isSamePrint(kept: Plan, plan: Plan): boolean {
  const indicators = kept.indicators.map((row) => ({ ...row, baseline: row.baseline.text, target: row.target.text }))
  return isDeepStrictEqual(asStored(planOfDocument({ ...kept, indicators })), asStored(plan))
}

/** As it comes back from the database, where what is undefined is left out. */
function asStored(plan: Plan): unknown {
  return JSON.parse(JSON.stringify(plan))
}

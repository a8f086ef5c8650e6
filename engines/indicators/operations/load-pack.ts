import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { type Actor, directoryIn } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { IndexDefinition, IndicatorDefinition, Plan, ValueStatement } from '../contract/index.ts'
import { planOfDocument } from '../rules/plan-document.ts'
import { completeStatement } from '../rules/statement.ts'
import { loadDefinitions, saveDefinitions } from '../store/definitions.ts'
import { loadPlanVersion, savePlan } from '../store/plans.ts'
import type { Within } from '../store/tables.ts'
import { saveValues } from '../store/values.ts'
import { type Deps, inScope } from './deps.ts'

/** What one pack holds for this engine, checked and read. */
export interface IndicatorPack {
  code: string
  indicators: readonly IndicatorDefinition[]
  indices: readonly IndexDefinition[]
  plans: readonly Plan[]
  values: readonly ValueStatement[]
}

/** Keeps a pack's definitions, plans and figures. Loading it again changes nothing but newer bodies of definitions. */
export async function loadIndicatorPack(
  deps: Deps,
  actor: Actor,
  pack: IndicatorPack,
): Promise<Result<{ values: number }>> {
  const may = await deps.access.require(actor, 'indicators.plan.enter', {}, 'administration')
  if (!may.ok) return may
  const look = { operation: 'indicators.load-pack', subject: `pack/${pack.code}` }
  return inScope(deps, may.value, look, async (within) => {
    const at = deps.clock.now()
    const owned = <Body>(bodies: readonly Body[]) => bodies.map((body) => ({ pack: pack.code, body }))
    await saveDefinitions(within, 'indicator', owned(pack.indicators), at)
    await saveDefinitions(within, 'index', owned(pack.indices), at)
    for (const plan of pack.plans) {
      const region = await directoryIn(within).findRegion(plan.region)
      if (!region) return refuse('value.region-unknown', { region: plan.region, plan: plan.code })
      const entry = { plan, regionPath: region.path, origin: 'pack', enteredAt: at, enteredBy: actor.userId } as const
      if (await savePlan(within, entry)) continue
      const kept = await loadPlanVersion(within, plan)
      // What a person has entered from a file under this code is theirs, and stays.
      if (kept?.origin === 'pack' && !isSamePrint(kept.plan, plan)) {
        return refuse('plan.version-differs', { plan: plan.code, version: plan.version })
      }
    }
    return saveStatements(within, actor, pack.values, at)
  })
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

async function saveStatements(within: Within, actor: Actor, statements: readonly ValueStatement[], at: Date) {
  const definitions = await loadDefinitions(within, 'indicator')
  const paths = new Map<string, string>()
  const entries = []
  for (const statement of statements) {
    const path = paths.get(statement.region) ?? (await directoryIn(within).findRegion(statement.region))?.path
    if (path === undefined) return refuse('value.region-unknown', { region: statement.region })
    paths.set(statement.region, path)
    const definition = definitions.get(statement.indicator)
    if (!definition) return refuse('indicator.not-found', { indicator: statement.indicator })
    const complete = completeStatement(statement, definition)
    if (!complete.ok) return complete
    entries.push({ statement: complete.value, regionPath: path, idempotencyKey: keyOf(statement) })
  }
  const kept = await saveValues(within, entries, { at, by: actor.userId })
  return ok({ values: kept.length })
}

/** The same words in a pack are the same statement, however often the pack is loaded. */
function keyOf(statement: ValueStatement): string {
  return `pack:${createHash('sha256').update(JSON.stringify(statement)).digest('hex')}`
}

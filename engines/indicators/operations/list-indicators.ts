import type { Actor } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { IndicatorSummary } from '../contract/index.ts'
import { loadDefinitions } from '../store/definitions.ts'
import { type Deps, inScope } from './deps.ts'

/** Every indicator that is known, by code: what a row of a plan can be taken for. */
export async function listIndicators(deps: Deps, actor: Actor): Promise<Result<IndicatorSummary[]>> {
  const may = await deps.access.require(actor, 'indicators.plan.read', {}, 'planning')
  if (!may.ok) return may
  const look = { operation: 'indicators.list-indicators', subject: 'indicators' }
  return inScope(deps, may.value, look, async (within) => {
    const definitions = await loadDefinitions(within, 'indicator')
    return ok([...definitions.values()].map(({ code, name, aliases = [], unit }) => ({ code, name, aliases, unit })))
  })
}

import { type Actor, directoryIn, EVERYWHERE } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import { moveReports } from '../../store/collecting/organisation-paths.ts'
import { type Deps, inScope } from '../deps.ts'

/**
 * Lets reports follow organisations that have come to stand under others, after the tree was loaded. Left where they were,
 * they would be shown to those above the old place and be hidden from those above the new one.
 */
export async function followOrganisations(deps: Deps, actor: Actor): Promise<Result<{ moved: number }>> {
  const may = await deps.access.require(actor, 'indicators.plan.enter', { region: EVERYWHERE }, 'administration')
  if (!may.ok) return may
  const look = { operation: 'indicators.follow-organisations', subject: 'organisations' }
  return inScope(deps, may.value, look, async (within) => {
    return ok({ moved: await moveReports(within, await directoryIn(within).organisations()) })
  })
}

import { type Actor, directoryIn, EVERYWHERE } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import { misplacedRegions, movePath } from '../store/region-paths.ts'
import { type Deps, inScope } from './deps.ts'

/**
 * Lets plans, figures, drafts and reports follow regions that have come to stand elsewhere in the tree, after the tree was loaded.
 * Left where they were, they would be shown to those above the old place and be hidden from those above the new one.
 */
export async function followRegions(deps: Deps, actor: Actor): Promise<Result<{ moved: number }>> {
  const may = await deps.access.require(actor, 'indicators.plan.enter', { region: EVERYWHERE }, 'administration')
  if (!may.ok) return may
  return inScope(deps, may.value, { operation: 'indicators.follow-regions', subject: 'regions' }, async (within) => {
    const regions = await directoryIn(within).regionsBelow('/')
    const paths = new Map(regions.map(({ code, path }) => [code, path]))
    const moved = await misplacedRegions(within, paths)
    for (const code of moved) await movePath(within, code, paths.get(code) ?? '')
    return ok({ moved: moved.length })
  })
}

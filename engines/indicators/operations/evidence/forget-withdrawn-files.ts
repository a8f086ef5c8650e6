import { type Actor, EVERYWHERE } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import { forgetFiles } from '@kangcheng/platform/files'
import { filesInUse, withdrawnFiles } from '../../store/evidence/evidence.ts'
import { type Deps, inScope } from '../deps.ts'

/** So long a file taken off by mistake can still be found on the machine. */
const KEPT = 30 * 86_400_000

/**
 * Forgets the bytes of files that were withdrawn a month ago, that no submission has named and that are attached nowhere
 * else. That they were there stays recorded.
 */
export async function forgetWithdrawnFiles(deps: Deps, actor: Actor): Promise<Result<{ forgotten: number }>> {
  const may = await deps.access.require(actor, 'indicators.report.request', { region: EVERYWHERE }, 'administration')
  if (!may.ok) return may
  const look = { operation: 'indicators.forget-withdrawn-files', subject: 'evidence' }
  return inScope(deps, may.value, look, async (within) => {
    const candidates = await withdrawnFiles(within, new Date(deps.clock.now().getTime() - KEPT))
    return ok({ forgotten: await forgetFiles(within, candidates, (held) => filesInUse(within, held)) })
  })
}

import type { Actor } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import type { AppraisalSchemeSummary } from '../../contract/appraisal/index.ts'
import { schemeSummary } from '../../rules/appraisal/scheme-summary.ts'
import { loadDefinitions } from '../../store/definitions.ts'
import { type Deps, inScope } from '../deps.ts'
import { openScheme } from './load-appraisal.ts'

/** The schemes of which the actor sees every unit. */
export async function listAppraisalSchemes(deps: Deps, actor: Actor): Promise<Result<AppraisalSchemeSummary[]>> {
  const may = await deps.access.require(actor, 'indicators.appraisal.read', {}, 'supervision')
  if (!may.ok) return may
  const look = { operation: 'indicators.list-appraisal-schemes', subject: 'appraisal-schemes' }
  return inScope(deps, may.value, look, async (within) => {
    const listed: AppraisalSchemeSummary[] = []
    for (const [code, scheme] of await loadDefinitions(within, 'appraisal-scheme')) {
      const opened = await openScheme(within, may.value, { scheme: code }, deps.clock.today())
      if (opened.ok) listed.push(schemeSummary(scheme))
    }
    return ok(listed)
  })
}

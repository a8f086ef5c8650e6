import { ok, type Result, readDay, refuse } from '@kangcheng/kernel'
import type { Actor } from '../contract/actor.ts'
import type { AuditHead } from '../contract/audit.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import { listHeads } from '../store/audit.ts'
import type { AccessDatabase } from '../store/tables.ts'
import type { AccessDeps } from './access-deps.ts'
import { requireAccess } from './require-access.ts'
import { withinDecision } from './within-decision.ts'

/** The heads of a day's chains, to be given to somebody else: kept outside, they prove later that nothing was rewritten. */
export async function auditHeads(
  deps: AccessDeps,
  actor: Actor,
  day: string,
): Promise<Result<AuditHead[], AccessRefusal>> {
  const may = await requireAccess(deps, actor, 'access.audit.verify', {}, 'audit')
  if (!may.ok) return may
  if (readDay(day) === undefined) return refuse('access.day-invalid', { day: day.slice(0, 20) })
  const look = { operation: 'access.audit-heads', subject: `audit/${day}` }
  return withinDecision(deps, may.value, look, async (trx: AccessDatabase) => ok(await listHeads(trx, day)))
}

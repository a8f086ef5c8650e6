import { ok, type Result } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import { type SqlBool, sql } from 'kysely'
import type { Actor } from '../../contract/actor.ts'
import type { Colleague, Delegation, DelegationQuery } from '../../contract/delegation.ts'
import type { AccessRefusal } from '../../contract/refusals.ts'
import { fileDetail } from '../../rules/file-detail.ts'
import { findColleagues, listDelegations as select } from '../../store/delegations.ts'
import type { AccessDatabase } from '../../store/tables.ts'
import { type AccessDeps, tablesOf } from '../access-deps.ts'
import { onOwnAccount } from '../on-own-account.ts'
import { requireAccess } from '../require-access.ts'
import { withinDecision } from '../within-decision.ts'

/** What one has handed over and what others have handed to one; nothing of anybody else. */
export async function listOwnDelegations(deps: AccessDeps, actor: Actor): Promise<Result<Delegation[], AccessRefusal>> {
  return ok(await select(tablesOf(deps), { of: actor.userId }, deps.clock.today()))
}

/** Those of whom either side is of the actor's organisations, for whoever gives rights. */
export async function listDelegations(
  deps: AccessDeps,
  actor: Actor,
  question: DelegationQuery & FileWish = {},
): Promise<Result<Delegation[], AccessRefusal>> {
  const may = await requireAccess(deps, actor, 'access.delegation.administer', {}, 'administration')
  if (!may.ok) return may
  const look = { operation: 'access.list-delegations', subject: 'delegations', detail: fileDetail(question) }
  return withinDecision(deps, may.value, look, async (trx: AccessDatabase) => {
    const [given, taken] = ['go.path', 'to.path'].map((path) => may.value.predicate({ organisation: path }))
    const allowed = sql<SqlBool>`(${given} OR ${taken})`
    return ok(await select(trx, { allowed, ...(question.state ? { state: question.state } : {}) }, deps.clock.today()))
  })
}

/** People of one's own organisation and below it to whom something can be handed over, by the beginning of name or login. */
export async function listColleagues(
  deps: AccessDeps,
  actor: Actor,
  text: string,
): Promise<Result<Colleague[], AccessRefusal>> {
  const question = { under: actor.organisation.path, text: text.trim(), except: actor.userId }
  return onOwnAccount(deps, actor, 'access.find-colleagues', async (trx) => ok(await findColleagues(trx, question)))
}

import { addDays, ok, type Result, readDay, refuse } from '@kangcheng/kernel'
import type { Actor } from '../contract/actor.ts'
import type { CreatedApiToken, NewApiToken } from '../contract/api-token.ts'
import { EVERYWHERE } from '../contract/definition.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import { ROOT_PATH } from '../rules/materialised-path.ts'
import { findExcess } from '../rules/narrow-grants.ts'
import { apiTokenHash, newApiToken } from '../secrets/api-token.ts'
import { insertApiToken } from '../store/api-tokens.ts'
import { appendAudit } from '../store/append-audit.ts'
import { loadStanding } from '../store/standing.ts'
import { type AccessDeps, markOf, tablesOf } from './access-deps.ts'
import { noteAlone, noteOf } from './note-alone.ts'
import { requireAccess } from './require-access.ts'

const LONGEST_DAYS = 366
const PER_MINUTE = 60

/**
 * A token for a system of one's own: what it may do is part of what oneself may do, there and now, and later of what is
 * left of that. It is answered here and kept nowhere.
 */
export async function createApiToken(
  deps: AccessDeps,
  actor: Actor,
  wish: NewApiToken,
): Promise<Result<CreatedApiToken, AccessRefusal>> {
  // A token acts by its owner's rights for longer than anybody is away.
  if (actor.onBehalfOf) return refuse('access.not-while-acting')
  const scope = { region: placeOf(wish.region), organisation: placeOf(wish.organisation) }
  const may = await requireAccess(deps, actor, 'access.token.create', scope, 'administration')
  if (!may.ok) return may
  const { permission, purpose, policyVersion } = may.value
  const today = deps.clock.today()
  const id = deps.newId()
  const { name, permissions, region, organisation, expiresOn, perMinute = PER_MINUTE } = wish
  const detail = { permissions: permissions.join(' '), region, organisation, expiresOn, perMinute }
  const look = { operation: 'access.create-token', subject: `token/${id}`, permission, purpose, policyVersion, detail }
  const refusal = wrongDay(expiresOn, today) ?? (await findWrongLimit(deps, actor, wish, scope))
  if (refusal) {
    await noteAlone(deps, { ...noteOf(actor), ...look, outcome: 'refused', refusal: refusal.refusal.code })
    return refusal
  }
  const token = newApiToken()
  const createdAt = deps.clock.now()
  const limits = { name, permissions, region, organisation, expiresOn, perMinute }
  // Under the login role: the role that engines run under cannot write a digest.
  await tablesOf(deps)
    .transaction()
    .execute(async (trx) => {
      await insertApiToken(trx, { tokenHash: apiTokenHash(token), id, userId: actor.userId, createdAt, ...limits })
      await appendAudit(trx, { ...noteOf(actor), ...look, outcome: 'done' }, markOf(deps))
    })
  return ok({ id, token })
}

function placeOf(code: string): string | undefined {
  return code === EVERYWHERE ? undefined : code
}

function wrongDay(day: string, today: string) {
  const good = readDay(day) !== undefined && day >= today && day <= addDays(today, LONGEST_DAYS)
  return good ? undefined : refuse<AccessRefusal>('access.day-invalid', { day: day.slice(0, 20) })
}

async function findWrongLimit(
  deps: AccessDeps,
  actor: Actor,
  { permissions }: NewApiToken,
  scope: { region: string | undefined; organisation: string | undefined },
) {
  const {
    grants,
    regionPath = ROOT_PATH,
    organisationPath = ROOT_PATH,
  } = await loadStanding(tablesOf(deps), actor, scope)
  const excess = findExcess(grants, { permissions, regionPath, organisationPath }, deps.clock.today())
  return excess === undefined ? undefined : refuse<AccessRefusal>('access.token-too-wide', { permission: excess })
}

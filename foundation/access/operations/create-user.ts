import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Actor } from '../contract/actor.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import type { CreatedUser, NewUser } from '../contract/user.ts'
import { passwordWeakness, readLogin } from '../rules/password.ts'
import { newInitialPassword } from '../secrets/initial-password.ts'
import { hashPassword } from '../secrets/password-hash.ts'
import type { AccessDatabase } from '../store/tables.ts'
import { insertUser } from '../store/users.ts'
import type { AccessDeps } from './access-deps.ts'
import { requireAccess } from './require-access.ts'
import { withinDecision } from './within-decision.ts'

/**
 * A new user without any role: nothing is open to them until somebody assigns one. Where no password is given one for
 * the first sign-in is made, answered here and kept nowhere.
 */
export async function createUser(
  deps: AccessDeps,
  actor: Actor,
  user: NewUser,
): Promise<Result<CreatedUser, AccessRefusal>> {
  const scope = { organisation: user.organisation }
  const may = await requireAccess(deps, actor, 'access.user.create', scope, 'administration')
  if (!may.ok) return may
  const login = readLogin(user.login)
  if (!LOGIN.test(login)) return refuse('access.login-invalid')
  const initialPassword = user.password === undefined ? newInitialPassword() : undefined
  const password = user.password ?? initialPassword ?? ''
  const weakness = initialPassword === undefined && passwordWeakness(password, login)
  if (weakness) return refuse('access.password-weak', { weakness })
  const row = {
    id: deps.newId(),
    login,
    name: user.name,
    organisation: user.organisation,
    passwordHash: await hashPassword(password, deps.passwordCost),
    mustChange: user.mustChange ?? true,
    createdAt: deps.clock.now(),
  }
  const look = { operation: 'access.create-user', subject: `user/${row.id}` }
  return withinDecision(deps, may.value, look, async (trx: AccessDatabase) =>
    (await insertUser(trx, row))
      ? ok({ id: row.id, ...(initialPassword === undefined ? {} : { initialPassword }) })
      : refuse('access.login-taken'),
  )
}

const LOGIN = /^[^\s\p{Cc}\p{Cf}]{2,60}$/u

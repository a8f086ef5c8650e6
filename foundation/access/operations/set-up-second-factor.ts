import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Actor } from '../contract/actor.ts'
import type { AccessRefusal } from '../contract/refusals.ts'
import type { Proof, RecoveryCodes, SecondFactorSetup } from '../contract/second-factor.ts'
import { base32 } from '../rules/base32.ts'
import { isTimeCode, otpauthUri, readCode } from '../rules/second-factor.ts'
import { newRecoveryCodes, recoveryCodeHash } from '../secrets/recovery-code.ts'
import { seal, unseal } from '../secrets/sealed.ts'
import { findStep, newTotpSecret } from '../secrets/totp.ts'
import {
  confirmSecondFactor as confirmRow,
  lockSecondFactor,
  offerSecondFactor,
  removeSecondFactor as removeRows,
  replaceRecoveryCodes,
} from '../store/second-factor.ts'
import { endOtherSessions } from '../store/sessions.ts'
import type { AccessDatabase } from '../store/tables.ts'
import type { AccessDeps } from './access-deps.ts'
import { onOwnAccount } from './on-own-account.ts'
import { proveSelf } from './prove-self.ts'

/**
 * A new secret for one's authenticator, answered once; it counts for nothing until a code made with it comes back.
 * The password is asked for, or an unlocked screen would be enough to lock its owner out.
 */
export async function beginSecondFactor(
  deps: AccessDeps,
  actor: Actor,
  proof: Proof,
): Promise<Result<SecondFactorSetup, AccessRefusal>> {
  const proven = await proveSelf(deps, actor, 'access.begin-second-factor', proof, 'password')
  if (!proven.ok) return proven
  const { id, login, mustChange } = proven.value
  // Whoever handed out the first password knows it too.
  if (mustChange) return refuse('access.password-must-change')
  const secret = newTotpSecret()
  const offer = { userId: id, sealedSecret: seal(deps.installationKey(), secret, id), createdAt: deps.clock.now() }
  return onOwnAccount(deps, actor, 'access.begin-second-factor', async (trx) =>
    (await offerSecondFactor(trx, offer))
      ? ok({ secret: base32(secret), uri: otpauthUri(login, base32(secret)) })
      : refuse('access.second-factor-on'),
  )
}

/** Turns the second factor on with its first code; every other session of the person ends. Answers with recovery codes. */
export async function confirmSecondFactor(
  deps: AccessDeps,
  actor: Actor,
  typed: string,
): Promise<Result<RecoveryCodes, AccessRefusal>> {
  return onOwnAccount(deps, actor, 'access.confirm-second-factor', async (trx) => {
    const factor = await lockSecondFactor(trx, actor.userId)
    if (!factor) return refuse('access.second-factor-off')
    if (factor.confirmed_at !== null) return refuse('access.second-factor-on')
    const now = deps.clock.now()
    const code = readCode(typed)
    const secret = unseal(deps.installationKey(), factor.sealed_secret, actor.userId)
    const step = isTimeCode(code) ? findStep(secret, code, now, factor.last_step) : undefined
    if (step === undefined) return refuse('access.second-factor-wrong')
    await confirmRow(trx, actor.userId, step, now)
    await endOtherSessions(trx, actor.userId, actor.sessionId, now)
    return ok(await newCodes(trx, actor.userId))
  })
}

/** New recovery codes; all former ones end. */
export async function renewRecoveryCodes(
  deps: AccessDeps,
  actor: Actor,
  proof: Proof,
): Promise<Result<RecoveryCodes, AccessRefusal>> {
  const proven = await proveSelf(deps, actor, 'access.renew-recovery-codes', proof, 'code')
  if (!proven.ok) return proven
  return onOwnAccount(deps, actor, 'access.renew-recovery-codes', async (trx) => {
    const factor = await lockSecondFactor(trx, actor.userId)
    return factor?.confirmed_at ? ok(await newCodes(trx, actor.userId)) : refuse('access.second-factor-off')
  })
}

/** Turns one's second factor off, for another authenticator; where a role requires it nothing else is open until one is on. */
export async function removeSecondFactor(
  deps: AccessDeps,
  actor: Actor,
  proof: Proof,
): Promise<Result<null, AccessRefusal>> {
  const proven = await proveSelf(deps, actor, 'access.remove-second-factor', proof, 'code')
  if (!proven.ok) return proven
  return onOwnAccount(deps, actor, 'access.remove-second-factor', async (trx) => {
    await removeRows(trx, actor.userId)
    return ok(null)
  })
}

async function newCodes(trx: AccessDatabase, userId: string): Promise<RecoveryCodes> {
  const codes = newRecoveryCodes()
  await replaceRecoveryCodes(
    trx,
    userId,
    codes.map((code) => recoveryCodeHash(userId, readCode(code))),
  )
  return { codes }
}

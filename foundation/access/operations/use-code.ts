import { isTimeCode, readCode } from '../rules/second-factor.ts'
import { recoveryCodeHash } from '../secrets/recovery-code.ts'
import { unseal } from '../secrets/sealed.ts'
import { findStep } from '../secrets/totp.ts'
import { lockSecondFactor, spendRecoveryCode, spendStep } from '../store/second-factor.ts'
import type { AccessDatabase } from '../store/tables.ts'
import type { AccessDeps } from './access-deps.ts'

/**
 * Whether a code is right, and spends it: a time-based code with all before it, a recovery code for good. Under a lock, so
 * that of two requests with one code one is refused. Changes nothing when it is wrong.
 */
export async function useCode(
  deps: AccessDeps,
  trx: AccessDatabase,
  userId: string,
  typed: string,
): Promise<'right' | 'wrong'> {
  const factor = await lockSecondFactor(trx, userId)
  if (!factor?.confirmed_at) return 'wrong'
  const code = readCode(typed)
  const now = deps.clock.now()
  if (!isTimeCode(code)) {
    const spent = await spendRecoveryCode(trx, userId, recoveryCodeHash(userId, code), now)
    return spent ? 'right' : 'wrong'
  }
  const secret = unseal(deps.installationKey(), factor.sealed_secret, userId)
  const step = findStep(secret, code, now, factor.last_step)
  if (step === undefined) return 'wrong'
  await spendStep(trx, userId, step)
  return 'right'
}

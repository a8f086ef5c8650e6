import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { AccessRefusal } from '../../contract/refusals.ts'
import { browserHash } from '../../secrets/journey-secrets.ts'
import { clearGuard } from '../../store/sign-in-guard.ts'
import { endJourney, lockProven } from '../../store/sign-in-journeys.ts'
import { type AccessDeps, tablesOf } from '../access-deps.ts'
import { attemptNote, letIn, type SignInFrom } from '../let-in.ts'
import { noteAlone } from '../note-alone.ts'
import type { OpenedSession } from '../open-session.ts'
import { accountKey, takeAttempt } from '../take-attempt.ts'
import { useCode } from '../use-code.ts'
import { ELSEWHERE } from './return-from-elsewhere.ts'

/**
 * The second step of signing in elsewhere, where the provider vouches for one factor only. A wrong code counts against
 * the account as at our own door.
 */
export async function giveCodeElsewhere(
  deps: AccessDeps,
  code: string,
  from: SignInFrom & { readonly browserMark: string | undefined },
): Promise<Result<{ session: OpenedSession; returnTo: string }, AccessRefusal>> {
  const mark = browserHash(from.browserMark ?? '')
  const now = deps.clock.now()
  const waiting = await tablesOf(deps)
    .transaction()
    .execute((trx) => lockProven(trx, mark, now))
  if (!waiting) return refuse('access.journey-over')
  const lockedUntil = await takeAttempt(deps, waiting.login)
  if (lockedUntil > now.getTime()) {
    await noteAlone(deps, { ...attemptNote(ELSEWHERE, waiting, from), outcome: 'refused', refusal: 'access.locked' })
    return refuse('access.locked', { minutes: Math.ceil((lockedUntil - now.getTime()) / 60_000) })
  }
  const opened = await tablesOf(deps)
    .transaction()
    .execute(async (trx): Promise<Result<{ session: OpenedSession; returnTo: string }, AccessRefusal>> => {
      const user = await lockProven(trx, mark, now)
      if (!user || user.disabled_at !== null) return refuse('access.journey-over')
      if ((await useCode(deps, trx, user.id, code)) !== 'right') return refuse('access.second-factor-wrong')
      await endJourney(trx, user.state_hash)
      await clearGuard(trx, accountKey(user.login))
      const session = await letIn(deps, trx, user, { door: ELSEWHERE, from, openedBy: 'elsewhere' })
      return ok({ session, returnTo: user.return_to })
    })
  if (!opened.ok) {
    await noteAlone(deps, {
      ...attemptNote(ELSEWHERE, waiting, from),
      outcome: 'refused',
      refusal: opened.refusal.code,
    })
  }
  return opened
}

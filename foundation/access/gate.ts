import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Purpose } from './contract/purpose.ts'
import type { AccessRefusal } from './contract/refusals.ts'
import type { Access } from './index.ts'
import { type Decision, decisionFor } from './operations/decision.ts'
import type { TakeQuota } from './operations/read-api-token.ts'
import { sha256 } from './secrets/sha256.ts'

/** Who asks to be let in, to do what and what for; in no place in particular. */
export interface Knock {
  /** The token of a system, or that of a session. */
  readonly bearer: boolean
  readonly token: string
  readonly permission: string
  readonly purpose: Purpose
  readonly requestId: string
}

/** Answers what is asked thousands of times a second: reads who it is and decides, and remembers that for a moment. */
export interface Gate {
  admit(knock: Knock, takeQuota: TakeQuota): Promise<Result<Decision, AccessRefusal>>
  /** Rights have changed: everything is asked anew. */
  forget(): void
}

/** A right that was taken away in another process holds here for so long. See docs/decisions/0016. */
const MILLISECONDS = 1_000
/** All of them are forgotten in a second, so the oldest goes first and none is moved. */
const MOST = 10_000

interface Admission {
  readonly decision: Decision
  readonly quota: { readonly tokenId: string; readonly perMinute: number } | undefined
}

interface Remembered {
  readonly until: number
  readonly admission: Promise<Result<Admission, AccessRefusal>>
}

/**
 * @param ask the three questions that stand behind it
 * @param now milliseconds of a clock that never goes back
 */
export function createGate(ask: Pick<Access, 'readSession' | 'readApiToken' | 'require'>, now: () => number): Gate {
  // In the order of their end.
  const remembered = new Map<string, Remembered>()

  async function lookUp(knock: Knock, takeQuota: TakeQuota): Promise<Result<Admission, AccessRefusal>> {
    const { bearer, token, permission, purpose, requestId } = knock
    let quota: Admission['quota']
    const actor = await (bearer
      ? ask.readApiToken(
          token,
          (tokenId, perMinute) => {
            quota = { tokenId, perMinute }
            return takeQuota(tokenId, perMinute)
          },
          requestId,
        )
      : ask.readSession(token, requestId))
    if (!actor.ok) return actor
    const decision = await ask.require(actor.value, permission, {}, purpose)
    return decision.ok ? ok({ decision: decision.value, quota }) : decision
  }

  function makeRoom(moment: number): void {
    for (const [key, { until }] of remembered) {
      if (until > moment && remembered.size < MOST) return
      remembered.delete(key)
    }
  }

  async function lookUpFirst(key: string, knock: Knock, takeQuota: TakeQuota) {
    const moment = now()
    remembered.delete(key)
    makeRoom(moment)
    // Counted from before the rights are read. Whoever comes while they are shares the look.
    const entry = { until: moment + MILLISECONDS, admission: lookUp(knock, takeQuota) }
    remembered.set(key, entry)
    let admitted = false
    try {
      const admission = await entry.admission
      admitted = admission.ok
      return admission.ok ? ok(admission.value.decision) : admission
    } finally {
      if (!admitted && remembered.get(key) === entry) remembered.delete(key)
    }
  }

  return {
    async admit(knock, takeQuota) {
      const { bearer, token, permission, purpose, requestId } = knock
      const key = `${bearer ? 'token' : 'session'} ${sha256(token)} ${permission} ${purpose}`
      const known = remembered.get(key)
      if (known === undefined || known.until <= now()) return lookUpFirst(key, knock, takeQuota)
      const admission = await known.admission
      if (!admission.ok) {
        // A refusal is told and written down for each who gets it.
        const own = await lookUp(knock, takeQuota)
        return own.ok ? ok(own.value.decision) : own
      }
      const { decision, quota } = admission.value
      const seconds = quota && takeQuota(quota.tokenId, quota.perMinute)
      return seconds === undefined
        ? ok(decisionFor(requestId, decision))
        : refuse('access.too-many-requests', { seconds })
    },
    forget: () => remembered.clear(),
  }
}

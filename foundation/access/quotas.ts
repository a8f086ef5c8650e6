import { countRequest, isQuotaFull, type QuotaState } from './rules/quota.ts'

/** Counts requests by key. In this process: several servers behind one address each give the whole quota. */
export interface Quotas {
  /** Counts one request; answers with the seconds to wait where it goes beyond, which is then not counted. */
  take(key: string, perMinute: number): number | undefined
}

/** Beyond so many keys those that owe nothing are forgotten. */
const MANY = 10_000

export function createQuotas(now: () => number): Quotas {
  const states = new Map<string, QuotaState>()
  return {
    take(key, perMinute) {
      const moment = now()
      if (states.size >= MANY) {
        for (const [old, state] of states) if (isQuotaFull(state, moment)) states.delete(old)
      }
      const { state, retryAfter } = countRequest(states.get(key), moment, perMinute)
      states.set(key, state)
      return retryAfter
    },
  }
}

import type { DoubtDecision } from '@kangcheng/persons/contract'

export const DECISIONS = ['link', 'apart', 'later'] as const satisfies readonly DoubtDecision['decision'][]
export type Decision = (typeof DECISIONS)[number]

/** Days after which what was put off comes again, unless another day is told. */
const REST = 7

export function dayAfterRest(today: string): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + REST * 86_400_000).toISOString().slice(0, 10)
}

/** What is sent. The day of a look again begins in the city. */
export function decisionOf(
  pair: { readonly one: string; readonly other: string },
  said: {
    readonly decision: Decision
    readonly reason: string
    readonly lookAgain: string
    readonly leaving: readonly string[] | undefined
  },
): DoubtDecision {
  const { decision, reason, lookAgain, leaving } = said
  return {
    one: pair.one,
    other: pair.other,
    decision,
    reason: reason.trim(),
    ...(decision === 'later' ? { lookAgain: `${lookAgain}T00:00:00+08:00` } : {}),
    ...(decision === 'apart' && leaving ? { leaving: [...leaving] } : {}),
  }
}

/** Whether some charts leave and some stay. */
export function isParting(leaving: readonly string[], all: readonly string[]): boolean {
  return leaving.length > 0 && leaving.length < all.length
}

import type { Evaluation, Verdict } from '@kangcheng/indicators/contract'
import { alarmOf } from '@kangcheng/web-kit/plain'

/** A verdict that is another than it was. */
export interface VerdictChange {
  readonly code: string
  readonly before: Verdict
  readonly after: Verdict
  readonly reason: Evaluation['reason']['text']
}

/** What has changed between two days, the most alarming first; a plan entered in between has no before. */
export function verdictChanges(before: readonly Evaluation[], after: readonly Evaluation[]): VerdictChange[] {
  const then = new Map(before.map(({ code, verdict }) => [code, verdict]))
  return after
    .flatMap(({ code, verdict, reason }) => {
      const was = then.get(code)
      return was === undefined || was === verdict ? [] : [{ code, before: was, after: verdict, reason: reason.text }]
    })
    .toSorted((one, other) => alarmOf(one.after) - alarmOf(other.after))
}

import { ok, type Result, refuse } from '@kangcheng/kernel'
import type {
  OfferedItem,
  RecognitionDecision,
  RecognitionRefusal,
  RecognitionWish,
  RefusalReason,
} from '../../contract/recognition.ts'

/** What a decision says, and the result it is about. */
export interface Decided {
  readonly outcome: RecognitionDecision['outcome']
  readonly result: OfferedItem['results'][number]
  readonly reason?: string
  readonly text?: string
}

type Judged = Result<Decided & { readonly isThere: boolean }, RecognitionRefusal>

/**
 * Whether a wish can become the next decision about an item. To recognise takes no reason, to refuse one of those listed. One that
 * was made without having seen the newest is told so, unless it says the same: then it `isThere` already.
 */
export function judgeDecision(
  {
    items,
    reasons,
    decisions,
  }: { items: readonly OfferedItem[]; reasons: readonly RefusalReason[]; decisions: readonly RecognitionDecision[] },
  wish: RecognitionWish,
): Judged {
  const offered = items.find(({ item }) => item?.code === wish.item)
  const [newest] = offered?.results ?? []
  if (!offered || !newest) return refuse('recognition.item-not-offered', { item: wish.item })
  const result = wish.result === undefined ? newest : offered.results.find(({ reference }) => reference === wish.result)
  if (!result) return refuse('recognition.result-not-offered', { item: wish.item })
  const text = wish.text?.trim() || undefined
  const fault = reasonFault(wish, text, reasons)
  if (fault) return fault
  const decided: Decided = {
    ...{ outcome: wish.outcome, result },
    ...(wish.reason === undefined ? {} : { reason: wish.reason }),
    ...(text === undefined ? {} : { text }),
  }
  const last = decisions.at(-1)
  if (wish.seen === decisions.length) return ok({ ...decided, isThere: false })
  if (wish.seen === decisions.length - 1 && last && saysSame(last, decided)) return ok({ ...decided, isThere: true })
  return refuse('recognition.decided-meanwhile', { item: wish.item, decisions: decisions.length })
}

function reasonFault(
  { outcome, reason }: RecognitionWish,
  text: string | undefined,
  reasons: readonly RefusalReason[],
) {
  if (outcome === 'recognised') return reason === undefined ? undefined : refuse('recognition.reason-not-asked')
  if (reason === undefined) return refuse('recognition.reason-missing')
  const listed = reasons.find(({ code }) => code === reason)
  if (!listed) return refuse('recognition.reason-unknown', { reason })
  return listed.needsText && text === undefined
    ? refuse('recognition.text-missing', { reason: listed.name.zh })
    : undefined
}

function saysSame(made: RecognitionDecision, { outcome, result, reason, text }: Decided): boolean {
  return made.outcome === outcome && made.result === result.reference && made.reason === reason && made.text === text
}

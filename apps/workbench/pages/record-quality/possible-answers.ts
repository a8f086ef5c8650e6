import type { QualityAnswerKind, QualityFinding } from '@kangcheng/exchange/contract'

const AFTER: Readonly<Record<QualityFinding['status'], readonly QualityAnswerKind[]>> = {
  open: ['mend', 'justify', 'false-alarm', 'assign'],
  claimed: ['justify', 'false-alarm', 'assign', 'reopen'],
  awaiting: ['approve', 'decline', 'assign'],
  justified: ['reopen'],
  'false-alarm': ['reopen'],
  mended: [],
  obsolete: [],
}
const APPROVING: ReadonlySet<QualityAnswerKind> = new Set(['approve', 'decline'])

/** What can be said of a finding as it stands, by somebody with these rights. The server has the last word. */
export function possibleAnswers(
  { status }: Pick<QualityFinding, 'status'>,
  may: (permission: string) => boolean,
): readonly QualityAnswerKind[] {
  return AFTER[status].filter((kind) =>
    may(APPROVING.has(kind) ? 'exchange.record-quality.approve' : 'exchange.record-quality.answer'),
  )
}

/** Answers that say nothing without a reason. */
export const WANTS_REASON: ReadonlySet<QualityAnswerKind> = new Set(['justify', 'false-alarm', 'decline', 'reopen'])

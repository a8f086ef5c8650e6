import { ok, type Result, refuse } from '@kangcheng/kernel'
import type {
  QualityAnswerKind,
  QualityRefusal,
  QualitySeverity,
  QualityStatus,
} from '../../contract/record-quality/index.ts'

/** A finding as somebody sees it who answers. */
export interface Answered {
  readonly status: QualityStatus
  readonly severity: QualitySeverity
  /** What waits for a second person, and the accounts that said it. */
  readonly proposal?: { readonly status: 'justified' | 'false-alarm'; readonly by: readonly string[] }
}

export interface Answer {
  readonly kind: QualityAnswerKind
  readonly reason: string
}

export interface AnswerOutcome {
  readonly status: QualityStatus
  readonly proposes?: 'justified' | 'false-alarm'
}

const MAY_FOLLOW: Readonly<Record<QualityAnswerKind, readonly QualityStatus[]>> = {
  assign: ['open', 'claimed', 'awaiting'],
  mend: ['open'],
  justify: ['open', 'claimed'],
  'false-alarm': ['open', 'claimed'],
  approve: ['awaiting'],
  decline: ['awaiting'],
  reopen: ['claimed', 'justified', 'false-alarm'],
}
const WANTS_REASON: ReadonlySet<QualityAnswerKind> = new Set(['justify', 'false-alarm', 'decline', 'reopen'])

/**
 * What an answer makes of a finding. A veto is set aside by two people: who approves is none of the accounts that proposed.
 * @param accounts all that stand behind who answers
 */
export function answerFinding(
  finding: Answered,
  { kind, reason }: Answer,
  accounts: readonly string[],
): Result<AnswerOutcome, QualityRefusal> {
  if (!MAY_FOLLOW[kind].includes(finding.status)) return refuse('quality.wrong-status', { status: finding.status })
  if (WANTS_REASON.has(kind) && reason === '') return refuse('quality.reason-missing')
  switch (kind) {
    case 'assign':
      return ok({ status: finding.status, ...(finding.proposal ? { proposes: finding.proposal.status } : {}) })
    case 'mend':
      return ok({ status: 'claimed' })
    case 'justify':
    case 'false-alarm': {
      const wanted = kind === 'justify' ? 'justified' : 'false-alarm'
      return finding.severity === 'veto' ? ok({ status: 'awaiting', proposes: wanted }) : ok({ status: wanted })
    }
    case 'approve': {
      const { proposal } = finding
      if (!proposal) return refuse('quality.wrong-status', { status: finding.status })
      if (proposal.by.some((account) => accounts.includes(account))) return refuse('quality.own-approval')
      return ok({ status: proposal.status })
    }
    case 'decline':
    case 'reopen':
      return ok({ status: 'open' })
  }
}

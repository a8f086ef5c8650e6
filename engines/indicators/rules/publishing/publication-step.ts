import { ok, type Result, refuse } from '@kangcheng/kernel'
import {
  PUBLICATION_STATUS_WORDS,
  PUBLICATION_STEPS,
  type Publication,
  type PublicationStatus,
  type PublicationStepKind,
} from '../../contract/publishing/index.ts'

interface Step {
  from: readonly PublicationStatus[]
  to: PublicationStatus
  reason: boolean
}

const STEPS: Record<PublicationStepKind, Step> = {
  approved: { from: ['draft'], to: 'approved', reason: false },
  returned: { from: ['approved'], to: 'draft', reason: true },
  released: { from: ['approved'], to: 'released', reason: false },
  withdrawn: { from: ['released', 'draft', 'approved'], to: 'withdrawn', reason: true },
  corrected: { from: ['released', 'withdrawn'], to: 'draft', reason: true },
  discarded: { from: ['draft'], to: 'discarded', reason: true },
}

export type StepRefusal = 'publication.wrong-status' | 'publication.reason-missing' | 'publication.own-work'

/** A publication on its way; `standing` while an edition of it is public. */
export type OnItsWay = Pick<Publication, 'status' | 'edition'> & { standing: boolean }

/** Steps that a publication allows. */
export function stepsFrom(publication: OnItsWay): PublicationStepKind[] {
  return PUBLICATION_STEPS.filter((kind) => isFrom(kind, publication))
}

/** The status after a step, if it can be taken by these accounts: nobody approves what they wrote, in nobody's name. */
export function publicationStep(
  publication: OnItsWay & Pick<Publication, 'authors'>,
  { kind, by, reason }: { kind: PublicationStepKind; by: readonly string[]; reason: string | undefined },
): Result<PublicationStatus, StepRefusal> {
  const { status, authors } = publication
  if (!isFrom(kind, publication)) return refuseStatus(status)
  if (STEPS[kind].reason && !reason?.trim()) return refuse('publication.reason-missing')
  if (kind === 'approved' && by.some((account) => authors.includes(account))) return refuse('publication.own-work')
  // What stands is withdrawn while its correction is being written: the correction goes on.
  return ok(kind === 'withdrawn' && status !== 'released' ? status : STEPS[kind].to)
}

/**
 * The publication after a step. A correction begins an edition; whoever wrote in those before stays an author, since their
 * text stays. What was approved is no longer once it is a draft.
 */
export function afterStep(
  { approvedBy, ...publication }: Publication,
  step: {
    kind: PublicationStepKind
    status: PublicationStatus
    actor: string
    by: readonly string[]
    reason: string | undefined
  },
): Publication {
  const next = { ...publication, status: step.status, version: publication.version + 1 }
  if (step.kind === 'approved') return { ...next, approvedBy: step.actor }
  if (step.kind === 'corrected') {
    const authors = withAuthors(publication, step.by)
    return { ...next, edition: publication.edition + 1, authors, changes: step.reason ?? '' }
  }
  return step.status === 'draft' || approvedBy === undefined ? next : { ...next, approvedBy }
}

/** Those who have written, and those who do now. */
export function withAuthors({ authors }: Pick<Publication, 'authors'>, by: readonly string[]): string[] {
  return [...new Set([...authors, ...by])]
}

export function refuseStatus(status: PublicationStatus) {
  const { zh, en = zh } = PUBLICATION_STATUS_WORDS[status]
  return refuse('publication.wrong-status', { status, zh, en })
}

/** Whether this edition has never been public: whatever is made of it says that it is a draft. */
export function isUnreleased({ status }: Pick<Publication, 'status'>): boolean {
  return status === 'draft' || status === 'approved' || status === 'discarded'
}

function isFrom(kind: PublicationStepKind, { status, edition, standing }: OnItsWay): boolean {
  if (kind === 'withdrawn' && !standing) return false
  // A later edition corrects what was released: it stays on its way.
  if (kind === 'discarded' && edition > 1) return false
  return STEPS[kind].from.includes(status)
}

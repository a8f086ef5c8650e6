import { ok, type Result, refuse } from '@kangcheng/kernel'
import {
  PUBLICATION_STATUS_WORDS,
  PUBLICATION_STEPS,
  type Publication,
  type PublicationStatus,
  type PublicationStepKind,
} from '../../contract/publishing/index.ts'

const STEPS: Record<PublicationStepKind, { from: PublicationStatus; to: PublicationStatus; reason: boolean }> = {
  approved: { from: 'draft', to: 'approved', reason: false },
  returned: { from: 'approved', to: 'draft', reason: true },
  released: { from: 'approved', to: 'released', reason: false },
  withdrawn: { from: 'released', to: 'withdrawn', reason: true },
  corrected: { from: 'released', to: 'draft', reason: true },
}

export type StepRefusal = 'publication.wrong-status' | 'publication.reason-missing' | 'publication.own-work'

/** Steps that a publication allows. What was withdrawn can be corrected too. */
export function stepsFrom(status: PublicationStatus): PublicationStepKind[] {
  return PUBLICATION_STEPS.filter((kind) => isFrom(kind, status))
}

/** The status after a step, if it can be taken by these accounts: nobody approves what they wrote, in nobody's name. */
export function publicationStep(
  publication: Pick<Publication, 'status' | 'authors'>,
  { kind, by, reason }: { kind: PublicationStepKind; by: readonly string[]; reason: string | undefined },
): Result<PublicationStatus, StepRefusal> {
  if (!isFrom(kind, publication.status)) return refuseStatus(publication.status)
  if (STEPS[kind].reason && !reason?.trim()) return refuse('publication.reason-missing')
  if (kind === 'approved' && by.some((account) => publication.authors.includes(account)))
    return refuse('publication.own-work')
  return ok(STEPS[kind].to)
}

export function refuseStatus(status: PublicationStatus) {
  const { zh, en = zh } = PUBLICATION_STATUS_WORDS[status]
  return refuse('publication.wrong-status', { status, zh, en })
}

function isFrom(kind: PublicationStepKind, status: PublicationStatus): boolean {
  return STEPS[kind].from === status || (kind === 'corrected' && status === 'withdrawn')
}

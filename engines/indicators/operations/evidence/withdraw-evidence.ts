import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { EvidenceSubjectKind } from '../../contract/index.ts'
import { loadEvidence, withdrawFrom } from '../../store/evidence/evidence.ts'
import { type Deps, inScope } from '../deps.ts'
import { refuseClosed } from './evidence-refusals.ts'
import { EVIDENCE_SUBJECTS } from './evidence-subjects.ts'

/** Takes a file off its subject, with a reason. That it was there stays recorded; what a submission has named stays readable. */
export async function withdrawEvidence(
  deps: Deps,
  actor: Actor,
  request: { kind: EvidenceSubjectKind; id: string; evidence: string; reason: string },
): Promise<Result<null>> {
  const { kind, id } = request
  const rules = EVIDENCE_SUBJECTS[kind]
  const may = await deps.access.require(actor, rules.change, {}, 'planning')
  if (!may.ok) return may
  const reason = request.reason.trim()
  const look = {
    operation: 'indicators.withdraw-evidence',
    subject: `${kind}/${id}`,
    detail: { evidence: request.evidence },
  }
  return inScope(deps, may.value, look, async (within) => {
    const found = await rules.find(deps, within, may.value, id, true)
    if (!found.ok) return found
    const subject = found.value
    const evidence = (await loadEvidence(within, subject)).find((one) => one.id === request.evidence)
    if (!evidence) return refuse('evidence.not-found')
    if (evidence.withdrawn) return refuse('evidence.withdrawn')
    if (subject.closed) return refuseClosed(subject.closed)
    if (reason === '') return refuse('evidence.reason-missing')
    await withdrawFrom(within, subject, evidence.id, { at: deps.clock.now(), by: actor.userId, reason })
    await subject.onChange?.()
    return ok(null)
  })
}

import { type Actor, directoryIn } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import { EVIDENCE_LIMITS, type EvidenceList, type EvidenceSubjectKind } from '../../contract/index.ts'
import { loadEvidence } from '../../store/evidence/evidence.ts'
import { type Deps, inScope } from '../deps.ts'
import { EVIDENCE_SUBJECTS } from './evidence-subjects.ts'

/** All evidence of a subject, with what was withdrawn and by whom. */
export async function listEvidence(
  deps: Deps,
  actor: Actor,
  { kind, id }: { kind: EvidenceSubjectKind; id: string },
): Promise<Result<EvidenceList>> {
  const rules = EVIDENCE_SUBJECTS[kind]
  const may = await deps.access.require(actor, rules.look, {}, 'planning')
  if (!may.ok) return may
  const look = { operation: 'indicators.list-evidence', subject: `${kind}/${id}` }
  return inScope(deps, may.value, look, async (within) => {
    const subject = await rules.find(deps, within, may.value, id, false)
    if (!subject.ok) return subject
    const files = await loadEvidence(within, subject.value)
    const people = files.flatMap(({ attachedBy, withdrawn }) => [attachedBy, ...(withdrawn ? [withdrawn.by] : [])])
    return ok({
      files,
      open: subject.value.closed === undefined,
      limits: EVIDENCE_LIMITS,
      people: await directoryIn(within).namesOfUsers([...new Set(people)]),
    })
  })
}

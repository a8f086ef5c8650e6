import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import { readFile } from '@kangcheng/platform/files'
import type { Evidence, EvidenceSubjectKind } from '../../contract/index.ts'
import { loadEvidence } from '../../store/evidence/evidence.ts'
import { type Deps, inScope } from '../deps.ts'
import { EVIDENCE_SUBJECTS } from './evidence-subjects.ts'

/** A file to be carried away; of what was withdrawn only what a submission has named. */
export async function showEvidence(
  deps: Deps,
  actor: Actor,
  { kind, id, evidence: wanted }: { kind: EvidenceSubjectKind; id: string; evidence: string },
): Promise<Result<{ evidence: Evidence; bytes: Uint8Array }>> {
  const rules = EVIDENCE_SUBJECTS[kind]
  const may = await deps.access.require(actor, rules.look, {}, 'planning')
  if (!may.ok) return may
  const look = { operation: 'indicators.show-evidence', subject: `${kind}/${id}`, detail: { evidence: wanted } }
  return inScope(deps, may.value, look, async (within) => {
    const subject = await rules.find(deps, within, may.value, id, false)
    if (!subject.ok) return subject
    // Through its subject only: an id from elsewhere opens nothing.
    const evidence = (await loadEvidence(within, subject.value)).find((one) => one.id === wanted)
    if (!evidence) return refuse('evidence.not-found')
    if (evidence.withdrawn && !evidence.cited) return refuse('evidence.gone')
    const bytes = await readFile(within, evidence.sha256)
    return bytes ? ok({ evidence, bytes }) : refuse('evidence.gone')
  })
}

import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import {
  cleanFileName,
  keepFile,
  nameByContent,
  type RecognisedFile,
  recogniseFile,
  sha256Of,
} from '@kangcheng/platform/files'
import type { AttachedEvidence, Evidence, EvidenceSubjectKind } from '../../contract/index.ts'
import { mayAttach } from '../../rules/evidence/attach.ts'
import { insertEvidence, loadEvidence } from '../../store/evidence/evidence.ts'
import { type Deps, inScope } from '../deps.ts'
import { refuseClosed } from './evidence-refusals.ts'
import { EVIDENCE_SUBJECTS } from './evidence-subjects.ts'

export interface EvidenceWish {
  kind: EvidenceSubjectKind
  /** Of the subject. */
  id: string
  /** The figure that the file shows; left out, the whole. */
  indicator?: string | undefined
  file: { name: string; bytes: Uint8Array }
}

/**
 * Attaches a file to a subject. Looked at and scanned before the transaction: both take as long as they take, and nothing of
 * a file that is refused is kept but its hash in the audit.
 */
export async function attachEvidence(deps: Deps, actor: Actor, wish: EvidenceWish): Promise<Result<AttachedEvidence>> {
  const { kind, id, indicator, file } = wish
  const rules = EVIDENCE_SUBJECTS[kind]
  const may = await deps.access.require(actor, rules.change, {}, 'planning')
  if (!may.ok) return may
  const sha256 = sha256Of(file.bytes)
  const look = { operation: 'indicators.attach-evidence', subject: `${kind}/${id}`, detail: { sha256 } }
  // A stranger makes the scanner work for nobody: what they may not touch is refused first, and looked at once more below.
  const before = await inScope(deps, may.value, look, async (within) => {
    const subject = await rules.find(deps, within, may.value, id, false)
    if (!subject.ok) return subject
    return subject.value.closed ? refuseClosed(subject.value.closed) : ok(undefined)
  })
  if (!before.ok) return before
  const examined = await examine(deps, file)
  return inScope(deps, may.value, look, async (within) => {
    const found = await rules.find(deps, within, may.value, id, true)
    if (!found.ok) return found
    const subject = found.value
    if (subject.closed) return refuseClosed(subject.closed)
    if (indicator !== undefined && !subject.indicators.has(indicator)) return refuse('report.not-asked', { indicator })
    if (!examined.ok) return examined
    const { type, mediaType, scanState } = examined.value
    const wanted = { sha256, size: file.bytes.length, ...(indicator === undefined ? {} : { indicator }) }
    const fits = mayAttach(await loadEvidence(within, subject), wanted)
    if (!fits.ok) return fits
    const at = deps.clock.now()
    const kept = await keepFile(within, file.bytes, { mediaType, scanState, at })
    const { name, contradicts } = nameByContent(cleanFileName(file.name), type)
    const evidence: Evidence = {
      ...wanted,
      id: deps.newId(),
      fileName: name,
      mediaType: kept.mediaType,
      scanState: kept.scanState,
      attachedAt: at.toISOString(),
      attachedBy: actor.userId,
      cited: false,
    }
    await insertEvidence(within, subject, evidence)
    await subject.onChange?.()
    return ok({ evidence, nameContradicted: contradicts })
  })
}

type Examined = RecognisedFile & { scanState: 'clean' | 'not-scanned' }

async function examine({ scanFile }: Pick<Deps, 'scanFile'>, file: EvidenceWish['file']): Promise<Result<Examined>> {
  const recognised = await recogniseFile(file.bytes, cleanFileName(file.name))
  if (!recognised.ok) return recognised
  const scanState = await scanFile(file.bytes)
  if (scanState === 'infected') return refuse('file.infected')
  if (scanState === 'failed') return refuse('file.not-scanned')
  return ok({ ...recognised.value, scanState })
}

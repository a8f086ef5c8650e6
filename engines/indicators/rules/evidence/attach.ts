import { ok, type Result, refuse } from '@kangcheng/kernel'
import { EVIDENCE_LIMITS, type Evidence } from '../../contract/evidence/index.ts'

export type AttachRefusal = 'evidence.already-there' | 'evidence.too-many' | 'evidence.too-large-together'
type Wanted = Pick<Evidence, 'sha256' | 'size' | 'indicator'>

/** Whether one more file can be attached to a subject. Withdrawn files count no more. */
export function mayAttach(
  all: readonly Evidence[],
  wanted: Wanted,
  limits: { files: number; bytes: number } = EVIDENCE_LIMITS,
): Result<undefined, AttachRefusal> {
  const present = all.filter(({ withdrawn }) => !withdrawn)
  // One yearbook may prove many figures; at one place it stands once.
  const same = present.find(({ sha256, indicator }) => sha256 === wanted.sha256 && indicator === wanted.indicator)
  if (same) return refuse('evidence.already-there', { fileName: same.fileName })
  if (present.length >= limits.files) return refuse('evidence.too-many', { limit: limits.files })
  const used = present.reduce((sum, { size }) => sum + size, 0)
  if (used + wanted.size > limits.bytes) {
    return refuse('evidence.too-large-together', { limit: megabytes(limits.bytes), used: megabytes(used) })
  }
  return ok(undefined)
}

function megabytes(bytes: number): string {
  return `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB`
}

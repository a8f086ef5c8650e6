import { type Static, Type } from 'typebox'
import { Code } from '../definition.ts'

/** What evidence can be attached to; `operations/evidence/evidence-subjects.ts` says of each kind who may. */
export const EVIDENCE_SUBJECT_KINDS = ['report', 'task-progress'] as const
export const EvidenceSubjectKind = Type.Enum([...EVIDENCE_SUBJECT_KINDS])
export type EvidenceSubjectKind = Static<typeof EvidenceSubjectKind>

/** Files of one subject together. */
export const EVIDENCE_LIMITS = { files: 100, bytes: 200 * 1024 * 1024 } as const

/** A file as a submission names it: what it was, by the hash of its bytes. */
export const EvidencePin = Type.Object({
  id: Type.String({ format: 'uuid' }),
  indicator: Type.Optional(Code),
  fileName: Type.String(),
  mediaType: Type.String(),
  size: Type.Integer({ description: 'bytes' }),
  sha256: Type.String(),
})
export type EvidencePin = Static<typeof EvidencePin>

/** 佐证材料: a file that shows that a figure or a statement is so. */
export const Evidence = Type.Object({
  ...EvidencePin.properties,
  scanState: Type.Enum(['clean', 'not-scanned']),
  attachedAt: Type.String({ format: 'date-time' }),
  attachedBy: Type.String({ description: 'user id' }),
  /** A submission has named it. */
  cited: Type.Boolean(),
  withdrawn: Type.Optional(
    Type.Object({ at: Type.String({ format: 'date-time' }), by: Type.String(), reason: Type.String() }),
  ),
})
export type Evidence = Static<typeof Evidence>

/** All evidence of a subject, oldest first, with what was withdrawn. */
export const EvidenceList = Type.Object({
  files: Type.Array(Evidence),
  /** Whether files can be attached and withdrawn as the subject stands; whether the reader may is their roles' business. */
  open: Type.Boolean(),
  limits: Type.Object({ files: Type.Integer(), bytes: Type.Integer() }),
  /** What those are called who attached or withdrew, by user id. */
  people: Type.Record(Type.String(), Type.String()),
})
export type EvidenceList = Static<typeof EvidenceList>

/** A file that was attached, and whether its name said that it was of another kind than it is. */
export const AttachedEvidence = Type.Object({ evidence: Evidence, nameContradicted: Type.Boolean() })
export type AttachedEvidence = Static<typeof AttachedEvidence>

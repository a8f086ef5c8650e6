import { sql } from 'kysely'
import type { Evidence, EvidencePin, EvidenceSubjectKind } from '../../contract/index.ts'
import type { Within } from '../tables.ts'

/** What evidence hangs on, and the places that row-level security compares. */
export interface EvidencePlace {
  kind: EvidenceSubjectKind
  id: string
  region: string
  regionPath: string
  /** Left out where no single organisation answers for it. */
  organisationPath?: string
}

type Hung = Pick<EvidencePlace, 'kind' | 'id' | 'region'>

export async function insertEvidence(within: Within, subject: EvidencePlace, evidence: Evidence): Promise<void> {
  await within
    .insertInto('indicators.evidence')
    .values({
      region_code: subject.region,
      id: evidence.id,
      region_path: subject.regionPath,
      organisation_path: subject.organisationPath ?? null,
      subject_kind: subject.kind,
      subject_id: subject.id,
      indicator_code: evidence.indicator ?? null,
      sha256: evidence.sha256,
      file_name: evidence.fileName,
      media_type: evidence.mediaType,
      size: evidence.size,
      attached_at: new Date(evidence.attachedAt),
      attached_by: evidence.attachedBy,
      withdrawn_at: null,
      withdrawn_by: null,
      withdrawn_reason: null,
      cited: false,
    })
    .execute()
}

/** All that was ever attached to a subject, oldest first. */
export async function loadEvidence(within: Within, subject: Hung): Promise<Evidence[]> {
  const { rows } = await sql<
    Omit<Evidence, 'indicator' | 'attachedAt' | 'withdrawn'> & {
      indicator: string | null
      attachedAt: Date
      at: Date | null
      by: string | null
      reason: string | null
    }
  >`
    SELECT own.id, own.indicator_code AS indicator, own.file_name AS "fileName", own.media_type AS "mediaType", own.size,
      own.sha256, coalesce(file.scan_state, 'not-scanned') AS "scanState", own.attached_at AS "attachedAt",
      own.attached_by AS "attachedBy", own.cited,
      own.withdrawn_at AS at, own.withdrawn_by AS by, own.withdrawn_reason AS reason
    FROM indicators.evidence AS own LEFT JOIN platform.stored_file AS file ON file.sha256 = own.sha256
    WHERE own.region_code = ${subject.region} AND own.subject_kind = ${subject.kind} AND own.subject_id = ${subject.id}
    ORDER BY own.attached_at, own.id`.execute(within)
  return rows.map(({ indicator, attachedAt, at, by, reason, ...evidence }) => ({
    ...evidence,
    ...(indicator === null ? {} : { indicator }),
    attachedAt: attachedAt.toISOString(),
    ...(at && by !== null ? { withdrawn: { at: at.toISOString(), by, reason: reason ?? '' } } : {}),
  }))
}

export async function withdrawFrom(
  within: Within,
  subject: Hung,
  id: string,
  { at, by, reason }: { at: Date; by: string; reason: string },
): Promise<void> {
  await evidenceOf(within, subject)
    .set({ withdrawn_at: at, withdrawn_by: by, withdrawn_reason: reason })
    .where('id', '=', id)
    .execute()
}

/** Marks what lies beside a subject as named by a submission, and answers with it as the submission names it. */
export async function citeEvidence(within: Within, subject: Hung): Promise<EvidencePin[]> {
  await evidenceOf(within, subject).set({ cited: true }).where('withdrawn_at', 'is', null).execute()
  const present = (await loadEvidence(within, subject)).filter(({ withdrawn }) => !withdrawn)
  return present.map(({ id, indicator, fileName, mediaType, size, sha256 }) => ({
    id,
    ...(indicator === undefined ? {} : { indicator }),
    fileName,
    mediaType,
    size,
    sha256,
  }))
}

/** The figures of a subject that have a file of their own. */
export async function evidencedIndicators(within: Within, subject: Hung): Promise<Set<string>> {
  const rows = await within
    .selectFrom('indicators.evidence')
    .select('indicator_code')
    .distinct()
    .where('region_code', '=', subject.region)
    .where('subject_kind', '=', subject.kind)
    .where('subject_id', '=', subject.id)
    .where('withdrawn_at', 'is', null)
    .where('indicator_code', 'is not', null)
    .execute()
  return new Set(rows.map(({ indicator_code }) => indicator_code ?? ''))
}

/** Whoever answers for the subject now sees its evidence, and nobody before them does any more. */
export async function moveEvidence(within: Within, subject: Hung & { organisationPath: string }): Promise<void> {
  await evidenceOf(within, subject).set({ organisation_path: subject.organisationPath }).execute()
}

function evidenceOf(within: Within, { region, kind, id }: Hung) {
  return within
    .updateTable('indicators.evidence')
    .where('region_code', '=', region)
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
}

/** Hashes of files withdrawn before a moment and never named by a submission, of which the bytes are kept for nobody. */
export async function withdrawnFiles(within: Within, before: Date): Promise<string[]> {
  // Those that are gone, or must stay, would be the first thousand for ever.
  const { rows } = await sql<{ sha256: string }>`
    SELECT DISTINCT own.sha256 FROM indicators.evidence AS own
    JOIN platform.stored_file AS file ON file.sha256 = own.sha256
    WHERE own.withdrawn_at < ${before} AND NOT own.cited AND NOT EXISTS (
      SELECT 1 FROM indicators.evidence AS other
      WHERE other.sha256 = own.sha256 AND (other.withdrawn_at IS NULL OR other.cited))
    LIMIT 1000`.execute(within)
  return rows.map(({ sha256 }) => sha256)
}

/** Those of the files that are attached somewhere or named by a submission. */
export async function filesInUse(within: Within, hashes: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ sha256: string }>`
    SELECT DISTINCT sha256 FROM indicators.evidence
    WHERE sha256 = ANY (${[...hashes]}::text[]) AND (withdrawn_at IS NULL OR cited)`.execute(within)
  return new Set(rows.map(({ sha256 }) => sha256))
}

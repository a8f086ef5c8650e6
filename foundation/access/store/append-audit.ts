import type { AuditChannel, AuditDetail, AuditOutcome } from '../contract/audit.ts'
import { type AuditRecord, canonicalDetail, canonicalRow, genesisHash } from '../rules/audit-chain.ts'
import { sha256 } from '../secrets/sha256.ts'
import { leaveWork } from './session-settings.ts'
import type { AccessDatabase } from './tables.ts'

/** What is written down of one look. */
export interface AuditNote {
  readonly organisation: { readonly code: string; readonly path: string }
  readonly actor: string | null
  /** Whose delegated rights were used; kept in the detail, which the hash covers. */
  readonly onBehalfOf?: string | undefined
  readonly channel: AuditChannel
  readonly session?: string | undefined
  readonly request?: string | undefined
  readonly operation: string
  readonly subject: string
  readonly permission?: string | undefined
  readonly purpose?: string | undefined
  readonly outcome: AuditOutcome
  readonly refusal?: string | undefined
  readonly breakGlass?: string | undefined
  readonly policyVersion?: string | undefined
  readonly detail?: AuditDetail | undefined
}

/** When and under which id a note is written. */
export interface AuditMark {
  readonly id: string
  readonly at: Date
  readonly day: string
}

/**
 * Appends one row to the chain of an organisation's day, as the last thing of a transaction: from here to the commit
 * the head row is locked, and everybody else who appends to the same chain waits.
 */
export async function appendAudit(trx: AccessDatabase, note: AuditNote, mark: () => AuditMark): Promise<void> {
  await leaveWork(trx, note.organisation.code)
  const { day } = mark()
  const head = (await lockHead(trx, note, day)) ?? (await openDay(trx, note, day))
  // The time is taken under the lock, so that the order of the numbers is the order of the times.
  const { id, at } = mark()
  const record: AuditRecord = {
    organisation: note.organisation.code,
    organisationPath: note.organisation.path,
    day,
    seq: head.seq + 1,
    id,
    at: at.toISOString(),
    actor: note.actor,
    channel: note.channel,
    session: note.session ?? null,
    request: plain(note.request),
    operation: plain(note.operation) ?? '',
    subject: plain(note.subject) ?? '',
    permission: plain(note.permission),
    purpose: plain(note.purpose),
    outcome: note.outcome,
    refusal: note.refusal ?? null,
    breakGlass: plain(note.breakGlass),
    policyVersion: note.policyVersion ?? null,
    detail: canonicalDetail({
      ...note.detail,
      ...(note.onBehalfOf === undefined ? {} : { onBehalfOf: note.onBehalfOf }),
    }),
    previousHash: head.hash,
  }
  const hash = sha256(canonicalRow(record))
  await trx
    .with('appended', (own) =>
      own.insertInto('access.audit').values({
        organisation: record.organisation,
        day,
        seq: record.seq,
        id,
        organisation_path: record.organisationPath,
        at,
        actor: record.actor,
        channel: note.channel,
        session: record.session,
        request: record.request,
        operation: record.operation,
        subject: record.subject,
        permission: record.permission,
        purpose: record.purpose,
        outcome: record.outcome,
        refusal: record.refusal,
        break_glass: record.breakGlass,
        policy_version: record.policyVersion,
        detail: record.detail,
        previous_hash: record.previousHash,
        hash,
      }),
    )
    .updateTable('access.audit_head')
    .set({ seq: record.seq, hash })
    .where('organisation', '=', record.organisation)
    .where('day', '=', day)
    .execute()
}

async function lockHead(trx: AccessDatabase, note: AuditNote, day: string) {
  return trx
    .selectFrom('access.audit_head')
    .select(['seq', 'hash'])
    .where('organisation', '=', note.organisation.code)
    .where('day', '=', day)
    .forUpdate()
    .executeTakeFirst()
}

/** The first row of a day continues from the newest day before; somebody else may open the day at the same moment. */
async function openDay(trx: AccessDatabase, note: AuditNote, day: string): Promise<{ seq: number; hash: string }> {
  const organisation = note.organisation.code
  const before = await trx
    .selectFrom('access.audit_head')
    .select(['day', 'seq', 'hash'])
    .where('organisation', '=', organisation)
    .where('day', '<', day)
    .orderBy('day', 'desc')
    .limit(1)
    .executeTakeFirst()
  const opening = before?.hash ?? genesisHash(organisation, sha256)
  await trx
    .insertInto('access.audit_head')
    .values({
      organisation,
      day,
      organisation_path: note.organisation.path,
      seq: 0,
      hash: opening,
      opening_hash: opening,
      opening_day: before?.day ?? null,
      opening_seq: before?.seq ?? null,
    })
    .onConflict((conflict) => conflict.columns(['organisation', 'day']).doNothing())
    .execute()
  const head = await lockHead(trx, note, day)
  if (!head) throw new Error('the head of an audit chain cannot be opened')
  return head
}

const LONGEST = 500

/** A text that PostgreSQL stores as it is, or the hash would not fit what comes back: an audit row must never fail. */
function plain(text: string | undefined): string | null {
  if (text === undefined) return null
  return text
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .slice(0, LONGEST)
    .toWellFormed()
}

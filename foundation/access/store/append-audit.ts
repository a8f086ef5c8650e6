import type { Database } from '@kangcheng/platform'
import { sql } from 'kysely'
import type { AuditChannel, AuditDetail, AuditOutcome } from '../contract/audit.ts'
import { type AuditRecord, canonicalDetail, canonicalRow } from '../rules/audit-chain.ts'
import { sha256 } from '../secrets/sha256.ts'
import { type ChainEnd, type ChainOwner, lockHeads } from './audit-heads.ts'
import { leaveWork, quoteLiteral, setLocals } from './session-settings.ts'
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

/** Appends one row to the chain of an organisation's day; see {@link appendAuditGroup}. */
export async function appendAudit(trx: AccessDatabase, note: AuditNote, mark: () => AuditMark): Promise<void> {
  await appendAuditGroup(trx, [note], mark)
}

/**
 * Appends rows to the chains of their organisations' day, in the order given, as the last thing of a transaction: from
 * here to the commit the head rows are locked, and everybody else who appends to one of these chains waits.
 */
export async function appendAuditGroup(
  trx: AccessDatabase,
  notes: readonly AuditNote[],
  mark: () => AuditMark,
): Promise<void> {
  const owners = ownersOf(notes)
  await leaveWork(trx, chainsOf(owners))
  const { day } = mark()
  const heads = await lockHeads(trx, owners, day)
  await sql.raw(rowsBehind(heads, notes, day, mark).statement).execute(trx)
}

/** The same in a transaction of its own, with two ways less to the database and back. Answers where the chains end then. */
export async function appendAuditAlone(
  db: AccessDatabase,
  notes: readonly AuditNote[],
  mark: () => AuditMark,
): Promise<readonly ChainEnd[]> {
  const owners = ownersOf(notes)
  return db.connection().execute(async (connection) => {
    const { day } = mark()
    try {
      await sql.raw(`BEGIN; ${setLocals({ 'app.audit_chain': chainsOf(owners) })}`).execute(connection)
      const rows = rowsBehind(await lockHeads(connection, owners, day), notes, day, mark)
      await sql.raw(`${rows.statement}; COMMIT`).execute(connection)
      return rows.ends
    } catch (error) {
      await rollBack(connection)
      throw error
    }
  })
}

/** Where a chain ended after the last rows that a writer appended. */
export interface KnownEnd extends ChainEnd {
  readonly day: string
}

/**
 * Appends to one chain in one way to the database, where it still ends as the writer left it. Answers where it ends then, or
 * nothing where somebody else has appended meanwhile: then nothing was written.
 */
export async function appendBehind(
  database: Pick<Database, 'script'>,
  known: KnownEnd,
  notes: readonly AuditNote[],
  mark: () => AuditMark,
): Promise<KnownEnd | undefined> {
  const { organisation, day } = known
  const { rows, ends } = recordsBehind([known], notes, day, mark)
  const [end] = ends
  if (mark().day !== day || end === undefined) return undefined
  // The head is moved first: its row is what all appenders wait for, in the same order.
  const written = await database.script(`
    BEGIN; ${setLocals({ 'app.audit_chain': organisation })};
    WITH moved AS (
      UPDATE access.audit_head SET seq = ${end.seq}, hash = ${quoteLiteral(end.hash)}
      WHERE day = ${quoteLiteral(day)}::date AND organisation = ${quoteLiteral(organisation)} AND seq = ${known.seq}
      RETURNING 1
    )
    ${insertRows(rows)} WHERE EXISTS (SELECT FROM moved) RETURNING access.audit.seq;
    COMMIT`)
  return written.length > 0 ? { ...end, day } : undefined
}

/** Where the connection is gone so is the transaction, and the first error says why. */
async function rollBack(connection: AccessDatabase): Promise<void> {
  await sql
    .raw('ROLLBACK')
    .execute(connection)
    .catch(() => undefined)
}

function chainsOf(owners: readonly ChainOwner[]): string {
  return owners.map(({ code }) => code).join(',')
}

/** The rows that come behind these ends, and where the chains end then. */
function recordsBehind(
  ends: readonly ChainEnd[],
  notes: readonly AuditNote[],
  day: string,
  mark: () => AuditMark,
): { readonly rows: readonly HashedRecord[]; readonly ends: readonly ChainEnd[] } {
  const heads = new Map(ends.map(({ organisation, seq, hash }) => [organisation, { organisation, seq, hash }]))
  const rows = notes.map((note) => {
    const head = heads.get(note.organisation.code)
    if (!head) throw new Error('a row of the book has no chain')
    // Nobody else can come before from here on, so that the order of the numbers is the order of the times.
    const record = recordOf(note, head, day, mark())
    const hash = sha256(canonicalRow(record))
    heads.set(record.organisation, { organisation: record.organisation, seq: record.seq, hash })
    return { ...record, hash }
  })
  return { rows, ends: [...heads.values()] }
}

/** One statement for the rows behind these ends and for the ends themselves. */
function rowsBehind(
  before: readonly ChainEnd[],
  notes: readonly AuditNote[],
  day: string,
  mark: () => AuditMark,
): { readonly statement: string; readonly ends: readonly ChainEnd[] } {
  const { rows, ends } = recordsBehind(before, notes, day, mark)
  return { statement: appendStatement(rows, ends, day), ends }
}

/** By code: all who lock heads do it in one order, or two would wait for each other. */
function ownersOf(notes: readonly AuditNote[]): ChainOwner[] {
  const owners = new Map(notes.map(({ organisation }) => [organisation.code, organisation]))
  return [...owners.values()].sort((a, b) => (a.code < b.code ? -1 : 1))
}

function recordOf(note: AuditNote, head: ChainEnd, day: string, { id, at }: AuditMark): AuditRecord {
  return {
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
    refusal: plain(note.refusal),
    breakGlass: plain(note.breakGlass),
    policyVersion: note.policyVersion ?? null,
    detail: canonicalDetail({
      ...note.detail,
      ...(note.onBehalfOf === undefined ? {} : { onBehalfOf: note.onBehalfOf }),
    }),
    previousHash: head.hash,
  }
}

type HashedRecord = AuditRecord & { readonly hash: string }

/** All rows and all heads in one statement, without parameters, so that a COMMIT can go with it. */
function appendStatement(rows: readonly HashedRecord[], heads: readonly ChainEnd[], day: string): string {
  const chains = heads.map(({ organisation }) => quoteLiteral(organisation)).join(', ')
  return `
    WITH appended AS (${insertRows(rows)})
    UPDATE access.audit_head AS h SET seq = n.seq, hash = n.hash
    FROM json_to_recordset(${quoteLiteral(JSON.stringify(heads))}::json) AS n (organisation text, seq integer, hash text)
    WHERE h.day = ${quoteLiteral(day)}::date AND h.organisation IN (${chains}) AND h.organisation = n.organisation`
}

function insertRows(rows: readonly HashedRecord[]): string {
  return `
      INSERT INTO access.audit (
        organisation, day, seq, id, organisation_path, at, actor, channel, session, request, operation, subject,
        permission, purpose, outcome, refusal, break_glass, policy_version, detail, previous_hash, hash
      )
      SELECT organisation, day, seq, id, "organisationPath", at, actor, channel, session, request, operation, subject,
        permission, purpose, outcome, refusal, "breakGlass", "policyVersion", detail, "previousHash", hash
      FROM json_to_recordset(${quoteLiteral(JSON.stringify(rows))}::json) AS r (
        organisation text, day date, seq integer, id uuid, "organisationPath" text, at timestamptz, actor uuid,
        channel text, session uuid, request text, operation text, subject text, permission text, purpose text,
        outcome text, refusal text, "breakGlass" text, "policyVersion" text, detail text, "previousHash" text, hash text
      )`
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

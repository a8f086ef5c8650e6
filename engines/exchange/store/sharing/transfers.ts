import type { Decision } from '@kangcheng/access'
import type { Day } from '@kangcheng/kernel'
import { type Kysely, sql } from 'kysely'
import type { SharingQuota, TransferState, UseOfDay } from '../../contract/sharing.ts'
import { ofSide, type Sides } from './subjects.ts'

type Paths = Pick<Sides, 'ownerPath' | 'applicantPath'>

/** What a grant has used of a day, held until the transaction ends, so that two at once do not both take what is left. */
export async function lockUse<Tables>(
  db: Kysely<Tables>,
  subject: string,
  day: Day,
  { ownerPath, applicantPath }: Paths,
): Promise<SharingQuota> {
  await sql`
    INSERT INTO exchange.sharing_use (subject, day, owner_path, applicant_path, rows, calls)
    VALUES (${subject}, ${day}, ${ownerPath}, ${applicantPath}, 0, 0) ON CONFLICT DO NOTHING`.execute(db)
  const { rows } = await sql<SharingQuota>`
    SELECT rows, calls FROM exchange.sharing_use WHERE subject = ${subject} AND day = ${day} FOR UPDATE`.execute(db)
  return rows[0] ?? { rows: 0, calls: 0 }
}

/** Adds to it; less than nothing gives back. */
export async function addUse<Tables>(db: Kysely<Tables>, subject: string, day: Day, used: SharingQuota): Promise<void> {
  await sql`
    UPDATE exchange.sharing_use SET rows = rows + ${used.rows}, calls = calls + ${used.calls}
    WHERE subject = ${subject} AND day = ${day}`.execute(db)
}

export async function useSince<Tables>(db: Kysely<Tables>, subject: string, day: Day): Promise<UseOfDay[]> {
  const { rows } = await sql<UseOfDay>`
    SELECT day, rows, calls FROM exchange.sharing_use WHERE subject = ${subject} AND day >= ${day} ORDER BY day DESC`.execute(
    db,
  )
  return rows
}

export interface BegunTransfer extends Paths {
  readonly subject: string
  readonly id: string
  readonly kind: 'grant' | 'extract'
  readonly day: Day
  readonly begun: Date
  readonly userId: string
  readonly onBehalfOf: string | undefined
  readonly channel: string
  readonly rows: number
  readonly bytes: number
  readonly sha256: Uint8Array | undefined
}

/** A transfer of which nobody knows yet whether it arrives. */
export async function insertTransfer<Tables>(db: Kysely<Tables>, begun: BegunTransfer): Promise<void> {
  await sql`
    INSERT INTO exchange.sharing_transfer
      (subject, id, owner_path, applicant_path, kind, state, day, begun, user_id, on_behalf_of, channel, rows, bytes, sha256)
    VALUES (${begun.subject}, ${begun.id}, ${begun.ownerPath}, ${begun.applicantPath}, ${begun.kind}, 'open', ${begun.day},
      ${begun.begun}, ${begun.userId}, ${begun.onBehalfOf ?? null}, ${begun.channel}, ${begun.rows}, ${begun.bytes},
      ${begun.sha256 ?? null})`.execute(db)
}

export interface TransferFigures {
  readonly rows: number
  readonly bytes: number
  readonly sha256: Uint8Array
}

/** Asked of the login role: what is to leave, before it does. */
export async function noteFigures<Tables>(
  db: Kysely<Tables>,
  subject: string,
  id: string,
  { rows, bytes, sha256 }: TransferFigures,
): Promise<void> {
  await sql`
    UPDATE exchange.sharing_transfer SET rows = ${rows}, bytes = ${bytes}, sha256 = ${sha256}
    WHERE subject = ${subject} AND id = ${id}`.execute(db)
}

/** Asked of the login role: how it ended. The first end counts. */
export async function endTransfer<Tables>(
  db: Kysely<Tables>,
  subject: string,
  id: string,
  state: Exclude<TransferState, 'open'>,
  ended: Date,
): Promise<void> {
  await sql`
    UPDATE exchange.sharing_transfer SET state = ${state}, ended = ${ended}
    WHERE subject = ${subject} AND id = ${id} AND state = 'open'`.execute(db)
}

export interface KeptTransfer {
  readonly id: string
  readonly begun: Date
  readonly userId: string
  readonly channel: string
  readonly rows: number
  readonly bytes: number
  readonly sha256: Uint8Array | null
  readonly state: TransferState
}

/** The newest of one grant or extract. */
export async function listTransfers<Tables>(
  db: Kysely<Tables>,
  subject: string,
  most: number,
): Promise<KeptTransfer[]> {
  const { rows } = await sql<KeptTransfer>`
    SELECT id, begun, user_id AS "userId", channel, rows, bytes, sha256, state FROM exchange.sharing_transfer
    WHERE subject = ${subject} ORDER BY begun DESC, id DESC LIMIT ${most}`.execute(db)
  return rows
}

export interface TransferSum {
  readonly subject: string
  readonly kind: 'grant' | 'extract'
  readonly dataSet: string
  readonly title: { readonly zh: string; readonly en: string }
  readonly organisation: string
  readonly transfers: number
  readonly brokenOff: number
  readonly rows: number
  readonly bytes: number
  readonly last: Date
}

/** What left between two days, of each grant and extract of one side that is open to a decision. */
export async function sumTransfers<Tables>(
  db: Kysely<Tables>,
  decision: Decision,
  side: 'applicant' | 'owner',
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<TransferSum[]> {
  const { rows } = await sql<TransferSum>`
    SELECT t.subject, t.kind, s.data_set AS "dataSet", d.body -> 'title' AS title, s.body ->> 'organisation' AS organisation,
      count(*) AS transfers, count(*) FILTER (WHERE t.state <> 'sent') AS "brokenOff",
      coalesce(sum(t.rows), 0)::int8 AS rows, coalesce(sum(t.bytes), 0)::int8 AS bytes, max(t.begun) AS last
    FROM exchange.sharing_transfer t JOIN (
      SELECT id, data_set, version, body FROM exchange.sharing_application WHERE ${ofSide(decision, side)}
      UNION ALL SELECT id, data_set, version, body FROM exchange.research_extract WHERE ${ofSide(decision, side)}
    ) s ON s.id = t.subject
    JOIN exchange.shared_data_set d ON d.code = s.data_set AND d.version = s.version
    WHERE t.day BETWEEN ${from} AND ${to}
    GROUP BY 1, 2, 3, 4, 5 ORDER BY organisation, rows DESC`.execute(db)
  return rows
}

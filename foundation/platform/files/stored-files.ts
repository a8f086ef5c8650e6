import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'

export type ScanState = 'clean' | 'not-scanned'

/** What is known of a kept file beside its bytes. */
export interface StoredFile {
  readonly sha256: string
  readonly mediaType: string
  readonly size: number
  readonly scanState: ScanState
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * Keeps a file in the transaction of the row that refers to it: both stay or neither. The same bytes are kept once, also
 * when they come twice in the same moment; a scan that has found them clean counts for all.
 */
export async function keepFile<Tables>(
  trx: Transaction<Tables>,
  bytes: Uint8Array,
  known: { mediaType: string; scanState: ScanState; at: Date },
): Promise<StoredFile> {
  const sha256 = sha256Of(bytes)
  // Writing over the row, and not passing it by, holds it against a sweep until this transaction ends.
  const { rows } = await sql<{ media_type: string; size: number; scan_state: ScanState }>`
    INSERT INTO platform.stored_file AS kept (sha256, bytes, media_type, size, scan_state, first_kept_at)
    VALUES (${sha256}, ${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)}, ${known.mediaType},
      ${bytes.length}, ${known.scanState}, ${known.at})
    ON CONFLICT (sha256) DO UPDATE SET scan_state =
      CASE WHEN excluded.scan_state = 'clean' THEN 'clean' ELSE kept.scan_state END
    RETURNING media_type, size, scan_state`.execute(trx)
  const [row] = rows
  if (!row) throw new Error('a file that was kept has no row')
  return { sha256, mediaType: row.media_type, size: row.size, scanState: row.scan_state }
}

/** The bytes of a file; undefined when they are not kept any more. Who may have them is the caller's to decide. */
export async function readFile<Tables>(trx: Transaction<Tables>, sha256: string): Promise<Uint8Array | undefined> {
  const { rows } = await sql<{ bytes: Uint8Array }>`
    SELECT bytes FROM platform.stored_file WHERE sha256 = ${sha256}`.execute(trx)
  return rows[0]?.bytes
}

/**
 * Forgets those of the files that nobody refers to; answers how many. `inUse` is asked once they are held: whoever wants to
 * refer to one in the same moment waits, and then keeps it anew.
 */
export async function forgetFiles<Tables>(
  trx: Transaction<Tables>,
  candidates: readonly string[],
  inUse: (held: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<number> {
  const { rows } = await sql<{ sha256: string }>`
    SELECT sha256 FROM platform.stored_file WHERE sha256 = ANY (${[...candidates]}::text[])
    ORDER BY sha256 FOR UPDATE`.execute(trx)
  const held = rows.map(({ sha256 }) => sha256)
  const used = await inUse(held)
  const free = held.filter((sha256) => !used.has(sha256))
  await sql`DELETE FROM platform.stored_file WHERE sha256 = ANY (${free}::text[])`.execute(trx)
  return free.length
}

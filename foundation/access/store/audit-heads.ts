import { sql } from 'kysely'
import { genesisHash } from '../rules/audit-chain.ts'
import { sha256 } from '../secrets/sha256.ts'
import type { AccessDatabase } from './tables.ts'

/** Where a chain ends. */
export interface ChainEnd {
  readonly organisation: string
  readonly seq: number
  readonly hash: string
}

/** An organisation that has a chain. */
export interface ChainOwner {
  readonly code: string
  readonly path: string
}

/** Locks the ends of the chains of a day until the commit, by the order of their codes, and opens those that are not there. */
export async function lockHeads(
  trx: AccessDatabase,
  owners: readonly ChainOwner[],
  day: string,
): Promise<readonly ChainEnd[]> {
  let heads = await lockAll(trx, owners, day)
  if (heads.length < owners.length) {
    await openDays(trx, owners, day)
    heads = await lockAll(trx, owners, day)
  }
  if (heads.length < owners.length) throw new Error('the head of an audit chain cannot be opened')
  return heads
}

/**
 * All of them or, where one is missing, none: whoever opens a head holds it, and must not wait for one that another
 * holds who waits for this.
 */
async function lockAll(trx: AccessDatabase, owners: readonly ChainOwner[], day: string): Promise<ChainEnd[]> {
  const codes = owners.map(({ code }) => code)
  const these = sql`day = ${day}::date AND organisation = ANY (${codes}::text[])`
  const { rows } = await sql<ChainEnd>`
    SELECT organisation, seq, hash FROM access.audit_head
    WHERE ${these} AND (SELECT count(*) FROM access.audit_head WHERE ${these}) = ${codes.length}
    ORDER BY organisation FOR UPDATE`.execute(trx)
  return rows
}

/** The first row of a day continues from the newest day before; somebody else may open the day at the same moment. */
async function openDays(trx: AccessDatabase, owners: readonly ChainOwner[], day: string): Promise<void> {
  const codes = owners.map(({ code }) => code)
  const newest = await trx
    .selectFrom('access.audit_head')
    .distinctOn('organisation')
    .select(['organisation', 'day', 'seq', 'hash'])
    .where('organisation', 'in', codes)
    .where('day', '<', day)
    .orderBy('organisation')
    .orderBy('day', 'desc')
    .execute()
  const before = new Map(newest.map((head) => [head.organisation, head]))
  const heads = owners.map(({ code, path }) => {
    const last = before.get(code)
    const opening = last?.hash ?? genesisHash(code, sha256)
    return {
      organisation: code,
      day,
      organisation_path: path,
      seq: 0,
      hash: opening,
      opening_hash: opening,
      opening_day: last?.day ?? null,
      opening_seq: last?.seq ?? null,
    }
  })
  await trx
    .insertInto('access.audit_head')
    .values(heads)
    .onConflict((conflict) => conflict.columns(['organisation', 'day']).doNothing())
    .execute()
}

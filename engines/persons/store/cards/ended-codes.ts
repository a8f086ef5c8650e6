import { type Kysely, sql } from 'kysely'

export type CodeEnd = 'used' | 'withdrawn'

/**
 * Ends a code. Of several who do so at once, one is told `undefined`: it was the first. The others are told how it had ended, when that
 * is durable.
 */
export async function endCode<Tables>(
  db: Kysely<Tables>,
  nonce: Uint8Array,
  how: CodeEnd,
  at: Date,
): Promise<CodeEnd | undefined> {
  const { numAffectedRows } = await sql`
    INSERT INTO persons.ended_code (nonce, how, at) VALUES (${nonce}, ${how}, ${at})
    ON CONFLICT (nonce) DO NOTHING`.execute(db)
  if (numAffectedRows === 1n) return undefined
  const { rows } = await sql<{ how: CodeEnd }>`SELECT how FROM persons.ended_code WHERE nonce = ${nonce}`.execute(db)
  return rows[0]?.how ?? 'used'
}

/** Forgets codes that ended before a moment, so many at a time; answers how many. */
export async function forgetEnded<Tables>(db: Kysely<Tables>, before: Date, most: number): Promise<number> {
  const { numAffectedRows } = await sql`
    DELETE FROM persons.ended_code WHERE nonce = ANY (ARRAY(
      SELECT nonce FROM persons.ended_code WHERE at < ${before} LIMIT ${most}))`.execute(db)
  return Number(numAffectedRows ?? 0n)
}

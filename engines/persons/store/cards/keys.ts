import { type Kysely, sql } from 'kysely'
import type { CardSuite, KeyState } from '../../contract/cards.ts'

export interface KeptKey {
  readonly id: string
  readonly suite: CardSuite
  readonly state: KeyState
  readonly since: Date
  readonly publicKey: Uint8Array
  /** Encrypted; null once nothing is signed by it any more. */
  readonly sealedSigning: string | null
  /** Encrypted; null once nothing is opened by it any more. */
  readonly sealedCipher: string | null
}

const COLUMNS = sql`key_id AS id, suite, state, state_since AS since, public_key AS "publicKey",
  sealed_signing AS "sealedSigning", sealed_cipher AS "sealedCipher"`

export async function findKey<Tables>(db: Kysely<Tables>, id: string): Promise<KeptKey | undefined> {
  const { rows } = await sql<KeptKey>`SELECT ${COLUMNS} FROM persons.card_key WHERE key_id = ${id}`.execute(db)
  return rows[0]
}

export async function findCurrentKey<Tables>(db: Kysely<Tables>): Promise<KeptKey | undefined> {
  const { rows } = await sql<KeptKey>`SELECT ${COLUMNS} FROM persons.card_key WHERE state = 'current'`.execute(db)
  return rows[0]
}

/** Those that were not forgotten, the one that signs first. */
export async function listKeys<Tables>(
  db: Kysely<Tables>,
): Promise<Pick<KeptKey, 'id' | 'suite' | 'state' | 'publicKey'>[]> {
  const { rows } = await sql<Pick<KeptKey, 'id' | 'suite' | 'state' | 'publicKey'>>`
    SELECT key_id AS id, suite, state, public_key AS "publicKey" FROM persons.card_key
    WHERE state <> 'retired' ORDER BY state, state_since DESC, key_id`.execute(db)
  return rows
}

/** All that are or were in turn. Others who want to turn them wait until this transaction ends, and read what it made of them. */
export async function lockKeys<Tables>(db: Kysely<Tables>): Promise<KeptKey[]> {
  const { rows } = await sql<KeptKey>`
    SELECT ${COLUMNS} FROM persons.card_key WHERE state <> 'retired' ORDER BY key_id FOR UPDATE`.execute(db)
  return rows
}

/** False where another of that state was put in at the same moment. */
export async function insertKey<Tables>(db: Kysely<Tables>, key: KeptKey): Promise<boolean> {
  const { numAffectedRows } = await sql`
    INSERT INTO persons.card_key (key_id, suite, state, state_since, public_key, sealed_signing, sealed_cipher)
    VALUES (${key.id}, ${key.suite}, ${key.state}, ${key.since}, ${key.publicKey}, ${key.sealedSigning}, ${key.sealedCipher})
    ON CONFLICT DO NOTHING`.execute(db)
  return numAffectedRows === 1n
}

/** A key that signs no more loses that secret, and both where nothing of it is read any more. */
export async function changeKey<Tables>(db: Kysely<Tables>, id: string, to: KeyState, since: Date): Promise<void> {
  const keepsSigning = to === 'current'
  const keepsCipher = to === 'current' || to === 'verifying'
  await sql`
    UPDATE persons.card_key SET state = ${to}, state_since = ${since},
      sealed_signing = CASE WHEN ${keepsSigning}::boolean THEN sealed_signing END,
      sealed_cipher = CASE WHEN ${keepsCipher}::boolean THEN sealed_cipher END
    WHERE key_id = ${id}`.execute(db)
}

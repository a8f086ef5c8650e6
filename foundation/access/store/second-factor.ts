import type { AccessDatabase } from './tables.ts'

/** The second factor of a user, locked until the transaction ends: a code is used by one request only. */
export async function lockSecondFactor(trx: AccessDatabase, userId: string) {
  return trx
    .selectFrom('access.second_factor')
    .select(['sealed_secret', 'confirmed_at', 'last_step'])
    .where('user_id', '=', userId)
    .forUpdate()
    .executeTakeFirst()
}

export async function isSecondFactorOn(db: AccessDatabase, userId: string): Promise<boolean> {
  const row = await db
    .selectFrom('access.second_factor')
    .select('user_id')
    .where('user_id', '=', userId)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst()
  return row !== undefined
}

/** Keeps a secret that waits for its first code, in place of another that waits; false where one is on. */
export async function offerSecondFactor(
  db: AccessDatabase,
  offer: { userId: string; sealedSecret: string; createdAt: Date },
): Promise<boolean> {
  const kept = await db
    .insertInto('access.second_factor')
    .values({
      user_id: offer.userId,
      sealed_secret: offer.sealedSecret,
      created_at: offer.createdAt,
      confirmed_at: null,
      last_step: 0,
    })
    .onConflict((conflict) =>
      conflict
        .column('user_id')
        .doUpdateSet({ sealed_secret: offer.sealedSecret, created_at: offer.createdAt, last_step: 0 })
        .where('access.second_factor.confirmed_at', 'is', null),
    )
    .executeTakeFirst()
  return kept.numInsertedOrUpdatedRows === 1n
}

export async function spendStep(db: AccessDatabase, userId: string, step: number): Promise<void> {
  await db.updateTable('access.second_factor').set({ last_step: step }).where('user_id', '=', userId).execute()
}

export async function confirmSecondFactor(db: AccessDatabase, userId: string, step: number, at: Date): Promise<void> {
  await db
    .updateTable('access.second_factor')
    .set({ confirmed_at: at, last_step: step })
    .where('user_id', '=', userId)
    .execute()
}

export async function removeSecondFactor(db: AccessDatabase, userId: string): Promise<void> {
  await db.deleteFrom('access.recovery_code').where('user_id', '=', userId).execute()
  await db.deleteFrom('access.second_factor').where('user_id', '=', userId).execute()
}

/** New codes in place of all former ones, used or not. */
export async function replaceRecoveryCodes(
  db: AccessDatabase,
  userId: string,
  hashes: readonly string[],
): Promise<void> {
  await db.deleteFrom('access.recovery_code').where('user_id', '=', userId).execute()
  const rows = hashes.map((hash) => ({ user_id: userId, code_hash: hash, used_at: null }))
  await db.insertInto('access.recovery_code').values(rows).execute()
}

/** Spends a code; false where it is none, or was spent before, also by somebody at this very moment. */
export async function spendRecoveryCode(db: AccessDatabase, userId: string, hash: string, at: Date): Promise<boolean> {
  const spent = await db
    .updateTable('access.recovery_code')
    .set({ used_at: at })
    .where('user_id', '=', userId)
    .where('code_hash', '=', hash)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return spent.numUpdatedRows === 1n
}

export async function countRecoveryCodes(db: AccessDatabase, userId: string): Promise<number> {
  const { left } = await db
    .selectFrom('access.recovery_code')
    .select((select) => select.fn.countAll<number>().as('left'))
    .where('user_id', '=', userId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return left
}

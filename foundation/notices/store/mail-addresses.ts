import type { MailWish } from '../contract/index.ts'
import type { NoticeDatabase } from './tables.ts'

export async function findMailAddress(db: NoticeDatabase, accountId: string) {
  return db.selectFrom('notices.mail_address').selectAll().where('account_id', '=', accountId).executeTakeFirst()
}

/** The same, locked until the transaction ends: two requests at once count one after the other. */
export async function lockMailAddress(trx: NoticeDatabase, accountId: string) {
  return trx
    .selectFrom('notices.mail_address')
    .selectAll()
    .where('account_id', '=', accountId)
    .forUpdate()
    .executeTakeFirst()
}

export interface PendingAddress extends MailWish {
  accountId: string
  pending: string
  codeHash: string
  codeEndsAt: Date
  codesFrom: Date
  codesCount: number
}

/** Keeps an address that waits for its code; one that is confirmed stays in use until then. */
export async function offerMailAddress(trx: NoticeDatabase, offer: PendingAddress): Promise<void> {
  const waiting = {
    rhythm: offer.rhythm,
    language: offer.language,
    pending: offer.pending,
    code_hash: offer.codeHash,
    code_ends_at: offer.codeEndsAt,
    code_tries: 0,
    codes_from: offer.codesFrom,
    codes_count: offer.codesCount,
  }
  await trx
    .insertInto('notices.mail_address')
    .values({ account_id: offer.accountId, address: null, ...waiting })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet(waiting))
    .execute()
}

export async function countTry(trx: NoticeDatabase, accountId: string, tries: number): Promise<void> {
  await trx.updateTable('notices.mail_address').set({ code_tries: tries }).where('account_id', '=', accountId).execute()
}

export async function forgetPending(db: NoticeDatabase, accountId: string): Promise<void> {
  await db
    .updateTable('notices.mail_address')
    .set({ pending: null, code_hash: null, code_ends_at: null })
    .where('account_id', '=', accountId)
    .execute()
}

export async function confirmMailAddress(trx: NoticeDatabase, accountId: string, address: string): Promise<void> {
  await trx
    .updateTable('notices.mail_address')
    .set({ address, pending: null, code_hash: null, code_ends_at: null, code_tries: 0 })
    .where('account_id', '=', accountId)
    .execute()
}

/** False where no address is confirmed. */
export async function changeMailWish(trx: NoticeDatabase, accountId: string, wish: MailWish): Promise<boolean> {
  const { rhythm, language } = wish
  const changed = await trx
    .updateTable('notices.mail_address')
    .set({ rhythm, language })
    .where('account_id', '=', accountId)
    .where('address', 'is not', null)
    .executeTakeFirst()
  return changed.numUpdatedRows === 1n
}

/** Forgets the address; how many codes were mailed is kept, or removing it would begin a new hour. */
export async function clearMailAddress(trx: NoticeDatabase, accountId: string): Promise<void> {
  await trx
    .updateTable('notices.mail_address')
    .set({ address: null, pending: null, code_hash: null, code_ends_at: null })
    .where('account_id', '=', accountId)
    .execute()
}

/** Confirmed addresses with how they want to be mailed, by account. */
export async function mailAddressesOf(db: NoticeDatabase, accounts: readonly string[]) {
  if (accounts.length === 0) return []
  return db
    .selectFrom('notices.mail_address')
    .select(['account_id', 'address', 'rhythm', 'language'])
    .where('account_id', 'in', accounts)
    .where('address', 'is not', null)
    .execute()
}

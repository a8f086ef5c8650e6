import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import { mailOfCode } from '../channels/mail-text.ts'
import { sendMail } from '../channels/send-mail.ts'
import type { MailWish, NewMailAddress, NoticeRefusal } from '../contract/index.ts'
import { CODE_MINUTES, CODE_TRIES, countCode } from '../rules/mail-code.ts'
import { isSameHash, mailCodeHash, newMailCode } from '../secrets/mail-code.ts'
import { dropDeliveries, retryParked } from '../store/deliveries.ts'
import {
  changeMailWish,
  clearMailAddress,
  confirmMailAddress,
  countTry,
  forgetPending,
  lockMailAddress,
  offerMailAddress,
} from '../store/mail-addresses.ts'
import type { NoticeDatabase } from '../store/tables.ts'
import { type NoticeDeps, tablesOf } from './deps.ts'

type Answer = Promise<Result<null, NoticeRefusal>>

/**
 * Takes an address to be mailed at and mails a code there. Until the code comes back nothing else goes there, and an
 * address confirmed before stays in use.
 */
export async function offerAddress(deps: NoticeDeps, actor: Actor, wish: NewMailAddress): Answer {
  const { mail } = deps
  if (!mail) return refuse('notices.mail-not-offered')
  const code = newMailCode()
  const kept = await deps.access.onOwnAccount(actor, 'notices.offer-address', async (trx: NoticeDatabase) => {
    const now = deps.clock.now()
    const row = await lockMailAddress(trx, actor.userId)
    const counted = countCode(row && { from: row.codes_from, count: row.codes_count }, now)
    if ('waitMinutes' in counted) {
      return refuse<NoticeRefusal>('notices.too-many-codes', { minutes: counted.waitMinutes })
    }
    await offerMailAddress(trx, {
      accountId: actor.userId,
      pending: wish.address,
      codeHash: mailCodeHash(deps.installationKey(), actor.userId, wish.address, code),
      codeEndsAt: new Date(now.getTime() + CODE_MINUTES * 60_000),
      codesFrom: counted.mailed.from,
      codesCount: counted.mailed.count,
      rhythm: wish.rhythm,
      language: wish.language,
    })
    return ok(null)
  })
  if (!kept.ok) return kept
  // After the transaction: no lock is held while a mail server is waited for.
  const words = mailOfCode(code, CODE_MINUTES, wish.language)
  const outcome = await sendMail(mail, { to: wish.address, key: deps.newId(), ...words })
  if (outcome.sent) return ok(null)
  // No code is on its way, so none is waited for.
  await forgetPending(tablesOf(deps), actor.userId)
  deps.log.warn('a code could not be mailed', { code: outcome.fault.code, status: outcome.fault.status ?? 0 })
  return refuse('notices.mail-not-sent')
}

/** Confirms the address that waits, by the code that was mailed there. */
export async function confirmAddress(deps: NoticeDeps, actor: Actor, code: string): Answer {
  // Counted before it is looked at, and whatever comes after: guesses at the same moment count too.
  const attempt = await tablesOf(deps)
    .transaction()
    .execute(async (trx) => {
      const row = await lockMailAddress(trx, actor.userId)
      if (row?.pending) await countTry(trx, actor.userId, row.code_tries + 1)
      return row
    })
  return deps.access.onOwnAccount(actor, 'notices.confirm-address', async (trx: NoticeDatabase) => {
    if (!attempt?.pending || !attempt.code_hash || !attempt.code_ends_at) return refuse('notices.no-address-waits')
    const { pending, code_tries: before } = attempt
    if (before >= CODE_TRIES || deps.clock.now() > attempt.code_ends_at) return refuse('notices.code-void')
    const hash = mailCodeHash(deps.installationKey(), actor.userId, pending, code.trim())
    if (!isSameHash(hash, attempt.code_hash)) return refuse('notices.code-wrong', { left: CODE_TRIES - before - 1 })
    await confirmMailAddress(trx, actor.userId, pending)
    return ok(null)
  })
}

/** How one wants to be mailed at the confirmed address; what waits already goes as it was planned. */
export async function changeMail(deps: NoticeDeps, actor: Actor, wish: MailWish): Answer {
  const look = { operation: 'notices.change-mail', detail: { ...wish } }
  return deps.access.onOwnAccount(actor, look, async (trx: NoticeDatabase) =>
    (await changeMailWish(trx, actor.userId, wish)) ? ok(null) : refuse<NoticeRefusal>('notices.no-address'),
  )
}

/** Ends mail: nothing that waits is sent there any more. */
export async function removeAddress(deps: NoticeDeps, actor: Actor): Answer {
  return deps.access.onOwnAccount(actor, 'notices.remove-address', async (trx: NoticeDatabase) => {
    await clearMailAddress(trx, actor.userId)
    await dropDeliveries(trx, 'mail', actor.userId)
    return ok(null)
  })
}

/** Sends mails that were given up on their way again. */
export async function retryMail(deps: NoticeDeps, actor: Actor): Answer {
  return deps.access.onOwnAccount(actor, 'notices.retry-mail', async (trx: NoticeDatabase) => {
    await retryParked(trx, 'mail', actor.userId, deps.clock.now())
    return ok(null)
  })
}

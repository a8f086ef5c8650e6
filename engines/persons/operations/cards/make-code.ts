import type { Actor } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { CodeUse, CodeWish, MadeCode } from '../../contract/cards.ts'
import { CODE_SECONDS } from '../../rules/cards/code-moment.ts'
import { headBytes, referenceOf, signedBytes, writeCode } from '../../rules/cards/code-text.ts'
import { SUITES } from '../../secrets/card-suites.ts'
import { findActiveCard } from '../../store/cards/cards.ts'
import { findCurrentKey, type KeptKey } from '../../store/cards/keys.ts'
import type { CardDeps } from './deps.ts'
import { cipherSecret, signingSecret } from './keys/key-secrets.ts'
import { openPerson } from './open-person.ts'

/** Makes a dynamic code for a holder who asks for one at the desk. */
export async function makeCode(
  deps: CardDeps & { readonly keepKeysTurning: () => Promise<void> },
  actor: Actor,
  { id, use }: CodeWish & { readonly id: string },
): Promise<Result<MadeCode>> {
  const may = await deps.access.require(actor, 'persons.card.code', {}, 'administration')
  if (!may.ok) return may
  await deps.keepKeysTurning()
  const look = { operation: 'persons.make-card-code', subject: `person/${id}`, detail: { use } }
  return deps.access.within(may.value, look, async (db) => {
    const opened = await openPerson(db, id)
    if (!opened) return refuse('card.person-not-found')
    const card = await findActiveCard(db, opened.ids)
    if (!card) return refuse('card.none-active')
    if (card.state === 'suspended') return refuse('card.suspended')
    const key = await findCurrentKey(db)
    if (!key) throw new Error('there is a current key once keys turn')
    return ok(signCode(deps, key, card.serial, use))
  })
}

function signCode(deps: CardDeps, key: KeptKey, serial: string, use: CodeUse): MadeCode {
  const { sign, seal } = SUITES[key.suite]
  const [signing, cipher] = [signingSecret(deps, key), cipherSecret(deps, key)]
  if (!signing || !cipher) throw new Error(`the current key ${key.id} has lost its secrets`)
  const issued = Math.floor(deps.clock.now().getTime() / 1_000)
  const head = { keyId: key.id, use, issued, nonce: deps.randomBytes(12) }
  const plain = Uint8Array.from(Buffer.from(serial.replaceAll('-', ''), 'hex'))
  const body = { ...head, sealed: seal(cipher, head.nonce, headBytes(head), plain) }
  return {
    code: writeCode({ ...body, signature: sign(signing, signedBytes(body)) }),
    ...{ reference: referenceOf(head.nonce), use },
    issuedAt: new Date(issued * 1_000).toISOString(),
    expiresAt: new Date((issued + CODE_SECONDS) * 1_000).toISOString(),
  }
}

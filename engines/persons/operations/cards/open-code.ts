import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { Kysely } from 'kysely'
import type { CardRefusal } from '../../contract/cards.ts'
import { type Code, headBytes, readCode, signedBytes } from '../../rules/cards/code-text.ts'
import { SUITES, verifyFast } from '../../secrets/card-suites.ts'
import { findCard, type KeptCard } from '../../store/cards/cards.ts'
import { findKey } from '../../store/cards/keys.ts'
import { findShownPerson, showCard } from '../../store/cards/shown.ts'
import type { Person } from '../../store/master-index/persons.ts'
import type { CardDeps } from './deps.ts'
import { cipherSecret } from './keys/key-secrets.ts'

/** A code that one of our keys has signed, with the card and the person it is of; whether it counts now is another question. */
export interface OpenedCode {
  readonly code: Code
  readonly card: KeptCard | undefined
  readonly person: Person | undefined
}

/** Who made a text into a code, and for which card. Nobody is shown to the transaction but the holder. */
export async function openCode<Tables>(
  deps: CardDeps,
  db: Kysely<Tables>,
  text: string,
): Promise<Result<OpenedCode, CardRefusal>> {
  const code = readCode(text.trim())
  if (!code) return refuse('card.code-altered')
  const key = await findKey(db, code.keyId)
  if (key?.state === 'withdrawn') return refuse('card.key-withdrawn')
  const cipher = key && cipherSecret(deps, key)
  if (!cipher) return refuse('card.key-unknown')
  if (!verifyFast(key.suite, key.publicKey, signedBytes(code), code.signature)) return refuse('card.code-altered')
  // Sealed by ourselves in the same breath as it was signed.
  const serial = SUITES[key.suite].open(cipher, code.nonce, headBytes(code), code.sealed)
  const id = Buffer.from(serial)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
  await showCard(db, id)
  const card = await findCard(db, id)
  return ok({ code, card, person: card && (await findShownPerson(db, card.personId)) })
}

/** What stands against a holder's card, whatever the code says; undefined where it counts. */
export function cardRefusal({ card, person }: OpenedCode): CardRefusal | undefined {
  if (!card || !person) return 'card.holder-gone'
  return card.state === 'issued' ? undefined : `card.${card.state}`
}

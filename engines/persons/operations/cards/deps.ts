import type { Access } from '@kangcheng/access'
import type { Clock, Result } from '@kangcheng/kernel'
import type { CardRefusal, CardSuite, IssuedKind } from '../../contract/cards.ts'

/** Asks whoever issued a card or voucher whose it is: answers with an identity number. */
export type Issuer = (code: string, requestId: string) => Promise<Result<string, CardRefusal>>

export interface CardSettings {
  /** Of keys that are made from now on; those there are go on by their own. */
  readonly suite: CardSuite
  /** For how long a key signs. */
  readonly keyDays: number
  /** By how much a scanner's clock may be wrong after it was put right. */
  readonly toleranceSeconds: number
  /** How old the keys of a scanner may be, and for how long readings taken offline are accepted. */
  readonly offlineHours: number
}

export const CARD_SETTINGS: CardSettings = { suite: 'sm', keyDays: 30, toleranceSeconds: 30, offlineHours: 72 }

/** What cards are given. */
export interface CardDeps {
  readonly access: Pick<Access, 'require' | 'within' | 'withinPublic' | 'noteLook'>
  readonly clock: Clock
  readonly newId: () => string
  readonly randomBytes: (count: number) => Uint8Array
  /** The installation's own secret: 32 bytes. */
  readonly installationKey: () => Uint8Array
  readonly issuers: Readonly<Partial<Record<IssuedKind, Issuer>>>
  readonly settings: CardSettings
}

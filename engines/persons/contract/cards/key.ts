import { type Static, Type } from 'typebox'
import { CardSuite, KeyId, KeyState, Moment } from './words.ts'

export const CardKey = Type.Object({
  id: KeyId,
  suite: CardSuite,
  publicKey: Type.String({ pattern: '^04[0-9a-f]{128}$', description: 'uncompressed point, hexadecimal' }),
  state: KeyState,
})
export type CardKey = Static<typeof CardKey>

/** What a scanner keeps to check codes while the line is down. */
export const CardKeys = Type.Object({
  /** The server's clock: with the moments of asking and of the answer it tells a scanner how wrong its own is. */
  serverTime: Moment,
  codeSeconds: Type.Integer(),
  /** How far, after that, the two clocks may still be apart. */
  toleranceSeconds: Type.Integer(),
  /** How old these keys may be, and for how long readings taken offline are accepted. */
  offlineHours: Type.Integer(),
  keys: Type.Array(CardKey),
  /** Of keys that are not to be trusted any more. */
  withdrawn: Type.Array(KeyId),
})
export type CardKeys = Static<typeof CardKeys>

export const KeyRotation = Type.Object({
  /** Which key was seen as the current one: asked twice, it is rotated once. */
  from: KeyId,
})
export type KeyRotation = Static<typeof KeyRotation>

import { bytesToHex, hexToBytes } from '@noble/curves/utils'
import type { CardKeys } from '../../contract/cards/key.ts'
import type { CodeUse } from '../../contract/cards/words.ts'
import { codeMoment } from './code-moment.ts'
import { readCode, referenceOf, signedBytes } from './code-text.ts'
import { type VerifySignature, verifySignature } from './verify-signature.ts'

/** The keys as a scanner keeps them, and how wrong its own clock was when it asked for them. */
export interface CachedKeys {
  readonly answer: CardKeys
  /** Milliseconds: what has to be added to the scanner's clock. */
  readonly offset: number
}

/** Codes this scanner has taken, by their nonce, with the second of their issue. */
export type SeenCodes = ReadonlyMap<string, number>

export type OfflineVerdict =
  | {
      readonly outcome: 'genuine'
      readonly reference: string
      readonly use: CodeUse
      /** What to send as `at`: the scanner's moment, put right. */
      readonly at: string
      /** To be kept instead of what was seen before. */
      readonly seen: SeenCodes
    }
  | {
      readonly outcome: 'altered' | 'key-unknown' | 'key-withdrawn' | 'keys-stale' | 'early' | 'expired' | 'used'
    }

const HOUR = 3_600_000

/**
 * What has to be added to a scanner's clock to have the server's; all in milliseconds but the server's moment. Wrong by half the time the
 * answer took at most.
 */
export function clockOffset(serverTime: string, asked: number, answered: number): number {
  return Date.parse(serverTime) - (asked + answered) / 2
}

/**
 * Whether a code is genuine, of this minute and not seen here before, without asking anybody. Whose it is stays encrypted; whether it was
 * used at another scanner is told when the reading is sent. Runs in a browser.
 * @param now milliseconds by the scanner's own clock
 */
export function checkOffline(
  question: { readonly code: string; readonly cached: CachedKeys; readonly now: number; readonly seen: SeenCodes },
  verify: VerifySignature = verifySignature,
): OfflineVerdict {
  const { cached, seen } = question
  const { keys, withdrawn, serverTime, offlineHours, codeSeconds, toleranceSeconds } = cached.answer
  const now = question.now + cached.offset
  if (now - Date.parse(serverTime) > offlineHours * HOUR) return { outcome: 'keys-stale' }
  const code = readCode(question.code.trim())
  if (!code) return { outcome: 'altered' }
  if (withdrawn.includes(code.keyId)) return { outcome: 'key-withdrawn' }
  const key = keys.find(({ id }) => id === code.keyId)
  if (!key) return { outcome: 'key-unknown' }
  if (!verify(key.suite, hexToBytes(key.publicKey), signedBytes(code), code.signature)) return { outcome: 'altered' }
  const moment = codeMoment(code.issued, now, toleranceSeconds)
  if (moment !== 'live') return { outcome: moment }
  const nonce = bytesToHex(code.nonce)
  if (seen.has(nonce)) return { outcome: 'used' }
  // Older ones are refused for their age.
  const oldest = now / 1_000 - codeSeconds - 2 * toleranceSeconds
  const kept = new Map([...seen].filter(([, issued]) => issued >= oldest)).set(nonce, code.issued)
  const { use } = code
  return { outcome: 'genuine', reference: referenceOf(code.nonce), use, at: new Date(now).toISOString(), seen: kept }
}

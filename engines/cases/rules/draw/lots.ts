import { hmac } from '@noble/hashes/hmac'
import { sha256 } from '@noble/hashes/sha2'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils'
import { canonicalJson } from './canonical-json.ts'

/** SHA-256 of a secret: to be published while the secret is kept. Both in hexadecimal digits; throws on what is none. */
export function commitmentOf(secret: string): string {
  return bytesToHex(sha256(hexToBytes(secret)))
}

/** SHA-256(secret ‖ 0x00 ‖ public words in UTF-8), in hexadecimal digits. Neither side alone can choose it. */
export function seedOf(secret: string, publicWords: string): string {
  return bytesToHex(sha256(concatBytes(hexToBytes(secret), Uint8Array.of(0), utf8ToBytes(publicWords))))
}

/** The lot of whoever the words name: 64 hexadecimal digits; the smallest are drawn. */
export type Lot = (...words: readonly string[]) => string

/**
 * Lots of a seed: HMAC-SHA256 under its bytes, of the canonical JSON of `[about, …words]` in UTF-8.
 * @param about the digest of what is drawn from: with other candidates every lot is another
 */
export function lotsOf(seed: string, about: string): Lot {
  const keyed = hmac.create(sha256, hexToBytes(seed))
  return (...words) =>
    bytesToHex(
      keyed
        .clone()
        .update(utf8ToBytes(canonicalJson([about, ...words])))
        .digest(),
    )
}

/** In the order of their lots. Two of the same lot would be a collision of SHA-256. */
export function inLotOrder<One>(all: readonly One[], lotOf: (one: One) => string): One[] {
  return all
    .map((one) => ({ one, lot: lotOf(one) }))
    .toSorted((a, b) => (a.lot < b.lot ? -1 : a.lot > b.lot ? 1 : 0))
    .map(({ one }) => one)
}

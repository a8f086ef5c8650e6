import { p256 } from '@noble/curves/p256'
import { bytesToHex } from '@noble/curves/utils'
import { sm2 } from 'sm-crypto-v2'
import type { CardSuite } from '../../contract/cards/words.ts'

/** Whether the owner of a key has signed this. `publicKey`: uncompressed point, 65 bytes; `signature`: r and s, 64 bytes. */
export type VerifySignature = (
  suite: CardSuite,
  publicKey: Uint8Array,
  signed: Uint8Array,
  signature: Uint8Array,
) => boolean

/**
 * SM2 with SM3 (GB/T 32918.2, the signer's id that GM/T 0009 gives) or ECDSA P-256 with SHA-256, low s only: for each message and signer a
 * signature has one spelling. Runs in a browser. False for whatever is no key and no signature.
 */
export const verifySignature: VerifySignature = (suite, publicKey, signed, signature) => {
  try {
    if (suite === 'classical') return p256.verify(signature, signed, publicKey, { prehash: true, lowS: true })
    // Without `hash` the library takes the message itself for its digest, and anybody can sign.
    return sm2.doVerifySignature(signed, bytesToHex(signature), bytesToHex(publicKey), { hash: true })
  } catch {
    return false
  }
}

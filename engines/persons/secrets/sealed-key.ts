import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const NONCE = 12
const TAG = 16

/**
 * Encrypts a secret of a card key for storing: AES-256-GCM under a key derived from the installation's (HKDF-SHA-256). `place` is bound in:
 * what is one key's opens nothing in the row of another.
 */
export function sealSecret(installationKey: Uint8Array, secret: Uint8Array, place: string): string {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', keyOf(installationKey), nonce).setAAD(Buffer.from(place))
  const body = Buffer.concat([cipher.update(secret), cipher.final()])
  return `1.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
}

/** What was sealed; throws where the installation's key is another, the place is another, or a bit was changed. */
export function openSecret(installationKey: Uint8Array, sealed: string, place: string): Uint8Array {
  const bytes = Buffer.from(sealed.slice(2), 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', keyOf(installationKey), bytes.subarray(0, NONCE), {
    authTagLength: TAG,
  })
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
  return Uint8Array.from([...decipher.update(bytes.subarray(NONCE + TAG)), ...decipher.final()])
}

function keyOf(installationKey: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', installationKey, Buffer.alloc(0), 'kangcheng card key', 32))
}

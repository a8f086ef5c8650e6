import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const NONCE = 12
const TAG = 16

/**
 * Encrypts bytes for storing: AES-256-GCM under a key derived from the installation's (HKDF-SHA-256). `owner` is bound
 * in, so that what is one person's opens nothing when it is put into another's row.
 */
export function seal(installationKey: Uint8Array, plain: Uint8Array, owner: string): string {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', keyOf(installationKey), nonce).setAAD(Buffer.from(owner))
  const body = Buffer.concat([cipher.update(plain), cipher.final()])
  return `1.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
}

/** What was sealed; throws where the key is another, the owner is another, or a bit was changed. */
export function unseal(installationKey: Uint8Array, sealed: string, owner: string): Buffer {
  const bytes = Buffer.from(sealed.replace(/^1\./, ''), 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', keyOf(installationKey), bytes.subarray(0, NONCE))
    .setAAD(Buffer.from(owner))
    .setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
  return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()])
}

function keyOf(installationKey: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', installationKey, Buffer.alloc(0), 'kangcheng second factor', 32))
}

import { SUITES } from '../../../secrets/card-suites.ts'
import { openSecret, sealSecret } from '../../../secrets/sealed-key.ts'
import type { KeptKey } from '../../../store/cards/keys.ts'
import type { CardDeps } from '../deps.ts'

/** A new key, its secrets encrypted for storing. */
export function makeKey(
  { randomBytes, installationKey, clock, settings: { suite } }: CardDeps,
  state: 'next' | 'current',
): KeptKey {
  const id = Buffer.from(randomBytes(4)).toString('hex')
  const { publicKey, signing, cipher } = SUITES[suite].makeKey()
  return {
    ...{ id, suite, state, since: clock.now(), publicKey },
    sealedSigning: sealSecret(installationKey(), signing, `${id} signing`),
    sealedCipher: sealSecret(installationKey(), cipher, `${id} cipher`),
  }
}

/** What signs; undefined for a key that does so no more. */
export function signingSecret({ installationKey }: CardDeps, key: KeptKey): Uint8Array | undefined {
  return key.sealedSigning === null ? undefined : openSecret(installationKey(), key.sealedSigning, `${key.id} signing`)
}

/** What the serials in codes are encrypted with; undefined for a key that opens none any more. */
export function cipherSecret({ installationKey }: CardDeps, key: KeptKey): Uint8Array | undefined {
  return key.sealedCipher === null ? undefined : openSecret(installationKey(), key.sealedCipher, `${key.id} cipher`)
}

import { randomBytes } from 'node:crypto'
import type { JourneySecrets } from '../elsewhere/identity-provider.ts'
import { seal, unseal } from './sealed.ts'
import { sha256 } from './sha256.ts'

const random = () => randomBytes(32).toString('base64url')

/** What a browser holds in a cookie while it is away. */
export function newBrowserMark(): string {
  return random()
}

export function newJourneySecrets(): JourneySecrets {
  return { state: random(), nonce: random(), verifier: random() }
}

export function stateHash(state: string): string {
  return sha256(`sign-in state ${state}`)
}

export function browserHash(mark: string): string {
  return sha256(`sign-in browser ${mark}`)
}

/** Nonce and verifier for storing, bound to their state. */
export function sealJourney(installationKey: Uint8Array, { state, nonce, verifier }: JourneySecrets): string {
  return seal(installationKey, Buffer.from(`${nonce} ${verifier}`), stateHash(state))
}

export function unsealJourney(installationKey: Uint8Array, sealed: string, state: string): JourneySecrets {
  const [nonce = '', verifier = ''] = unseal(installationKey, sealed, stateHash(state)).toString('utf8').split(' ')
  return { state, nonce, verifier }
}

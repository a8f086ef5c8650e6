import { randomInt } from 'node:crypto'
import { sha256 } from './sha256.ts'

/** Written down by hand and typed once: no sign that is taken for another. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'
const COUNT = 10
const GROUPS = 4
const SIGNS_A_GROUP = 4

/** Ten codes such as `k7mw-9fqe-2hxd-r4tz`: 79 random bits each, too many to be guessed from a digest. */
export function newRecoveryCodes(): string[] {
  const group = () => Array.from({ length: SIGNS_A_GROUP }, () => SIGNS[randomInt(SIGNS.length)]).join('')
  return Array.from({ length: COUNT }, () => Array.from({ length: GROUPS }, group).join('-'))
}

/** What is stored of a code as {@link readCode} reads it. */
export function recoveryCodeHash(userId: string, code: string): string {
  return sha256(`recovery ${userId} ${code}`)
}

import { randomInt } from 'node:crypto'

/** Read aloud and typed once by somebody else: no sign that is taken for another (0 and o, 1, i and l). */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 3
const SIGNS_A_GROUP = 4

/** A password for the first sign-in only, such as `k7mw-9fqe-2hxd`: 59 random bits. */
export function newInitialPassword(): string {
  const group = () => Array.from({ length: SIGNS_A_GROUP }, () => SIGNS[randomInt(SIGNS.length)]).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}

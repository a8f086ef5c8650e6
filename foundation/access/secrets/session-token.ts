import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { sha256 } from './sha256.ts'

/** 256 random bits; the cookie holds them, nothing else does. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a token. No salt: there is nothing to guess in 256 random bits. */
export function tokenHash(token: string): string {
  return sha256(`session ${token}`)
}

/** The token that a page of this session, and no other page, can send along: keyed by the secret in the cookie. */
export function csrfToken(sessionToken: string): string {
  return createHmac('sha256', sessionToken).update('kangcheng csrf').digest('base64url')
}

export function isCsrfToken(candidate: unknown, sessionToken: string): boolean {
  if (typeof candidate !== 'string') return false
  const seen = Buffer.from(candidate)
  const expected = Buffer.from(csrfToken(sessionToken))
  return seen.length === expected.length && timingSafeEqual(seen, expected)
}

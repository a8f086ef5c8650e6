import { describe, expect, it } from 'vitest'
import { csrfToken, isCsrfToken, newToken, tokenHash } from './session-token.ts'

describe('session tokens', () => {
  it('hold 256 bits, and the stored digest does not show them', () => {
    const token = newToken()
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(newToken()).not.toBe(token)
    expect(tokenHash(token)).toMatch(/^[0-9a-f]{64}$/)
    expect(tokenHash(token)).not.toContain(token)
  })
  it('bind the CSRF token to the session', () => {
    const [own, other] = [newToken(), newToken()]
    expect(isCsrfToken(csrfToken(own), own)).toBe(true)
    expect(isCsrfToken(csrfToken(other), own)).toBe(false)
    expect(isCsrfToken(undefined, own)).toBe(false)
    expect(isCsrfToken('', own)).toBe(false)
    expect(isCsrfToken([csrfToken(own)], own)).toBe(false)
  })
})

import { expect, it } from 'vitest'
import { isSameHash, mailCodeHash, newMailCode } from './mail-code.ts'
import { webhookSecret, webhookSignature } from './webhook-secret.ts'

const key = new Uint8Array(32).fill(7)

it('makes a secret of the key and the webhook, the same each time', () => {
  expect(webhookSecret(key, 'one')).toBe(webhookSecret(key, 'one'))
  expect(webhookSecret(key, 'one')).not.toBe(webhookSecret(key, 'two'))
  expect(webhookSecret(new Uint8Array(32), 'one')).not.toBe(webhookSecret(key, 'one'))
  expect(webhookSecret(key, 'one')).toMatch(/^[\w-]{43}$/)
})

it('signs as any library does', () => {
  // printf '1700000000.{}' | openssl dgst -sha256 -hmac secret
  expect(webhookSignature('secret', '1700000000', '{}')).toBe(SIGNED)
})

it('binds a code to its account and address', () => {
  expect(newMailCode()).toMatch(/^\d{6}$/)
  const hash = mailCodeHash(key, 'li', 'a@b.cn', '012345')
  expect(isSameHash(hash, mailCodeHash(key, 'li', 'a@b.cn', '012345'))).toBe(true)
  expect(isSameHash(hash, mailCodeHash(key, 'li', 'a@c.cn', '012345'))).toBe(false)
  expect(isSameHash(hash, '')).toBe(false)
})

const SIGNED = 'v1=b8569b78799ff9e3cbff0fc2d63a33a2b57f3282abd07c37ae5e8e7d79a5f163'

import { expect, it } from 'vitest'
import { seal, unseal } from './sealed.ts'

const KEY = Buffer.alloc(32, 7)
const plain = Buffer.from('a secret of twenty b')

it('opens what it sealed, for its owner and under its key only', () => {
  const sealed = seal(KEY, plain, 'user-1')
  expect(unseal(KEY, sealed, 'user-1')).toEqual(plain)
  expect(sealed).not.toContain(plain.toString('base64url'))
  expect(seal(KEY, plain, 'user-1')).not.toBe(sealed)
  expect(() => unseal(KEY, sealed, 'user-2')).toThrow()
  expect(() => unseal(Buffer.alloc(32, 8), sealed, 'user-1')).toThrow()
  expect(() => unseal(KEY, `${sealed.slice(0, -1)}${sealed.endsWith('A') ? 'E' : 'A'}`, 'user-1')).toThrow()
})

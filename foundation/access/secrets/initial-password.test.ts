import { expect, it } from 'vitest'
import { passwordWeakness } from '../rules/password.ts'
import { newInitialPassword } from './initial-password.ts'

it('is another each time, can be read aloud, and is strong enough', () => {
  const made = Array.from({ length: 500 }, newInitialPassword)
  expect(new Set(made).size).toBe(500)
  for (const password of made) {
    expect(password).toMatch(/^[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){2}$/)
    expect(passwordWeakness(password, '')).toBeUndefined()
  }
})

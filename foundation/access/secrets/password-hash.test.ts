import { describe, expect, it } from 'vitest'
import { checkPassword, hashPassword } from './password-hash.ts'

const CHEAP = { ln: 4, r: 8, p: 1 }

describe('a password hash', () => {
  it('carries its parameters, and another salt each time', async () => {
    const [one, two] = await Promise.all([hashPassword('correct horse', CHEAP), hashPassword('correct horse', CHEAP)])
    expect(one).toMatch(/^\$scrypt\$ln=4,r=8,p=1\$[^$]{24}\$[^$]{44}$/)
    expect(one).not.toBe(two)
  })
  it('knows its password and no other', async () => {
    const hash = await hashPassword('correct horse', CHEAP)
    expect(await checkPassword('correct horse', hash)).toEqual({ right: true, stale: true })
    expect(await checkPassword('correct hors', hash)).toMatchObject({ right: false })
    expect(await checkPassword('', hash)).toMatchObject({ right: false })
  })
  it('is made with today’s cost, and an unknown name costs the same', async () => {
    const hash = await hashPassword('correct horse')
    expect(hash).toMatch(/^\$scrypt\$ln=15,r=8,p=1\$/)
    expect(await checkPassword('correct horse', hash)).toEqual({ right: true, stale: false })
    expect(await checkPassword('correct horse', undefined)).toEqual({ right: false, stale: false })
  })
  it('does not depend on how the signs were composed', async () => {
    expect(await checkPassword('cafe\u0301 chaud', await hashPassword('caf\u00e9 chaud', CHEAP))).toMatchObject({
      right: true,
    })
  })
})

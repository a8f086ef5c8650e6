import { describe, expect, it } from 'vitest'
import { passwordWeakness, readLogin } from './password.ts'

describe('passwordWeakness', () => {
  it.each([
    ['nine-long', 'zhang', 'too-short'],
    ['𠮷'.repeat(9), 'zhang', 'too-short'],
    ['abc'.repeat(67), 'zhang', 'too-long'],
    ['aaaaaaaaaaaa', 'zhang', 'one-sign'],
    ['ababababab', 'zhang', 'one-sign'],
    ['Password123', 'zhang', 'common'],
    ['ＰＡＳＳＷＯＲＤ１２３', 'zhang', 'common'],
    ['my-Zhang-is-here', 'zhang', 'contains-login'],
    ['correct horse battery', 'zhang', undefined],
    ['康城的钥匙在我手里呢', 'zhang', undefined],
    ['li has a long password', 'li', undefined],
  ])('%s for %s: %s', (password, login, weakness) => {
    expect(passwordWeakness(password, login)).toBe(weakness)
  })
})

describe('readLogin', () => {
  it('folds case, width and space', () => expect(readLogin(' Ｚhang.San ')).toBe('zhang.san'))
})

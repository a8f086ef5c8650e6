import { expect, it } from 'vitest'
import { readAccounts } from './session.ts'

it('reads demonstration accounts and passes over what is none', () => {
  expect(readAccounts('office secret 健康办 演示\n\nbroken')).toEqual([
    { login: 'office', password: 'secret', name: '健康办 演示' },
  ])
  expect(readAccounts(undefined)).toEqual([])
})

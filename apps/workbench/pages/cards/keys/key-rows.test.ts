import type { CardKey } from '@kangcheng/persons/contract'
import { expect, it } from 'vitest'
import { keyRows } from './key-rows.ts'

it('lists keys in the order of their turn, with those withdrawn', () => {
  const key = (id: string, state: CardKey['state']): CardKey => ({ id, state, suite: 'sm', publicKey: '04' })
  const keys = [key('old', 'retired'), key('next', 'next'), key('before', 'verifying'), key('now', 'current')]
  const rows = keyRows({ keys, withdrawn: ['gone'] })
  expect(rows.map(({ id, state }) => `${id} ${state}`)).toEqual([
    'now current',
    'next next',
    'before verifying',
    'gone withdrawn',
    'old retired',
  ])
})

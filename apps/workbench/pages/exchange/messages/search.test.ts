import { MESSAGE_STATES } from '@kangcheng/exchange/contract'
import { describe, expect, it } from 'vitest'
import { queryOf, readMessageSearch, STATES, stateOf } from './search.ts'

describe('what the address asks for', () => {
  it('is dead letters unless told', () => {
    expect(queryOf(readMessageSearch({}))).toEqual({ state: 'dead', count: 50 })
  })
  it('is whatever failed where a rule is named', () => {
    const search = readMessageSearch({ feed: 'lis', rule: 'birth-date', day: '2026-11-22' })
    expect(stateOf(search)).toBe('all')
    expect(queryOf(search)).toEqual({ feed: 'lis', rule: 'birth-date', day: '2026-11-22', count: 50 })
  })
  it('is what came on a day', () => {
    expect(queryOf(readMessageSearch({ day: '2026-11-22' }))).toEqual({ day: '2026-11-22', state: 'dead', count: 50 })
    expect(readMessageSearch({ day: 'yesterday' })).toEqual({})
  })
  it('is of one feed for states that most messages are in', () => {
    expect(readMessageSearch({ state: 'stored' })).toEqual({})
    expect(readMessageSearch({ feed: 'lis', state: 'stored' })).toEqual({ feed: 'lis', state: 'stored' })
    expect(readMessageSearch({ state: 'waiting' })).toEqual({ state: 'waiting' })
  })
  it('takes a control id that is a number as what it says', () => {
    expect(readMessageSearch({ control: 20261122 })).toEqual({ control: '20261122' })
  })
  it('leaves out what means nothing', () => {
    expect(readMessageSearch({ feed: '', state: 'lost', rule: 'x', kind: ['a'] })).toEqual({})
  })
  it('knows every state', () => {
    expect([...STATES].sort()).toEqual([...MESSAGE_STATES].sort())
  })
})

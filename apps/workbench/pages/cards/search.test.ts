import { describe, expect, it } from 'vitest'
import { daysOf, readCardSearch } from './search.ts'

describe('the address of the card desk', () => {
  it('keeps what it knows and drops the rest', () => {
    const asked = { part: 'log', from: '2026-11-01', to: 'today', outcome: 'card.code-used', name: '刘某' }
    expect(readCardSearch(asked)).toEqual({ part: 'log', from: '2026-11-01', outcome: 'card.code-used' })
    expect(readCardSearch({ part: 'toString', outcome: '<b>' })).toEqual({})
  })
  it('asks for today, or for the one day that is told', () => {
    expect(daysOf({}, '2026-11-22')).toEqual({ from: '2026-11-22', to: '2026-11-22' })
    expect(daysOf({ to: '2026-11-03' }, '2026-11-22')).toEqual({ from: '2026-11-03', to: '2026-11-03' })
    expect(daysOf({ from: '2026-11-03' }, '2026-11-22')).toEqual({ from: '2026-11-03', to: '2026-11-22' })
  })
})

import { describe, expect, it } from 'vitest'
import { CONCLUDED, had, LAST, PEOPLE, type Said, SERVICE } from './sign-off.fixture.ts'
import { closedSince } from './slots.ts'

describe('who signs next', () => {
  it('are the leads first, of the domains that have one, and nobody after them yet', () => {
    const { slots, next } = had(...CONCLUDED)
    expect(slots.map(({ step, domain }) => [step, domain])).toEqual([
      ['departments', 'people'],
      ['departments', 'service'],
      ['office', undefined],
    ])
    expect(next).toEqual([true, true, false])
  })

  it('is the office once every lead has signed, and nobody when all is signed', () => {
    expect(had(...CONCLUDED, PEOPLE).next).toEqual([false, true, false])
    expect(had(...CONCLUDED, PEOPLE, SERVICE).next).toEqual([false, false, true])
    const done = had(...CONCLUDED, PEOPLE, SERVICE, LAST)
    expect(done.next).toEqual([false, false, false])
    expect(closedSince(done.slots)).toBe('2024-01-07T00:00:00.000Z')
  })

  it('are those whose conclusion was changed, and whoever signed for all of them', () => {
    const changed: Said = { kind: 'concluded', domain: 'people', text: '改了' }
    const { states, next, slots } = had(...CONCLUDED, PEOPLE, SERVICE, LAST, changed)
    expect(states).toEqual(['outdated', 'signed', 'outdated'])
    expect(next).toEqual([true, false, false])
    expect(closedSince(slots)).toBeUndefined()
  })

  it('are all of them again after a reopening', () => {
    const reopened: Said = { kind: 'reopened', text: '数据更正' }
    const { states, state } = had(...CONCLUDED, PEOPLE, SERVICE, LAST, reopened)
    expect([state.round, states]).toEqual([2, ['waiting', 'waiting', 'waiting']])
    // What was signed in the first round stands for nothing in the second.
    expect(had(...CONCLUDED, PEOPLE, SERVICE, LAST, reopened, PEOPLE).states[0]).toBe('outdated')
  })

  it('is nobody where nobody is asked, and that closes nothing', () => {
    expect(closedSince([])).toBeUndefined()
  })
})

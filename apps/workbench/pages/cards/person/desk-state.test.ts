import type { Card } from '@kangcheng/persons/contract'
import { describe, expect, it } from 'vitest'
import { actionsFor, deskState } from './desk-state.ts'

const cards = (...states: Card['state'][]) => states.map((state): Card => ({ serial: state, state, events: [] }))

describe('the desk', () => {
  it.each([
    [[], { mayIssue: true, mayMakeCode: false, isDoubled: false }],
    [['revoked', 'revoked'], { mayIssue: true, mayMakeCode: false, isDoubled: false }],
    [['issued', 'revoked'], { mayIssue: false, mayMakeCode: true, isDoubled: false }],
    [['suspended'], { mayIssue: false, mayMakeCode: false, isDoubled: false }],
    [['issued', 'issued'], { mayIssue: false, mayMakeCode: true, isDoubled: true }],
  ] as [Card['state'][], object][])('with %j', (states, state) => {
    expect(deskState(cards(...states))).toEqual(state)
  })
  it('issues anew for a lost card, and not where another counts beside it', () => {
    const offered = (...states: Card['state'][]) =>
      cards(...states).map((card) => actionsFor(card, deskState(cards(...states))))
    expect(offered('issued', 'revoked')).toEqual([['suspend', 'reissue', 'revoke'], []])
    expect(offered('suspended')).toEqual([['resume', 'reissue', 'revoke']])
    expect(offered('issued', 'suspended')).toEqual([
      ['suspend', 'revoke'],
      ['resume', 'revoke'],
    ])
  })
})

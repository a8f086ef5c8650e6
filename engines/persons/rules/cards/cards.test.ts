import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CARD_STEPS, type CardState } from '../../contract/cards.ts'
import { mayIssue, nextState } from './card-states.ts'
import { codeMoment } from './code-moment.ts'
import { type KeyInTurn, keyDue, turnKeys, withdrawKey } from './key-turns.ts'
import { recogniseKind } from './recognise-kind.ts'

describe('cards', () => {
  it('of a person are one at most that is not revoked, in whatever order steps are taken', () => {
    const step = fc.tuple(fc.constantFrom(...CARD_STEPS), fc.nat(5))
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const cards: CardState[] = []
        for (const [wanted, at] of steps) {
          if (wanted === 'issue') {
            if (mayIssue(cards)) cards.push('issued')
          } else if (cards[at]) cards[at] = nextState(cards[at], wanted) ?? cards[at]
          expect(cards.filter((state) => state !== 'revoked').length).toBeLessThan(2)
        }
      }),
    )
  })

  it('that were revoked stay so', () => {
    for (const wanted of ['suspend', 'resume', 'revoke'] as const) expect(nextState('revoked', wanted)).toBeUndefined()
  })
})

describe('the moment of a code', () => {
  it.each([
    [0, 0, 'live'],
    [59.999, 0, 'live'],
    [60, 0, 'expired'],
    [-5, 0, 'live'],
    [-5.001, 0, 'early'],
    [-30, 30, 'live'],
    [89.999, 30, 'live'],
    [90, 30, 'expired'],
  ])('after %d s with a tolerance of %d s: %s', (seconds, tolerance, moment) => {
    expect(codeMoment(1_000, (1_000 + seconds) * 1_000, tolerance)).toBe(moment)
  })
})

describe('keys', () => {
  const DAY = 86_400_000
  /** What the keys are after a turn, new ones named by what they were made as. */
  function after(keys: readonly KeyInTurn[], { changes, make }: ReturnType<typeof turnKeys>, at: Date): KeyInTurn[] {
    const changed = keys.map((key) => {
      const change = changes.find(({ id }) => id === key.id)
      return change ? { ...key, state: change.to, since: at } : key
    })
    return [...changed, ...make.map((state) => ({ id: `${at.getTime()}-${state}`, state, since: at }))]
  }

  it('are one current and one next after whatever was turned or withdrawn', () => {
    const doing = fc.tuple(fc.constantFrom('turn', 'withdraw'), fc.nat(9), fc.integer({ min: 0, max: 40 }))
    fc.assert(
      fc.property(fc.array(doing, { minLength: 1, maxLength: 20 }), (all) => {
        let keys: KeyInTurn[] = []
        let now = 0
        for (const [what, which, days] of all) {
          now += days * DAY + 1
          const withdrawn = what === 'withdraw' ? keys[which] : undefined
          const turn = withdrawn ? withdrawKey(keys, withdrawn.id) : turnKeys(keys, new Date(now - 3 * DAY))
          keys = after(keys, turn, new Date(now))
          if (withdrawn) expect(keys.find(({ id }) => id === withdrawn.id)?.state).toBe('withdrawn')
          if (keys.length > 0)
            expect(keys.filter(({ state }) => state === 'current' || state === 'next')).toHaveLength(2)
        }
      }),
    )
  })

  it('sign after they were told to scanners, verify after they signed, and are retired when nobody can come any more', () => {
    const key = (id: string, state: KeyInTurn['state'], days: number) => ({ id, state, since: new Date(days * DAY) })
    const keys = [key('a', 'verifying', 1), key('b', 'verifying', 8), key('c', 'current', 8), key('d', 'next', 8)]
    expect(turnKeys(keys, new Date(5 * DAY))).toEqual({
      changes: [
        { id: 'c', to: 'verifying' },
        { id: 'd', to: 'current' },
        { id: 'a', to: 'retired' },
      ],
      make: ['next'],
    })
  })

  it('are due after their days, and where there is none', () => {
    const since = new Date(0)
    expect(keyDue({ since }, new Date(30 * DAY - 1), 30)).toBe(false)
    expect(keyDue({ since }, new Date(30 * DAY), 30)).toBe(true)
    expect(keyDue(undefined, since, 30)).toBe(true)
  })
})

describe('what was scanned', () => {
  it.each([
    ['KC1.ABC', 'card-code'],
    ['99010119550303002X', 'id-card'],
    ['990101195503030020', undefined],
    // Fifteen digits are many things.
    ['990101550303002', undefined],
    ['', undefined],
    ['H-001', undefined],
  ])('%j is %s', (text, kind) => {
    expect(recogniseKind(text, '2026-11-22')).toBe(kind)
  })
})

import type { CardState, CardStep } from '../../contract/cards/words.ts'

const NEXT: Readonly<Record<Exclude<CardStep, 'issue'>, Partial<Record<CardState, CardState>>>> = {
  suspend: { issued: 'suspended' },
  resume: { suspended: 'issued' },
  revoke: { issued: 'revoked', suspended: 'revoked' },
}

/** What a card becomes by a step; undefined where the step cannot be taken. */
export function nextState(state: CardState, step: Exclude<CardStep, 'issue'>): CardState | undefined {
  return NEXT[step][state]
}

/** Whether a card may be issued beside these: there is one at most that is not revoked. */
export function mayIssue(states: readonly CardState[]): boolean {
  return states.every((state) => state === 'revoked')
}

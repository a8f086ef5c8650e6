import type { KeyState } from '../../contract/cards/words.ts'

export interface KeyInTurn {
  readonly id: string
  readonly state: KeyState
  readonly since: Date
}

/** What a rotation does, in this order: at no moment are there two current keys. */
export interface KeyTurn {
  readonly changes: readonly { readonly id: string; readonly to: KeyState }[]
  readonly make: readonly ('current' | 'next')[]
}

const DAY = 86_400_000

/** Whether the current key has signed for long enough. */
export function keyDue(current: Pick<KeyInTurn, 'since'> | undefined, now: Date, days: number): boolean {
  return current === undefined || now.getTime() - current.since.getTime() >= days * DAY
}

/**
 * The next key becomes the current one and there is a new next one; what verified for longer than readings may come late is retired.
 * @param retireBefore when verifying keys must have begun to be retired now
 */
export function turnKeys(keys: readonly KeyInTurn[], retireBefore: Date): KeyTurn {
  const current = keys.find(({ state }) => state === 'current')
  const old = keys.filter(({ state, since }) => state === 'verifying' && since < retireBefore)
  const { changes, make } = fillTurn(keys.filter((key) => key !== current))
  return {
    changes: [
      ...(current ? [{ id: current.id, to: 'verifying' as const }] : []),
      ...changes,
      ...old.map(({ id }) => ({ id, to: 'retired' as const })),
    ],
    make,
  }
}

/** Somebody else may have a key: it goes at once, and where it was in turn the others move up. */
export function withdrawKey(keys: readonly KeyInTurn[], id: string): KeyTurn {
  const { changes, make } = fillTurn(keys.filter((key) => key.id !== id))
  return { changes: [{ id, to: 'withdrawn' }, ...changes], make }
}

function fillTurn(keys: readonly KeyInTurn[]): KeyTurn {
  const next = keys.find(({ state }) => state === 'next')
  if (keys.some(({ state }) => state === 'current')) return { changes: [], make: next ? [] : ['next'] }
  return next
    ? { changes: [{ id: next.id, to: 'current' }], make: ['next'] }
    : { changes: [], make: ['current', 'next'] }
}

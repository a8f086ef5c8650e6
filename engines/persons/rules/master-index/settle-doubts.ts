import type { DoubtKind, DoubtState } from '../../contract/master-index/doubts.ts'

const WAITING: ReadonlySet<DoubtState> = new Set(['open', 'later', 'proposed'])

/**
 * What becomes of a doubt when its charts were brought together or parted in another way. Nobody need decide what is moot; and again
 * somebody has to when that, or what was decided, was undone. Undefined where nothing changes.
 * @param areOne whether they are of one person now
 * @param isTakenBack whether the word was taken back that they are two people
 */
export function settle(
  { kind, state }: { readonly kind: DoubtKind; readonly state: DoubtState },
  { areOne, isTakenBack }: { readonly areOne: boolean; readonly isTakenBack: boolean },
): DoubtState | undefined {
  const isMoot = kind === 'separate' ? areOne : !areOne
  if (WAITING.has(state)) return isMoot ? 'settled' : undefined
  if (isMoot) return kind === 'separate' && state === 'apart' ? 'settled' : undefined
  const isUndone = kind === 'separate' ? state === 'linked' || (state === 'apart' && isTakenBack) : state === 'apart'
  return state === 'settled' || isUndone ? 'open' : undefined
}

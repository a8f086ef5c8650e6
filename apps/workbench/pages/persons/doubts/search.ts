import type { DoubtFilter, DoubtKind, DoubtState } from '@kangcheng/persons/contract'

/** Not the lists of the contract: the router reads this at the first visit, and its values bring the schema library along. */
export const KINDS = ['separate', 'together', 'sample'] as const satisfies readonly DoubtKind[]
export const STATES = [
  'open',
  'later',
  'proposed',
  'linked',
  'apart',
  'settled',
] as const satisfies readonly DoubtState[]

type Search = Record<string, unknown>

/** What the queue is narrowed down to; without a state those that wait. */
export function readDoubtSearch(search: Search): DoubtFilter {
  const kind = KINDS.find((one) => one === search.kind)
  const state = STATES.find((one) => one === search.state)
  return { ...(kind === undefined ? {} : { kind }), ...(state === undefined ? {} : { state }) }
}

export type PairSearch = DoubtFilter & { readonly one?: string; readonly other?: string }

/** The two charts to look at, and the queue that they are taken from. */
export function readPairSearch(search: Search): PairSearch {
  const { one, other } = search
  return {
    ...readDoubtSearch(search),
    ...(typeof one === 'string' ? { one } : {}),
    ...(typeof other === 'string' ? { other } : {}),
  }
}

import type { RecognitionGrouping, RecognitionState } from '@kangcheng/exchange/contract'

/** Not the lists of the contract: the router reads this at the first visit, and its values bring the schema library along. */
export const GROUPINGS = [
  'organisation',
  'institution',
  'pair',
  'item',
  'month',
] as const satisfies RecognitionGrouping[]
export const STATES = ['unanswered', 'recognised', 'refused'] as const satisfies RecognitionState[]
const PARTS = ['cases', 'items'] as const
const TEXTS = ['from', 'to', 'organisation', 'institution', 'item', 'month', 'reason', 'day'] as const

export type RecognitionSearch = {
  readonly part?: (typeof PARTS)[number]
  readonly grouping?: RecognitionGrouping
  readonly state?: RecognitionState
} & { readonly [Name in (typeof TEXTS)[number]]?: string }

/** What the address asks for; what cannot be asked for is left out. */
export function readRecognitionSearch(search: Record<string, unknown>): RecognitionSearch {
  const one = <Value extends string>(name: string, values: readonly Value[]) => {
    const value = values.find((known) => known === search[name])
    return value === undefined ? {} : { [name]: value }
  }
  const text = (name: string) => {
    const value = search[name]
    return typeof value === 'string' && value !== '' ? { [name]: value } : {}
  }
  return Object.assign(
    {},
    one('part', PARTS),
    one('grouping', GROUPINGS),
    one('state', STATES),
    ...TEXTS.map((name) => text(name)),
  )
}

/** What narrows the cases down, beside the days. */
const CASE_FILTERS = ['organisation', 'institution', 'item', 'month', 'state', 'reason'] as const
type CaseNarrowing = Pick<RecognitionSearch, (typeof CASE_FILTERS)[number]>

export function narrowingOf(search: RecognitionSearch): CaseNarrowing {
  return Object.fromEntries(CASE_FILTERS.flatMap((name) => (search[name] ? [[name, search[name]]] : [])))
}

/** The days asked for; without any, this year so far. */
export function periodOf({ from, to }: RecognitionSearch, today: string): { from: string; to: string } {
  return { from: from ?? `${(to ?? today).slice(0, 4)}-01-01`, to: to ?? today }
}

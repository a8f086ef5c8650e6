import type { Dimension } from '@kangcheng/exchange/contract'

/** Not the list of the contract: the router reads this at the first visit, and its values bring the schema library along. */
export const DIMENSIONS = [
  'timeliness',
  'completeness',
  'conformity',
  'uniqueness',
  'plausibility',
] as const satisfies Dimension[]

export interface FeedSearch {
  /** The last so many days, seven unless told; `from` and `to` go before it. */
  readonly days?: 30
  readonly from?: string
  readonly to?: string
  readonly order?: 'worst'
  /** The score that is opened. */
  readonly feed?: string
  readonly dimension?: Dimension
}

/** What the address asks for; what cannot be asked for is left out. */
export function readFeedSearch(search: Record<string, unknown>): FeedSearch {
  const dimension = DIMENSIONS.find((one) => one === search.dimension)
  const text = <Name extends string>(name: Name, fits: RegExp) => {
    const value = search[name]
    return typeof value === 'string' && fits.test(value) ? ({ [name]: value } as { [Key in Name]: string }) : {}
  }
  return {
    ...(search.days === 30 ? { days: 30 } : {}),
    ...text('from', DAY),
    ...text('to', DAY),
    ...(search.order === 'worst' ? { order: 'worst' } : {}),
    ...text('feed', /./),
    ...(dimension === undefined ? {} : { dimension }),
  }
}
const DAY = /^\d{4}-\d{2}-\d{2}$/

import type { MessageQuery, MessageState } from '@kangcheng/exchange/contract'

/** Not the list of the contract: the router reads this at the first visit, and its values bring the schema library along. */
export const STATES = ['dead', 'waiting', 'stored', 'mended', 'dismissed', 'ignored'] as const satisfies MessageState[]
/** The states that can be asked for of all feeds at once: of the others there are too many. */
export const OPEN_STATES = ['dead', 'waiting'] as const satisfies MessageState[]

export interface MessageSearch {
  readonly feed?: string
  /** Dead letters unless told, and whatever failed where a rule is named. */
  readonly state?: MessageState | 'all'
  readonly kind?: string
  readonly control?: string
  /** The day on which they came; with a rule what failed by it on this day. */
  readonly day?: string
  readonly rule?: string
  /** Older than this one. */
  readonly before?: string
}

/** What the address asks for; what cannot be asked for is left out. */
export function readMessageSearch(search: Record<string, unknown>): MessageSearch {
  const text = <Name extends string>(name: Name, most: number): { [Key in Name]?: string } => {
    const value = search[name]
    const found = typeof value === 'number' ? String(value) : value
    return typeof found === 'string' && found !== '' && found.length <= most
      ? ({ [name]: found } as { [Key in Name]?: string })
      : {}
  }
  const feed = text('feed', 60)
  const hasFeed = feed.feed !== undefined
  const states: readonly string[] = hasFeed ? [...STATES, 'all'] : OPEN_STATES
  const state = states.find((one) => one === search.state) as MessageSearch['state']
  const behind = { ...text('rule', 80), ...text('day', 10) }
  return {
    ...feed,
    ...(state === undefined ? {} : { state }),
    ...text('kind', 20),
    ...text('control', 200),
    ...(hasFeed && behind.rule !== undefined && behind.day !== undefined ? behind : dayOf(behind.day)),
    ...text('before', 36),
  }
}

function dayOf(day: string | undefined): { day?: string } {
  return day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day) ? { day } : {}
}

/** The state that is shown. */
export function stateOf({ state, rule }: MessageSearch): MessageState | 'all' {
  return state ?? (rule === undefined ? 'dead' : 'all')
}

/** Lines of a page. */
export const PAGE = 50

export function queryOf(search: MessageSearch): MessageQuery {
  const { state: _, ...rest } = search
  const state = stateOf(search)
  return { ...rest, ...(state === 'all' ? {} : { state }), count: PAGE }
}

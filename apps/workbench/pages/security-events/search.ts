import type { SecurityEventKind } from '@kangcheng/access/contract'

/**
 * As the server knows them; the type keeps the two lists the same. Not its own list: the router reads this at the first
 * visit, and a value of a contract brings the schema library along.
 */
export const KINDS = [
  'locked',
  'sign-in-failed',
  'infected',
  'refused',
  'broke-glass',
  'revealed',
  'role-changed',
  'delegation-changed',
  'account-changed',
  'imported',
  'second-factor-changed',
  'identity-changed',
  'session-ended',
  'token-changed',
  'exported',
  'token-used',
] as const satisfies SecurityEventKind[]

export interface EventSearch {
  readonly kind?: SecurityEventKind
  readonly organisation?: string
  readonly from?: string
  readonly to?: string
}

/** The filters of the address; what cannot be one is left out. */
export function readEventSearch(search: Record<string, unknown>): EventSearch {
  const kind = KINDS.find((one) => one === search.kind)
  const text = (name: 'organisation' | 'from' | 'to') => {
    const value = search[name]
    return typeof value === 'string' && value !== '' ? { [name]: value } : {}
  }
  return { ...(kind === undefined ? {} : { kind }), ...text('organisation'), ...text('from'), ...text('to') }
}

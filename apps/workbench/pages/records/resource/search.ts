export const SHOWN = ['json', 'versions'] as const

/** What the address of a resource says beside which it is. */
export interface ResourceSearch {
  readonly show?: (typeof SHOWN)[number]
  /** An older version of it. */
  readonly version?: string
}

/** Reads the address; what is none of it is left out. A number in an address arrives as one. */
export function readResourceSearch(search: Record<string, unknown>): ResourceSearch {
  const show = SHOWN.find((one) => one === search.show)
  const version = String(search.version ?? '')
  return {
    ...(show === undefined ? {} : { show }),
    ...(/^[1-9]\d{0,8}$/.test(version) ? { version } : {}),
  }
}

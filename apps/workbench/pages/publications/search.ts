/** What of the page is open. */
export interface PublicationSearch {
  /** The reports when left out. */
  readonly tab?: 'calendar'
  /** Whether drafts that were given up are listed too. */
  readonly discarded?: true
}

export function readPublicationSearch(search: Record<string, unknown>): PublicationSearch {
  return {
    ...(search.tab === 'calendar' ? { tab: 'calendar' } : {}),
    ...(search.discarded === true ? { discarded: true } : {}),
  }
}

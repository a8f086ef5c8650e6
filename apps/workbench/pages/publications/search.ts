/** Which half of the page is open; the reports when left out. */
export interface PublicationSearch {
  readonly tab?: 'calendar'
}

export function readPublicationSearch(search: Record<string, unknown>): PublicationSearch {
  return search.tab === 'calendar' ? { tab: 'calendar' } : {}
}

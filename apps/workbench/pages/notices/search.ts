/** Which tab of the page, and what of the inbox. */
export interface NoticeSearch {
  readonly tab?: 'settings'
  readonly show?: 'all'
}

export function readNoticeSearch(search: Record<string, unknown>): NoticeSearch {
  return {
    ...(search.tab === 'settings' ? { tab: 'settings' as const } : {}),
    ...(search.show === 'all' ? { show: 'all' as const } : {}),
  }
}

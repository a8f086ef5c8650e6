import { permits } from '@kangcheng/web-kit/plain'

/** The parts of the page as its address names them, with what opens each. */
const PARTS = [
  { tab: undefined, name: 'catalogue', permission: ['exchange.sharing.read'] },
  { tab: 'applicant', name: 'applicant', permission: ['exchange.sharing.apply'] },
  { tab: 'owner', name: 'owner', permission: ['exchange.sharing.approve'] },
  { tab: 'extracts', name: 'extracts', permission: ['exchange.sharing.apply', 'exchange.sharing.approve'] },
  { tab: 'statistics', name: 'statistics', permission: ['exchange.sharing.apply', 'exchange.sharing.approve'] },
] as const

export type SharingTab = (typeof PARTS)[number]['tab']

/** Which parts are open to somebody, and the one that is shown: what the address asks for, else the first of theirs. */
export function sharingParts(may: (permission: readonly string[]) => boolean, tab: SharingTab) {
  const open = PARTS.filter(({ permission }) => may(permission))
  return { open, shown: open.find((part) => part.tab === tab) ?? open[0] }
}

/** Reads the address; what is no part is left out, never an error. */
export function readSharingSearch(search: Record<string, unknown>): { tab?: Exclude<SharingTab, undefined> } {
  const tab = PARTS.flatMap((part) => part.tab ?? []).find((one) => one === search.tab)
  return tab === undefined ? {} : { tab }
}

export type Side = 'applicant' | 'owner'

/** From which side somebody looks at an application or an extract. */
export function readSideSearch(search: Record<string, unknown>): { side?: Side } {
  return search.side === 'owner' ? { side: 'owner' } : {}
}

/** The sides that are open to somebody, their own department's questions first. */
export function sidesOf(permissions: readonly string[]): readonly Side[] {
  const applicant = permits(permissions, 'exchange.sharing.apply') ? (['applicant'] as const) : []
  const owner = permits(permissions, 'exchange.sharing.approve') ? (['owner'] as const) : []
  return [...applicant, ...owner]
}

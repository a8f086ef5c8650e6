/** The parts of the page with the permission that opens each, in the order of the tabs. */
export const DESK_PARTS = {
  accounts: 'persons.account.manage',
  consents: 'persons.consent.record',
  guardians: 'persons.guardian.manage',
  household: 'persons.household.manage',
} as const
export type DeskPart = keyof typeof DESK_PARTS

/** Any of them opens the page. */
export const DESK_PAGES = Object.values(DESK_PARTS)

export interface DeskSearch {
  readonly part?: DeskPart
}

export function readDeskSearch({ part }: Record<string, unknown>): DeskSearch {
  const known = (Object.keys(DESK_PARTS) as DeskPart[]).find((one) => one === part)
  return known === undefined ? {} : { part: known }
}

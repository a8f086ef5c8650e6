/** The parts of the page with the permission that opens each, in the order of the tabs. */
export const CARD_PARTS = {
  read: 'persons.card.resolve',
  find: 'persons.card.read',
  log: 'persons.card.read',
  keys: 'persons.card-key.manage',
} as const
export type CardPart = keyof typeof CARD_PARTS

/** Any of them opens the page. */
export const CARD_PAGES = Object.values(CARD_PARTS)

/** What a card is read for: by a doctor to open the record, at the residents' desk for what somebody brings papers for, else for the card. */
export function readsFor(may: (permission: string) => boolean): 'record' | 'residents' | 'cards' {
  if (may('persons.record.read')) return 'record'
  return may('persons.account.manage') ? 'residents' : 'cards'
}

export * from './cards/card.ts'
export * from './cards/code.ts'
export * from './cards/key.ts'
export * from './cards/reading.ts'
export * from './cards/words.ts'

/** What an actor may be allowed to do with cards; roles grant it. */
export const CARD_PERMISSIONS = [
  'persons.card.read',
  'persons.card.issue',
  'persons.card.state',
  'persons.card.code',
  'persons.card.resolve',
  'persons.card-key.manage',
] as const
export type CardPermission = (typeof CARD_PERMISSIONS)[number]

export const CARD_REFUSALS = [
  'card.person-not-found',
  'card.not-found',
  'card.active-exists',
  'card.none-active',
  'card.step-impossible',
  'card.code-altered',
  'card.code-early',
  'card.code-expired',
  'card.code-used',
  'card.code-withdrawn',
  'card.key-unknown',
  'card.key-withdrawn',
  'card.suspended',
  'card.revoked',
  'card.holder-gone',
  'card.kind-unclear',
  'card.number-unsound',
  'card.holder-none',
  'card.holder-several',
  'card.issuer-none',
  'card.issuer-silent',
  'card.issuer-garbled',
  'card.issuer-refuses',
  'card.reading-differs',
  'card.period-impossible',
] as const
export type CardRefusal = (typeof CARD_REFUSALS)[number]

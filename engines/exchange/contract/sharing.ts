export * from './sharing/application.ts'
export * from './sharing/data-set.ts'
export * from './sharing/extract.ts'
export * from './sharing/transfer.ts'
export * from './sharing/words.ts'

/** What an actor may be allowed to do with shared data; roles grant it. */
export const SHARING_PERMISSIONS = [
  'exchange.sharing.read',
  'exchange.sharing.publish',
  'exchange.sharing.apply',
  'exchange.sharing.approve',
  'exchange.sharing.fetch',
] as const
export type SharingPermission = (typeof SHARING_PERMISSIONS)[number]

export const SHARING_REFUSALS = [
  'sharing.data-set-not-found',
  'sharing.data-set-faulty',
  'sharing.data-set-changed',
  'sharing.data-set-state',
  'sharing.organisation-unknown',
  'sharing.region-unknown',
  'sharing.view-unknown',
  'sharing.not-published',
  'sharing.application-not-found',
  'sharing.terms-faulty',
  'sharing.not-waiting',
  'sharing.changed-meanwhile',
  'sharing.own-application',
  'sharing.same-approver',
  'sharing.reason-missing',
  'sharing.not-renewable',
  'sharing.not-granted',
  'sharing.quota-used',
  'sharing.data-do-not-fit',
  'sharing.extract-not-found',
  'sharing.extract-faulty',
  'sharing.extract-not-given',
] as const
export type SharingRefusal = (typeof SHARING_REFUSALS)[number]

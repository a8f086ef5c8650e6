/** What the master index may be asked. */
export const INDEX_PERMISSIONS = [
  'persons.person.find',
  'persons.person.read',
  'persons.person.reveal',
  'persons.index.change',
  'persons.doubt.read',
  'persons.doubt.decide',
  'persons.linkage.read',
  'persons.linkage.learn',
  'persons.patient.match',
] as const
export type IndexPermission = (typeof INDEX_PERMISSIONS)[number]

/** Why the master index refuses. */
export const INDEX_REFUSAL_CODES = [
  'persons.person-not-found',
  'persons.step-not-found',
  'persons.already-one',
  'persons.not-their-chart',
  'persons.nothing-to-part',
  'persons.correction-disputed',
  'persons.step-built-upon',
  'persons.step-undone',
  'persons.arrival-stays',
  'persons.doubt-not-found',
  'persons.doubt-decided',
  'persons.second-person-needed',
  'persons.search-too-wide',
  'persons.reason-missing',
  'persons.identifier-unknown',
  'persons.identifier-of-several',
] as const
export type IndexRefusal = (typeof INDEX_REFUSAL_CODES)[number]

import { type Static, Type } from 'typebox'
import { Golden } from './person.ts'
import { Step } from './steps.ts'

/** How somebody is looked for: by a number, a telephone, or a name; with a name a birth narrows it. */
export const PersonQuestion = Type.Object(
  {
    identityNumber: Type.Optional(Type.String({ minLength: 5, maxLength: 40 })),
    phone: Type.Optional(Type.String({ minLength: 5, maxLength: 20 })),
    name: Type.Optional(Type.String({ minLength: 1, maxLength: 80 })),
    birthDate: Type.Optional(Type.String({ format: 'date' })),
    /** `system|value` of any identifier: a hospital's card, a record number. */
    identifier: Type.Optional(Type.String({ minLength: 3, maxLength: 200 })),
  },
  { additionalProperties: false },
)
export type PersonQuestion = Static<typeof PersonQuestion>

/** A person as a line of a list; what the reader's role masks is masked. */
export const PersonLine = Type.Object({
  id: Type.String({ format: 'uuid' }),
  golden: Golden,
  /** Path of the region they live in. */
  regionPath: Type.String(),
  charts: Type.Integer(),
})
export type PersonLine = Static<typeof PersonLine>

export const PersonList = Type.Object({ persons: Type.Array(PersonLine), isComplete: Type.Boolean() })
export type PersonList = Static<typeof PersonList>

const PersonChart = Type.Object({
  /** `Patient/…` */
  chart: Type.String(),
  source: Type.String(),
  changed: Type.String({ format: 'date-time' }),
  withdrawn: Type.Boolean(),
  /** What this chart says of each field, where it says anything. */
  says: Type.Record(Type.String(), Type.String()),
})

/** All the index knows of a person. */
export const PersonPage = Type.Object({
  ...PersonLine.properties,
  /** The id that was asked for, where it redirects here. */
  redirectedFrom: Type.Optional(Type.String({ format: 'uuid' })),
  cluster: Type.Array(PersonChart),
  /** What was done, the newest first. */
  steps: Type.Array(Step),
  doubts: Type.Integer(),
  /** Who did what: names by the ids of accounts. */
  names: Type.Record(Type.String(), Type.String()),
})
export type PersonPage = Static<typeof PersonPage>

export const RevealReason = Type.Object({ reason: Type.String({ maxLength: 500 }) }, { additionalProperties: false })

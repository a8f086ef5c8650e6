import { Day } from '@kangcheng/access/contract'
import { type Static, Type } from 'typebox'
import { Uuid } from '../uuid.ts'
import { EvidenceNumber } from './consent.ts'
import { GuardianKind } from './rules.ts'

/** What a desk proposes on papers that it saw. */
export const GuardianshipWish = Type.Object({
  guardian: Uuid,
  kind: GuardianKind,
  from: Day,
  until: Type.Optional(Day),
  evidence: EvidenceNumber,
})
export type GuardianshipWish = Static<typeof GuardianshipWish>

/** Somebody else than who proposed it confirms it; until then it opens nothing. */
export const GUARDIANSHIP_STATES = ['proposed', 'confirmed', 'ended'] as const

export const Guardianship = Type.Object({
  id: Type.String({ format: 'uuid' }),
  ward: Uuid,
  ...GuardianshipWish.properties,
  state: Type.Enum([...GUARDIANSHIP_STATES]),
  endedOn: Type.Optional(Day),
})
export type Guardianship = Static<typeof Guardianship>

/** What persons are called, by their ids, as far as who asks may know. */
const Names = Type.Record(Type.String(), Type.String())

export const GuardianshipList = Type.Object({ guardianships: Type.Array(Guardianship), names: Names })
export type GuardianshipList = Static<typeof GuardianshipList>

/** For whom one stands 被监护人, and who stands for oneself. */
export const OwnGuardianships = Type.Object({
  wards: Type.Array(Guardianship),
  guardians: Type.Array(Guardianship),
  names: Names,
})
export type OwnGuardianships = Static<typeof OwnGuardianships>

/** A household 户 of somebody who heads it: who lives with them. Members that are left out have left. */
export const HouseholdWish = Type.Object({
  members: Type.Array(Uuid, { minItems: 1, maxItems: 50, uniqueItems: true }),
  from: Day,
})
export type HouseholdWish = Static<typeof HouseholdWish>

export const Household = Type.Object({
  id: Type.String({ format: 'uuid' }),
  members: Type.Array(Type.Object({ person: Uuid, head: Type.Boolean(), from: Day, until: Type.Optional(Day) })),
  names: Names,
})
export type Household = Static<typeof Household>

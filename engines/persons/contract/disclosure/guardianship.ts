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

/** A household 户 of somebody who heads it: who lives with them. Members that are left out have left. */
export const HouseholdWish = Type.Object({
  members: Type.Array(Uuid, { minItems: 1, maxItems: 50, uniqueItems: true }),
  from: Day,
})
export type HouseholdWish = Static<typeof HouseholdWish>

export const Household = Type.Object({
  id: Type.String({ format: 'uuid' }),
  members: Type.Array(Type.Object({ person: Uuid, head: Type.Boolean(), from: Day, until: Type.Optional(Day) })),
})
export type Household = Static<typeof Household>

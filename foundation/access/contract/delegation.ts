import { type Static, Type } from 'typebox'
import { BilingualName, Day } from './definition.ts'
import { Assignment } from './user.ts'

const id = Type.String({ format: 'uuid' })

/** Which of one's assignments somebody else is to have, and from when to when; both days count. */
export const NewDelegation = Type.Object({
  delegate: id,
  assignments: Type.Array(id, { minItems: 1, maxItems: 50, uniqueItems: true }),
  firstDay: Day,
  /** 90 days in all at most. */
  lastDay: Day,
})
export type NewDelegation = Static<typeof NewDelegation>

const Party = Type.Object({ id, name: Type.String() })

export const DELEGATION_STATES = ['coming', 'running', 'over', 'ended'] as const

export const Delegation = Type.Object({
  id,
  delegator: Party,
  delegate: Party,
  assignments: Type.Array(Type.Pick(Assignment, ['id', 'role', 'region', 'organisation'])),
  firstDay: Day,
  lastDay: Day,
  madeAt: Type.String({ format: 'date-time' }),
  madeBy: Party,
  endedAt: Type.Optional(Type.String({ format: 'date-time', description: 'before its last day' })),
  endedBy: Type.Optional(Party),
  state: Type.Enum([...DELEGATION_STATES], { description: 'today' }),
})
export type Delegation = Static<typeof Delegation>

export const DelegationQuery = Type.Object({ state: Type.Optional(Type.Enum([...DELEGATION_STATES])) })
export type DelegationQuery = Static<typeof DelegationQuery>

/** One of one's own assignments. */
export const OwnAssignment = Type.Object({
  ...Assignment.properties,
  name: BilingualName,
  delegable: Type.Boolean({ description: 'not where the role keeps accounts, rights or the audit log' }),
})
export type OwnAssignment = Static<typeof OwnAssignment>

/** Somebody to whom one may hand over: of one's own organisation or below it. */
export const Colleague = Type.Object({ ...Party.properties, login: Type.String(), organisation: Type.String() })
export type Colleague = Static<typeof Colleague>

/** On whose behalf a session acts, or could. */
export const Acting = Type.Object({
  delegation: id,
  name: Type.String(),
  lastDay: Day,
  over: Type.Boolean({ description: 'ended meanwhile: nothing is open until one is oneself again' }),
})
export type Acting = Static<typeof Acting>

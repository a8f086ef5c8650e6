import { type Static, Type } from 'typebox'
import { BilingualName, Slug } from './definition.ts'
import { Acting } from './delegation.ts'
import { SecondFactorCode, SecondFactorState } from './second-factor.ts'
import { Password } from './user.ts'

export const Credentials = Type.Object({
  login: Type.String({ minLength: 1, maxLength: 200 }),
  password: Password,
  /** Where the second factor is on; without it the answer is `access.second-factor-needed`. */
  code: Type.Optional(SecondFactorCode),
})
export type Credentials = Static<typeof Credentials>

export const PasswordChange = Type.Object({ current: Password, next: Password })
export type PasswordChange = Static<typeof PasswordChange>

/** One signed-in browser. */
export const Session = Type.Object({
  id: Type.String({ format: 'uuid' }),
  createdAt: Type.String({ format: 'date-time' }),
  seenAt: Type.String({ format: 'date-time', description: 'to the minute' }),
  endsAt: Type.String({ format: 'date-time' }),
  device: Type.String({ description: 'browser and system as the browser says; empty where it does not' }),
  place: Type.String({ description: 'the network it signed in from, without the part that names the machine' }),
  current: Type.Boolean({ description: 'the one that asks' }),
})
export type Session = Static<typeof Session>

/** Who am I, and what is open to me. */
export const SessionView = Type.Object({
  userId: Type.String({ format: 'uuid' }),
  name: Type.String(),
  organisation: Type.Object({ code: Slug, name: BilingualName, path: Type.String() }),
  roles: Type.Array(Type.Object({ code: Slug, name: BilingualName })),
  /** On whose behalf this session acts: the permissions are those handed over, and no others. */
  acting: Type.Optional(Acting),
  /** Who has handed something over for today. */
  mayActFor: Type.Array(Acting),
  elsewhere: Type.Boolean({ description: 'opened by the city’s sign-in' }),
  permissions: Type.Array(Type.String(), { description: 'patterns; for hiding buttons only, the server asks again' }),
  regions: Type.Array(Type.String(), { description: 'paths of the regions in scope' }),
  mustChangePassword: Type.Boolean(),
  secondFactor: SecondFactorState,
  csrfToken: Type.String({ description: 'to be sent as x-csrf-token with every unsafe method' }),
  endsAt: Type.String({ format: 'date-time', description: 'the session ends then at the latest' }),
  idleMinutes: Type.Integer({ description: 'it ends after so long without a request' }),
})
export type SessionView = Static<typeof SessionView>

import { type Static, Type } from 'typebox'
import { BilingualName, Slug } from './definition.ts'
import { Password } from './user.ts'

export const Credentials = Type.Object({
  login: Type.String({ minLength: 1, maxLength: 200 }),
  password: Password,
})
export type Credentials = Static<typeof Credentials>

export const PasswordChange = Type.Object({ current: Password, next: Password })
export type PasswordChange = Static<typeof PasswordChange>

/** Who am I, and what is open to me. */
export const SessionView = Type.Object({
  userId: Type.String({ format: 'uuid' }),
  name: Type.String(),
  organisation: Type.Object({ code: Slug, name: BilingualName, path: Type.String() }),
  roles: Type.Array(Type.Object({ code: Slug, name: BilingualName })),
  permissions: Type.Array(Type.String(), { description: 'patterns; for hiding buttons only, the server asks again' }),
  regions: Type.Array(Type.String(), { description: 'paths of the regions in scope' }),
  mustChangePassword: Type.Boolean(),
  csrfToken: Type.String({ description: 'to be sent as x-csrf-token with every unsafe method' }),
  endsAt: Type.String({ format: 'date-time', description: 'the session ends then at the latest' }),
})
export type SessionView = Static<typeof SessionView>

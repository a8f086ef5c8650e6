import { type Static, Type } from 'typebox'
import { Day, EVERYWHERE, Slug } from './definition.ts'
import { RegionCode } from './region.ts'

/** Lower-case; what differs only in case or width is the same name. */
export const Login = Type.String({ minLength: 2, maxLength: 60, pattern: '^[^\\s\\u0000-\\u001f]+$' })
/** Longer would only be work for the server; the rules themselves are in rules/password.ts. */
export const Password = Type.String({ minLength: 1, maxLength: 200 })

export const NewUser = Type.Object({
  login: Login,
  name: Type.String({ minLength: 1, maxLength: 60 }),
  organisation: Slug,
  /** Left out: one for the first sign-in is made and answered. */
  password: Type.Optional(Password),
  /** The password must be changed before anything else is possible. Left out: yes. */
  mustChange: Type.Optional(Type.Boolean()),
})
export type NewUser = Static<typeof NewUser>

/** A password for one sign-in, answered once and kept nowhere: hand it to its owner. */
export const InitialPassword = Type.Object({ password: Type.String() })
export type InitialPassword = Static<typeof InitialPassword>

export const CreatedUser = Type.Object({
  id: Type.String({ format: 'uuid' }),
  initialPassword: Type.Optional(Type.String({ description: 'for the first sign-in, where none was given' })),
})
export type CreatedUser = Static<typeof CreatedUser>

export const USER_STATES = ['active', 'first-password', 'disabled'] as const

/** Which users; what is left out narrows nothing. */
export const UserQuery = Type.Object({
  /** And all below it. */
  organisation: Type.Optional(Slug),
  /** Who holds it somewhere. */
  role: Type.Optional(Slug),
  /** `first-password`: not disabled, and has not chosen a password yet. */
  state: Type.Optional(Type.Enum([...USER_STATES])),
})
export type UserQuery = Static<typeof UserQuery>

export const NewAssignment = Type.Object({
  role: Slug,
  region: Type.Union([RegionCode, Type.Literal(EVERYWHERE)], { description: 'a region and all below it, or *' }),
  organisation: Type.Union([Slug, Type.Literal(EVERYWHERE)], { description: 'an organisation and all below it, or *' }),
  validFrom: Type.Optional(Day),
  /** Last day on which it holds. */
  validTo: Type.Optional(Day),
})
export type NewAssignment = Static<typeof NewAssignment>

export const Assignment = Type.Object({
  id: Type.String({ format: 'uuid' }),
  role: Slug,
  region: Type.String(),
  organisation: Type.String(),
  validFrom: Day,
  validTo: Type.Optional(Day),
  holds: Type.Boolean({ description: 'today; false before the first and after the last day' }),
})
export type Assignment = Static<typeof Assignment>

/** A user as administrators see one; never with anything of the password. */
export const User = Type.Object({
  id: Type.String({ format: 'uuid' }),
  login: Type.String(),
  name: Type.String(),
  organisation: Slug,
  disabled: Type.Boolean(),
  mustChange: Type.Boolean(),
  secondFactor: Type.Boolean({ description: 'signs in with a second factor' }),
  /** Masked as the looker’s roles say. */
  phone: Type.Optional(Type.String()),
  email: Type.Optional(Type.String()),
  createdAt: Type.String({ format: 'date-time' }),
  assignments: Type.Array(Assignment),
})
export type User = Static<typeof User>

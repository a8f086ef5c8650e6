import { type Static, Type } from 'typebox'
import { SecondFactorCode } from './second-factor.ts'

/** Who an account is at the city's sign-in. */
export const Identity = Type.Object({
  id: Type.String({ format: 'uuid' }),
  issuer: Type.String(),
  subject: Type.String(),
  linkedAt: Type.String({ format: 'date-time' }),
})
export type Identity = Static<typeof Identity>

/** A link made by an administrator: what the city's sign-in calls the person. */
export const NewIdentity = Type.Object({ subject: Type.String({ minLength: 1, maxLength: 255, pattern: '^\\S+$' }) })
export type NewIdentity = Static<typeof NewIdentity>

/** The city's sign-in, as the sign-in page offers it. */
export const SignInElsewhere = Type.Object({ name: Type.String() })
export type SignInElsewhere = Static<typeof SignInElsewhere>

export const JourneyStart = Type.Object({
  /** A page of ours to come back to; anything else is the first page. */
  returnTo: Type.Optional(Type.String({ maxLength: 1_000 })),
})
export type JourneyStart = Static<typeof JourneyStart>

/** Where the browser goes next. */
export const JourneyAddress = Type.Object({ address: Type.String() })
export type JourneyAddress = Static<typeof JourneyAddress>

/** Our own code, where the city's sign-in vouches for one factor only. */
export const JourneyCode = Type.Object({ code: SecondFactorCode })

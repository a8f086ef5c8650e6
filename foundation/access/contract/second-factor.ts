import { type Static, Type } from 'typebox'
import { Password } from './user.ts'

/** Six digits of an authenticator, or a recovery code; spaces and hyphens do not count. */
export const SecondFactorCode = Type.String({ minLength: 6, maxLength: 40 })

export const SecondFactorState = Type.Object({
  on: Type.Boolean(),
  required: Type.Boolean({ description: 'by a role held today' }),
  missing: Type.Boolean({ description: 'required and due, and not on: nothing else is open until it is' }),
  dueAt: Type.Optional(
    Type.String({ format: 'date-time', description: 'required, and not on: from then on it must be' }),
  ),
  recoveryCodesLeft: Type.Integer(),
})
export type SecondFactorState = Static<typeof SecondFactorState>

/** Answered once, to be put into an authenticator. */
export const SecondFactorSetup = Type.Object({
  secret: Type.String({ description: 'Base32, to be typed' }),
  uri: Type.String({ description: 'otpauth://totp/…, to be shown as a QR code' }),
})
export type SecondFactorSetup = Static<typeof SecondFactorSetup>

/** Each is good for one sign-in; answered once and stored as digests only. */
export const RecoveryCodes = Type.Object({ codes: Type.Array(Type.String()) })
export type RecoveryCodes = Static<typeof RecoveryCodes>

/** That it is still the owner who sits there: the password, and a code where the second factor is on. */
export const Proof = Type.Object({ password: Password, code: Type.Optional(SecondFactorCode) })
export type Proof = Static<typeof Proof>

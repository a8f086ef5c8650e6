import { type Static, Type } from 'typebox'
import { Purpose } from './purpose.ts'

/** How to reach a person; in a list masked as the looker's roles say. */
export const Contact = Type.Object({ phone: Type.Optional(Type.String()), email: Type.Optional(Type.String()) })
export type Contact = Static<typeof Contact>

export const REVEAL_REASON = 10

/** To see one record unmasked: what for, and why now. */
export const RevealRequest = Type.Object({
  purpose: Purpose,
  /** Kept in the audit log; at least ten characters, and nothing about the person. */
  reason: Type.String({ minLength: 1, maxLength: 200 }),
})
export type RevealRequest = Static<typeof RevealRequest>

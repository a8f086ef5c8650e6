import { Slug } from '@kangcheng/access/contract'
import { type Static, Type } from 'typebox'

export const DEATH_REGISTERED = 'exchange.death-registered'
export const BIRTH_REGISTERED = 'exchange.birth-registered'

/** References only. `state` says whether it is new, a newer version, or no longer holds. */
export const VitalRegistered = Type.Object({
  certificate: Type.String({ format: 'uuid' }),
  organisation: Slug,
  version: Type.Integer(),
  state: Type.Enum(['registered', 'corrected', 'voided']),
  /** `Patient/…`, where the certificate names a chart. */
  patient: Type.Optional(Type.String()),
})
export type VitalRegistered = Static<typeof VitalRegistered>

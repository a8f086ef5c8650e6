import { type Static, Type } from 'typebox'

/** Why a delivery did not arrive. */
export const DELIVERY_FAULTS = [
  /** The mail server said no for good: no such mailbox. */
  'mail-refused',
  'mail-unreachable',
  'name-unknown',
  /** It leads into a network of one's own: no matter what listens there. */
  'address-refused',
  'not-https',
  'connection-failed',
  'certificate-invalid',
  'timed-out',
  'redirected',
  'answered-with-error',
] as const

export const DeliveryFault = Type.Object({
  code: Type.Enum([...DELIVERY_FAULTS]),
  status: Type.Optional(Type.Integer({ description: 'of HTTP or SMTP' })),
})
export type DeliveryFault = Static<typeof DeliveryFault>

/** What came of handing a parcel over. */
export type DeliveryOutcome =
  | { readonly sent: true }
  | { readonly sent: false; readonly fault: DeliveryFault; readonly final: boolean }

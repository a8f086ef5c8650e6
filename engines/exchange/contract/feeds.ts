import { type Static, Type } from 'typebox'

const Words = Type.Object({
  zh: Type.String({ minLength: 1, maxLength: 100 }),
  en: Type.String({ minLength: 1, maxLength: 100 }),
})

export const FeedCode = Type.String({ pattern: '^[a-z][a-z0-9-]{1,40}$' })

/** How an institution sends, as the desk sets it. */
export const FeedSettings = Type.Object(
  {
    title: Words,
    /** `cda`: shared documents, and `fhir`: bundles, resources and NDJSON, need no map. `table`: CSV and Excel. */
    format: Type.Enum(['hl7v2', 'cda', 'table', 'fhir']),
    /** What the sender calls itself: MSH-3 and MSH-4. No two open feeds have the same. */
    sender: Type.Optional(
      Type.Object({ application: Type.String({ maxLength: 180 }), facility: Type.String({ maxLength: 180 }) }),
    ),
    /** Addresses that may send by MLLP: single ones or CIDR blocks. None: nobody. */
    peers: Type.Array(Type.String({ maxLength: 50 }), { maxItems: 50 }),
    /** Of messages that do not say theirs in MSH-18, and of CSV that is no UTF-8. FHIR is UTF-8 always. */
    charset: Type.Enum(['utf-8', 'gb18030']),
    /** Of times without one. */
    zone: Type.String({ pattern: '^[+-][01]\\d:[0-5]\\d$' }),
    /** Maps that are tried in this order. */
    maps: Type.Array(Type.String(), { maxItems: 30 }),
    /** Whether the sender's control ids begin anew each day. */
    controlIds: Type.Enum(['unique', 'daily']),
    /** Minutes without a message after which somebody is told; left out: nobody is. */
    silence: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000 })),
    isOpen: Type.Boolean(),
  },
  { additionalProperties: false },
)
export type FeedSettings = Static<typeof FeedSettings>

export const Feed = Type.Object({
  code: FeedCode,
  organisation: Type.String(),
  version: Type.Integer(),
  settings: FeedSettings,
})
export type Feed = Static<typeof Feed>

export const MESSAGE_STATES = ['waiting', 'stored', 'dead', 'mended', 'dismissed', 'ignored'] as const
export type MessageState = (typeof MESSAGE_STATES)[number]

import { type Static, Type } from 'typebox'
import { DeliveryFault } from './delivery.ts'

export const RHYTHMS = ['immediate', 'daily'] as const
export const Rhythm = Type.Enum([...RHYTHMS])
export type Rhythm = Static<typeof Rhythm>

export const MailLanguage = Type.Enum(['zh', 'en'])
export type MailLanguage = Static<typeof MailLanguage>

/** No more than a plain address: what mail servers read as a list or a name is none. */
export const MailAddress = Type.String({
  maxLength: 254,
  pattern: '^[A-Za-z0-9!#$%&*+/=?^_{|}~.-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}$',
  description: 'an e-mail address',
})

/** How a channel fares: what waits, and what was given up with the last reason. */
export const ChannelState = Type.Object({
  waiting: Type.Integer(),
  parked: Type.Integer({ description: 'given up after the last try; can be sent on their way again' }),
  lastSentAt: Type.Optional(Type.String({ format: 'date-time' })),
  fault: Type.Optional(DeliveryFault),
})
export type ChannelState = Static<typeof ChannelState>

export const MailChannel = Type.Object({
  offered: Type.Boolean({ description: 'whether this installation can send mail' }),
  address: Type.Optional(Type.String({ description: 'confirmed' })),
  pending: Type.Optional(Type.String({ description: 'a code was mailed there and has not come back yet' })),
  rhythm: Rhythm,
  language: MailLanguage,
  state: ChannelState,
})
export type MailChannel = Static<typeof MailChannel>

const webhookWish = {
  name: Type.String({ minLength: 1, maxLength: 60, description: 'which system is told' }),
  url: Type.String({ minLength: 10, maxLength: 500, description: 'https only' }),
  rhythm: Rhythm,
}

export const NewWebhook = Type.Object(webhookWish)
export type NewWebhook = Static<typeof NewWebhook>

export const Webhook = Type.Object({
  id: Type.String({ format: 'uuid' }),
  ...webhookWish,
  organisation: Type.Optional(Type.String({ description: 'whose it is; left out, of the account itself' })),
  createdAt: Type.String({ format: 'date-time' }),
  state: ChannelState,
})
export type Webhook = Static<typeof Webhook>

/** Answered once and kept nowhere. */
export const CreatedWebhook = Type.Object({ id: Type.String({ format: 'uuid' }), secret: Type.String() })
export type CreatedWebhook = Static<typeof CreatedWebhook>

export const NoticeChannels = Type.Object({ mail: MailChannel, webhooks: Type.Array(Webhook) })
export type NoticeChannels = Static<typeof NoticeChannels>

export const NewMailAddress = Type.Object({ address: MailAddress, rhythm: Rhythm, language: MailLanguage })
export type NewMailAddress = Static<typeof NewMailAddress>

export const MailWish = Type.Object({ rhythm: Rhythm, language: MailLanguage })
export type MailWish = Static<typeof MailWish>

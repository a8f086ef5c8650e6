import { type Static, Type } from 'typebox'
import { Day, EVERYWHERE, Slug } from './definition.ts'
import { RegionCode } from './region.ts'
import { Permission } from './role.ts'

const REACH = ', or * for as far as its owner’s own rights reach'

const limits = {
  name: Type.String({ minLength: 1, maxLength: 60, description: 'which system uses it' }),
  permissions: Type.Array(Permission, { minItems: 1, maxItems: 40, uniqueItems: true }),
  region: Type.Union([RegionCode, Type.Literal(EVERYWHERE)], { description: `a region and all below it${REACH}` }),
  organisation: Type.Union([Slug, Type.Literal(EVERYWHERE)], {
    description: `an organisation and all below it${REACH}`,
  }),
}

/** What a system of one's own is to be able to do under one's name. */
export const NewApiToken = Type.Object({
  ...limits,
  /** Last day on which it is good; a year from today at most. */
  expiresOn: Day,
  perMinute: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000, description: 'requests; left out, 60' })),
})
export type NewApiToken = Static<typeof NewApiToken>

/** A token as its owner and administrators see it; never what it says. */
export const ApiToken = Type.Object({
  id: Type.String({ format: 'uuid' }),
  ...limits,
  region: Type.String(),
  organisation: Type.String(),
  perMinute: Type.Integer(),
  createdAt: Type.String({ format: 'date-time' }),
  expiresOn: Day,
  lastUsedAt: Type.Optional(Type.String({ format: 'date-time', description: 'to the minute' })),
  revokedAt: Type.Optional(Type.String({ format: 'date-time' })),
  usable: Type.Boolean({ description: 'neither expired nor revoked' }),
})
export type ApiToken = Static<typeof ApiToken>

/** Answered once and kept nowhere: sent as `Authorization: Bearer …`. */
export const CreatedApiToken = Type.Object({ id: Type.String({ format: 'uuid' }), token: Type.String() })
export type CreatedApiToken = Static<typeof CreatedApiToken>

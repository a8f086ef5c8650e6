import { type Static, Type } from 'typebox'
import { BilingualName, PackSource, Slug } from './definition.ts'
import { Purpose } from './purpose.ts'

/** `engine.noun.verb`, as an engine's contract lists it. */
export const Permission = Type.String({ pattern: '^[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)+$', maxLength: 120 })

/** A permission, or all below a prefix: `indicators.*`, `indicators.plan.*`. A star alone or in the middle is refused. */
export const PermissionPattern = Type.String({
  pattern: '^[a-z][a-z0-9-]*(\\.[a-z][a-z0-9-]*)*(\\.\\*|\\.[a-z][a-z0-9-]*)$',
  maxLength: 120,
})

/** What is hidden unless it is revealed. */
export const MASK_FIELDS = ['name', 'id-number', 'phone', 'email'] as const
export const MaskField = Type.Enum([...MASK_FIELDS])
export type MaskField = Static<typeof MaskField>

/** Kind `role` of a pack. */
export const RoleDefinition = Type.Object({
  code: Slug,
  name: BilingualName,
  permissions: Type.Array(PermissionPattern),
  /** What this role sees masked. Left out: everything that can be masked. */
  mask: Type.Optional(Type.Array(MaskField, { uniqueItems: true })),
  /** What this role may see unmasked of one record at a time, with a reason. Left out: nothing. */
  reveal: Type.Optional(Type.Array(MaskField, { uniqueItems: true })),
  /** Purposes this role may look for. Left out: none is closed to it. */
  purposes: Type.Optional(Type.Array(Purpose, { minItems: 1, uniqueItems: true })),
  /** Usable only with a reason, and under a mark of its own. */
  breakGlass: Type.Optional(Type.Array(PermissionPattern)),
  /** Roles that nobody may hold together with this one (separation of duties). */
  exclusiveWith: Type.Optional(Type.Array(Slug, { uniqueItems: true })),
  /** Whoever holds this role signs in with a second factor, some days after the account was made. */
  secondFactor: Type.Optional(Type.Literal('required')),
  source: Type.Optional(PackSource),
})
export type RoleDefinition = Static<typeof RoleDefinition>

/** A role as those see it who look at users or give roles. */
export const Role = Type.Object({
  code: Slug,
  name: BilingualName,
  permissions: Type.Array(Type.String(), { description: 'patterns' }),
  exclusiveWith: Type.Array(Slug, { description: 'nobody may hold one of these beside it' }),
})
export type Role = Static<typeof Role>

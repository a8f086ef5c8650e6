import { type Static, Type } from 'typebox'
import { BilingualName, PackSource, Slug } from './definition.ts'
import { RegionCode } from './region.ts'

export const ORGANISATION_KINDS = [
  'government',
  'department',
  'township-government',
  'institution',
  'enterprise',
  'association',
] as const

/** Kind `organisation` of a pack. */
export const OrganisationDefinition = Type.Object({
  code: Slug,
  name: BilingualName,
  /** Other names it goes by in documents; matched when a plan is read. */
  aliases: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 200 }))),
  kind: Type.Enum([...ORGANISATION_KINDS]),
  region: RegionCode,
  parent: Type.Optional(Slug),
  source: Type.Optional(PackSource),
  invented: Type.Optional(Type.Boolean()),
})
export type OrganisationDefinition = Static<typeof OrganisationDefinition>

/** An organisation as kept. */
export const Organisation = Type.Object({
  ...OrganisationDefinition.properties,
  path: Type.String({ description: 'codes of all ancestors and its own: /gongyi-government/gongyi-health/' }),
  retired: Type.Optional(Type.Boolean()),
})
export type Organisation = Static<typeof Organisation>

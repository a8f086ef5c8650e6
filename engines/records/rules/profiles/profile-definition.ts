import { type Static, Type } from 'typebox'
import { RESOURCE_TYPES } from '../resource-types.ts'
import { IDENTIFIER_CHECKS } from './identifier-checks.ts'

const Slug = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80 })
const Url = Type.String({ pattern: '^(urn|https?):[!-~]+$', maxLength: 200 })
const BilingualName = Type.Object({
  zh: Type.String({ minLength: 1, maxLength: 200 }),
  en: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
})
const Source = Type.Object({
  title: Type.String({ minLength: 1 }),
  date: Type.Optional(Type.String()),
  locator: Type.Optional(Type.String({ description: 'where the text was seen, or why it counts as unverified' })),
  status: Type.Enum(['verified', 'unverified']),
})

/**
 * Names of elements in JSON, joined by dots, each for all that stand there: `contact.address`, `valueCodeableConcept`.
 * `extension(url)` are the extensions of that URL.
 */
const Path = Type.String({
  pattern: "^[a-z_][A-Za-z0-9]*(\\([!-'*-~]+\\))?(\\.[a-z_][A-Za-z0-9]*(\\([!-'*-~]+\\))?)*$",
  maxLength: 300,
})
/** What breaking the rule is. Left out: an error, and a resource that claims the profile is not taken. */
const Severity = Type.Optional(Type.Enum(['error', 'warning']))

export const ProfileRule = Type.Union([
  Type.Object(
    { kind: Type.Literal('present'), path: Path, severity: Severity },
    { description: 'something stands there' },
  ),
  Type.Object(
    {
      kind: Type.Literal('identifier'),
      path: Type.Optional(Path),
      system: Url,
      check: Type.Enum([...IDENTIFIER_CHECKS]),
      severity: Severity,
    },
    { description: 'identifiers of a system are such numbers; left out, the path is `identifier`' },
  ),
  Type.Object(
    {
      kind: Type.Literal('resident-id-agrees'),
      system: Url,
      severity: Severity,
    },
    { description: 'birthDate and gender are those that the resident ID number says' },
  ),
  Type.Object(
    {
      kind: Type.Literal('domain'),
      path: Path,
      domain: Type.String({ ...Url, description: 'the url of a code-list of the packs' }),
      required: Type.Optional(Type.Boolean({ description: 'a code of this domain must be among the codings there' })),
      severity: Severity,
    },
    { description: 'a code, Coding or CodeableConcept: codes that name this list as their system are in it' },
  ),
  Type.Object(
    { kind: Type.Literal('address'), path: Path, severity: Severity },
    { description: 'a Chinese address: its text, or province, city and district; a postcode of six digits' },
  ),
])
export type ProfileRule = Static<typeof ProfileRule>

/** Kind `profile` of a pack: what a country or a city asks of a resource beyond the base definitions. */
export const ProfileDefinition = Type.Object({
  code: Slug,
  url: Type.String({ ...Url, description: 'what meta.profile says to claim it' }),
  name: BilingualName,
  type: Type.Enum([...RESOURCE_TYPES]),
  rules: Type.Array(ProfileRule, { minItems: 1 }),
  examples: Type.Array(
    Type.Object({
      name: Type.String({ minLength: 1 }),
      given: Type.Record(Type.String(), Type.Unknown(), { description: 'a resource, about invented people' }),
      expect: Type.Array(Type.String(), { description: '`severity path` of each issue: `error Patient.name`' }),
    }),
    { minItems: 1, description: 'tried whenever the pack is read' },
  ),
  source: Source,
})
export type ProfileDefinition = Static<typeof ProfileDefinition>

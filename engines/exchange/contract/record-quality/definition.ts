import { BilingualName, PackSource, Slug } from '@kangcheng/access/contract'
import { type Static, Type } from 'typebox'
import { QUALITY_ASPECTS, QUALITY_SEVERITIES } from './words.ts'

/** FHIRPath over one encounter: see the README for its collections (`%compositions`, `%orders`, …). */
const Path = Type.String({ minLength: 1, maxLength: 2_000 })
const Variable = '^[a-z][A-Za-z]*$'
const Resource = Type.Object({ resourceType: Type.String(), id: Type.String() }, { additionalProperties: true })
/** A moment with its offset. */
const Moment = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\+\\d{2}:\\d{2}$' })

/** True for what is right; only `false` is a finding, an empty answer says nothing. */
const Holds = Type.Object({ holds: Path })
/** Done at the latest so many hours after a moment; `late` is said where it was done too late, the message where it was not done. */
const TimeLimit = Type.Object({
  within: Type.Object({
    from: Path,
    hours: Type.Number({ exclusiveMinimum: 0, maximum: 8_760 }),
    done: Path,
    late: BilingualName,
  }),
})
/** Texts that must not be alike: those of `least` signs or more, by the share of what both have. */
const Distinct = Type.Object({
  distinct: Type.Object({
    text: Path,
    share: Type.Number({ exclusiveMinimum: 0, maximum: 1 }),
    least: Type.Integer({ minimum: 20 }),
  }),
})

/** The sample of the rules with some resources changed (element by element; null takes one away) or left out. */
export const QualityExample = Type.Object({
  title: Type.String({ minLength: 1, maxLength: 200 }),
  with: Type.Optional(Type.Array(Resource)),
  without: Type.Optional(Type.Array(Type.String())),
  at: Type.Optional(Moment),
  /** What this rule finds something about: `Composition/first-course`. */
  expect: Type.Array(Type.String()),
})
export type QualityExample = Static<typeof QualityExample>

export const QualityRule = Type.Object({
  code: Slug,
  name: BilingualName,
  aspect: Type.Enum([...QUALITY_ASPECTS]),
  severity: Type.Enum([...QUALITY_SEVERITIES]),
  /** Deducted for each finding, and at most for all of this rule. */
  points: Type.Number({ minimum: 0, maximum: 100 }),
  atMost: Type.Optional(Type.Number({ minimum: 0, maximum: 100 })),
  /** Of the encounter; left out, always. */
  when: Type.Optional(Path),
  /** What is looked at one by one, `%about` in the other paths; left out, the encounter. */
  each: Type.Optional(Path),
  check: Type.Union([Holds, TimeLimit, Distinct]),
  /** What the message says at its places. Kept with the finding, so never who somebody is. */
  values: Type.Optional(Type.Record(Type.String({ pattern: Variable }), Path)),
  message: BilingualName,
  /** What is shown beside `%about` when the finding is opened, and the fields that are quoted. */
  evidence: Type.Array(Type.Object({ of: Type.Optional(Path), fields: Type.Array(Type.String(), { minItems: 1 }) })),
  source: PackSource,
  examples: Type.Array(QualityExample, { minItems: 1 }),
})
export type QualityRule = Static<typeof QualityRule>

/** Kind `record-quality-rules` of a pack: rules that are in force together, as one version. */
export const QualityRules = Type.Object({
  code: Slug,
  version: Type.Integer({ minimum: 1 }),
  name: BilingualName,
  /** Best first; the last begins at 0. */
  grades: Type.Array(
    Type.Object({ code: Slug, name: BilingualName, from: Type.Number({ minimum: 0, maximum: 100 }) }),
    {
      minItems: 2,
    },
  ),
  /** The grade of an encounter with a veto, however many points it has. */
  vetoGrade: Slug,
  /** Kinds of note, each a collection of the paths: `%admissionNotes`. By codes of the type, or by its text or the title. */
  notes: Type.Record(
    Type.String({ pattern: Variable }),
    Type.Object({
      name: BilingualName,
      codes: Type.Array(Type.Object({ system: Type.String(), code: Type.String() })),
      titles: Type.Array(Type.String()),
    }),
  ),
  /** What fields are called where they are quoted. */
  fields: Type.Record(Type.String(), BilingualName),
  /** One sound encounter: no rule finds anything at `sampleAt`. */
  sample: Type.Array(Resource),
  sampleAt: Moment,
  source: PackSource,
  rules: Type.Array(QualityRule, { minItems: 1 }),
})
export type QualityRules = Static<typeof QualityRules>

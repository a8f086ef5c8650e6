import { type Static, Type } from 'typebox'

export const INTERACTIONS = ['create', 'update', 'delete'] as const
export type Interaction = (typeof INTERACTIONS)[number]

const Search = Type.String({ minLength: 1, maxLength: 2_000, description: 'as behind the ? of a search' })
const TestResult = Type.Enum(['test-passes', 'test-fails'])
const Words = Type.Object({ zh: Type.String({ minLength: 1 }), en: Type.String({ minLength: 1 }) })
const TypeName = Type.String({ pattern: '^[A-Z][A-Za-z]{1,60}$' })
const Example = Type.Object({ resourceType: TypeName }, { additionalProperties: true })

/** When something happens: elements are those of SubscriptionTopic.resourceTrigger (R5), of several types at once. */
export const ResourceTrigger = Type.Object({
  resource: Type.Array(TypeName, { minItems: 1, uniqueItems: true }),
  supportedInteraction: Type.Array(Type.Enum([...INTERACTIONS]), { minItems: 1, uniqueItems: true }),
  queryCriteria: Type.Optional(
    Type.Object({
      /** What the version before must meet. */
      previous: Type.Optional(Search),
      /** What `previous` is taken for where there was no version before; left out, it passes. */
      resultForCreate: Type.Optional(TestResult),
      current: Type.Optional(Search),
      resultForDelete: Type.Optional(TestResult),
      /** Left out, one of both is enough. */
      requireBoth: Type.Optional(Type.Boolean()),
    }),
  ),
})
export type ResourceTrigger = Static<typeof ResourceTrigger>

/** Kind `subscription-topic` of a pack: what one can subscribe to. R4 has no such resource; the words are those of R5. */
export const SubscriptionTopic = Type.Object({
  code: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80 }),
  url: Type.String({ pattern: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s|]+$', maxLength: 500 }),
  title: Words,
  description: Type.Optional(Words),
  resourceTrigger: Type.Array(ResourceTrigger, { minItems: 1 }),
  /** `patient` may be filtered by in every type of a patient's record, Patient too. */
  canFilterBy: Type.Array(
    Type.Object({
      /** Left out: all types of the triggers. */
      resource: Type.Optional(TypeName),
      filterParameter: Type.String({ minLength: 1, maxLength: 64 }),
    }),
  ),
  /** Run as tests: a change, and whether somebody with these filters is told of it. */
  examples: Type.Array(
    Type.Object({
      name: Type.String({ minLength: 1 }),
      previous: Type.Optional(Example),
      current: Type.Optional(Example),
      filters: Type.Optional(Type.Array(Type.String({ minLength: 1 }))),
      expect: Type.Boolean(),
    }),
    { minItems: 2 },
  ),
})
export type SubscriptionTopic = Static<typeof SubscriptionTopic>

import { type Static, Type } from 'typebox'
import { MessageFault } from './faults.ts'

const Words = Type.Object({ zh: Type.String({ minLength: 1 }), en: Type.String({ minLength: 1 }) })
const Expression = Type.String({ minLength: 1, maxLength: 500 })

/** What a map makes: a resource, or several things for each group, segment, or repetition. docs/maps.md says how it is written. */
export type MapStep = MakeResource | MakeForEach

export interface MakeResource {
  readonly resource: string
  /** By which others refer to it: `@patient`. */
  readonly name?: string
  /** `ensure`: made only where nothing is. Left out: `put`. */
  readonly wish?: 'put' | 'ensure' | 'remove'
  readonly when?: string
  /** What the sender calls it, in parts. */
  readonly id: readonly string[]
  /** The elements of the resource. */
  readonly set?: Readonly<Record<string, unknown>>
}

export interface MakeForEach {
  readonly each: string
  readonly when?: string
  readonly make: readonly MapStep[]
}

const MapStep = Type.Cyclic(
  {
    Step: Type.Union([
      Type.Object(
        {
          resource: Type.String({ pattern: '^[A-Z][A-Za-z]+$' }),
          name: Type.Optional(Type.String({ pattern: '^[a-z]\\w*$' })),
          wish: Type.Optional(Type.Enum(['put', 'ensure', 'remove'])),
          when: Type.Optional(Expression),
          id: Type.Array(Expression, { minItems: 1, maxItems: 8 }),
          set: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
        },
        { additionalProperties: false },
      ),
      Type.Object(
        { each: Expression, when: Type.Optional(Expression), make: Type.Array(Type.Ref('Step'), { minItems: 1 }) },
        { additionalProperties: false },
      ),
    ]),
  },
  'Step',
)

const MapExample = Type.Object(
  {
    title: Type.String({ minLength: 1 }),
    /** Lines of a message; or the cells of one line of a table. */
    message: Type.Optional(Type.String()),
    row: Type.Optional(Type.Record(Type.String(), Type.String())),
    /** Resources that are made, in their order: all that stands here must be in them. */
    expect: Type.Optional(Type.Array(Type.Record(Type.String(), Type.Unknown()))),
    faults: Type.Optional(Type.Array(MessageFault)),
  },
  { additionalProperties: false },
)
export type MapExample = Static<typeof MapExample>

/** Which resources a message makes: data, versioned, with examples that are run wherever it is loaded or saved. */
export const MessageMap = Type.Object(
  {
    code: Type.String({ pattern: '^[a-z][a-z0-9-]{1,60}$' }),
    version: Type.Integer({ minimum: 1 }),
    format: Type.Enum(['hl7v2', 'table']),
    title: Words,
    source: Type.Object({ title: Type.String(), status: Type.Enum(['verified', 'unverified']) }),
    /** MSH-9 of the messages it takes: `ORU^R01`, or `ADT^*`. Of tables left out. */
    messages: Type.Optional(Type.Array(Type.String({ pattern: '^[A-Z]{3}\\^(?:[A-Z0-9]{3}|\\*)$' }), { minItems: 1 })),
    tables: Type.Optional(Type.Record(Type.String(), Type.Record(Type.String(), Type.String()))),
    /** Groups of segments by the names they begin with. */
    groups: Type.Optional(Type.Record(Type.String(), Type.Array(Type.String({ pattern: '^[A-Z][A-Z0-9]{2}$' })))),
    make: Type.Array(Type.Unsafe<MapStep>(MapStep)),
    examples: Type.Array(MapExample, { minItems: 1 }),
  },
  { additionalProperties: false },
)
export type MessageMap = Static<typeof MessageMap>

/** A map as it is listed: of a pack, or saved at the desk. */
export const ListedMap = Type.Object({
  ...MessageMap.properties,
  origin: Type.Enum(['pack', 'saved']),
  /** What who saved it is called. */
  savedBy: Type.Optional(Type.String()),
  saved: Type.Optional(Type.String({ format: 'date-time' })),
})
export type ListedMap = Static<typeof ListedMap>

import { type Static, Type } from 'typebox'

/** Views are read, tried and run with the first; saving one is for those who keep the desk. */
export const VIEW_PERMISSIONS = ['records.view.run', 'records.view.save'] as const

export const VIEW_FORMATS = ['csv', 'ndjson', 'json'] as const
export type ViewFormat = (typeof VIEW_FORMATS)[number]

/** Most resources that a preview may ask. */
export const MOST_PREVIEWED = 20_000

export const ViewCode = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 })

const Definition = Type.Record(Type.String(), Type.Unknown(), { description: 'a ViewDefinition of SQL on FHIR v2' })

export const RecordView = Type.Object({
  code: ViewCode,
  version: Type.Integer({ minimum: 1 }),
  title: Type.String(),
  resource: Type.String({ description: 'the type of resource it is about' }),
  savedAt: Type.String({ format: 'date-time' }),
  savedBy: Type.String({ description: 'name of a person, or the id where the name is not known' }),
})
export type RecordView = Static<typeof RecordView>

export const ViewVersion = Type.Object({ ...RecordView.properties, definition: Definition })
export type ViewVersion = Static<typeof ViewVersion>

export const SavedView = Type.Object({
  title: Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' }),
  definition: Definition,
  /** The version that was seen; 0 for a new view. */
  version: Type.Integer({ minimum: 0 }),
})
export type SavedView = Static<typeof SavedView>

/** A fault with its place in the view, as FHIRPath. */
export const ViewIssue = Type.Object({ code: Type.String(), text: Type.String(), place: Type.Optional(Type.String()) })
export type ViewIssue = Static<typeof ViewIssue>

export const PreviewWish = Type.Object({
  definition: Definition,
  most: Type.Optional(
    Type.Integer({ minimum: 1, maximum: MOST_PREVIEWED, description: 'resources that are asked; left out, 2,000' }),
  ),
})

export const ViewPreview = Type.Object({
  /** None: the view can be run. */
  issues: Type.Array(ViewIssue),
  columns: Type.Array(
    Type.Object({ name: Type.String(), type: Type.Optional(Type.String()), collection: Type.Boolean() }),
  ),
  rows: Type.Array(Type.Array(Type.Unknown()), { description: 'the first 50, values in the order of the columns' }),
  asked: Type.Integer({ description: 'resources that were asked' }),
  /** Whether these are all rows there are. */
  whole: Type.Boolean(),
  /** Whether the database can run it too (`engine=sql`). */
  sql: Type.Boolean(),
})
export type ViewPreview = Static<typeof ViewPreview>

export const RunWish = Type.Object({
  format: Type.Optional(Type.Enum([...VIEW_FORMATS], { description: 'left out, csv' })),
  version: Type.Optional(Type.Integer({ minimum: 1, description: 'left out, the newest' })),
  engine: Type.Optional(
    Type.Enum(['stream', 'sql'], { description: 'left out, stream; sql is refused where the database cannot' }),
  ),
})
export type RunWish = Static<typeof RunWish>

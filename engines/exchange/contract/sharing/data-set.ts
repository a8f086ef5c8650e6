import { EVERYWHERE, RegionCode, Slug } from '@kangcheng/access/contract'
import { type Static, Type } from 'typebox'
import { ColumnKind, ColumnRole, DataLevel, Frequency } from './words.ts'

const both = (maxLength: number) =>
  Type.Object({
    zh: Type.String({ minLength: 1, maxLength, pattern: '\\S' }),
    en: Type.String({ minLength: 1, maxLength, pattern: '\\S' }),
  })

/** Of a column as the view calls it. */
export const ColumnName = Type.String({ pattern: '^[A-Za-z][A-Za-z0-9_]*$', maxLength: 120 })

export const SharedColumn = Type.Object({
  name: ColumnName,
  title: both(120),
  level: DataLevel,
  role: ColumnRole,
  kind: ColumnKind,
})
export type SharedColumn = Static<typeof SharedColumn>

/** A column as the view makes it. */
export const ViewColumn = Type.Object({
  name: Type.String(),
  type: Type.Optional(Type.String({ description: 'of FHIR' })),
})
export type ViewColumn = Static<typeof ViewColumn>

const View = Type.Object({ code: Type.String({ maxLength: 60 }), version: Type.Integer({ minimum: 1 }) })

/** What may be shared: a kept view or some of its columns, over the records that the institutions of one place keep. */
export const SharedDataSet = Type.Object({
  code: Slug,
  title: both(120),
  description: both(2000),
  view: View,
  columns: Type.Array(SharedColumn, { minItems: 1, maxItems: 200 }),
  /** The column that says where the person lives or the thing stands; by it a grant is narrowed to a part of the place. */
  regionColumn: Type.Optional(ColumnName),
  place: Type.Object({
    region: RegionCode,
    organisation: Type.Union([Slug, Type.Literal(EVERYWHERE)], { description: 'with all below it; * for all' }),
  }),
  /** Whose data they are, and who decides on applications. */
  owner: Slug,
  frequency: Frequency,
  legalBasis: Type.String({ minLength: 1, maxLength: 1000, pattern: '\\S' }),
  conditions: Type.String({ maxLength: 2000 }),
})
export type SharedDataSet = Static<typeof SharedDataSet>

/** `replaced`: a newer version is published; what was granted of it goes on. */
export const DATA_SET_STATES = ['draft', 'published', 'replaced', 'withdrawn'] as const
export const DataSetState = Type.Enum([...DATA_SET_STATES])
export type DataSetState = Static<typeof DataSetState>

export const DataSetStep = Type.Object({
  state: DataSetState,
  at: Type.String({ format: 'date-time' }),
  by: Type.String({ description: 'user id' }),
  reason: Type.Optional(Type.String()),
})
export type DataSetStep = Static<typeof DataSetStep>

export const DataSetVersion = Type.Object({
  dataSet: SharedDataSet,
  version: Type.Integer({ minimum: 1 }),
  state: DataSetState,
  history: Type.Array(DataSetStep, { description: 'oldest first' }),
})
export type DataSetVersion = Static<typeof DataSetVersion>

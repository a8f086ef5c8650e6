import Type, { type Static } from 'typebox'

const Column = Type.String({ minLength: 1 })
const Columns = Type.Array(Column)

/** Which column of a table says what. What is not named here is not looked at. */
export const ColumnMap = Type.Object(
  {
    /** What the table calls a chart; each once. */
    record: Column,
    name: Type.Optional(Column),
    givenName: Type.Optional(Column),
    familyName: Type.Optional(Column),
    sex: Type.Optional(Column),
    birthDate: Type.Optional(Type.Union([Column, Type.Object({ year: Column, month: Column, day: Column })])),
    identityNumber: Type.Optional(Column),
    /** Numbers of other kinds: insurance, social security. */
    numbers: Type.Optional(Columns),
    phone: Type.Optional(Column),
    email: Type.Optional(Column),
    address: Type.Optional(Column),
    /** Whatever else may agree: suburb, postcode, place of birth. */
    texts: Type.Optional(Columns),
    registered: Type.Optional(Column),
    /** Who it is in truth, where that is known: measured by, never linked by. Of a `pattern` the first group. */
    person: Type.Optional(Type.Union([Column, Type.Object({ column: Column, pattern: Type.String() })])),
  },
  { additionalProperties: false },
)
export type ColumnMap = Static<typeof ColumnMap>

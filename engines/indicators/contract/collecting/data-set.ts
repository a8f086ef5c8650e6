import { type Static, Type } from 'typebox'
import { BilingualWords, Code, Source } from '../definition.ts'

/** Organisation kinds as `access` lists them; repeated because a pack is checked without it. */
const RespondentKind = Type.Enum(['department', 'township-government', 'institution'])

/**
 * Who reports: the departments that the plan names for its indicators, each its own; or every organisation of a kind in
 * and below a region, each for the place it stands in.
 */
export const Respondents = Type.Union([
  Type.Object({ by: Type.Literal('responsibility') }),
  Type.Object({ by: Type.Literal('kind'), kind: RespondentKind, under: Type.String({ pattern: '^[0-9]{2,12}$' }) }),
])
export type Respondents = Static<typeof Respondents>

/**
 * A form 报表 that comes round with each period, kind `data-set` in a pack (the word is DHIS2's): which indicators, asked of
 * whom, by when.
 */
export const DataSetDefinition = Type.Object({
  code: Code,
  version: Type.Integer({ minimum: 1 }),
  name: BilingualWords,
  plan: Code,
  frequency: Type.Enum(['month', 'quarter', 'half-year', 'year']),
  /** Left out: every indicator of the plan for which the respondent is named. */
  indicators: Type.Optional(Type.Array(Type.Object({ code: Code, required: Type.Boolean() }), { minItems: 1 })),
  respondents: Respondents,
  /** Days after the last day of the period. A report opens, falls due, and closes to everybody but those it is reopened for. */
  calendar: Type.Object({
    opens: Type.Integer({ minimum: -366, maximum: 366 }),
    due: Type.Integer({ minimum: 0, maximum: 366 }),
    closes: Type.Integer({ minimum: 0, maximum: 730 }),
  }),
  /** The first period asked for; earlier ones were collected elsewhere. */
  from: Type.String({ description: 'period code' }),
  until: Type.Optional(Type.String({ description: 'period code of the last' })),
  source: Source,
})
export type DataSetDefinition = Static<typeof DataSetDefinition>

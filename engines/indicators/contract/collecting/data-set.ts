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
  indicators: Type.Optional(
    Type.Array(
      Type.Object({
        code: Code,
        required: Type.Boolean(),
        /** Files that show where the figure comes from: `required` is checked when the report is submitted. */
        evidence: Type.Optional(Type.Enum(['required', 'optional'])),
      }),
      { minItems: 1 },
    ),
  ),
  respondents: Respondents,
  /**
   * A report of this form waits for those of another form on the same period from the places below its own, and shows of
   * some indicators what they come to together: `sum` adds up values, `rate` numerators and denominators.
   */
  below: Type.Optional(
    Type.Object({
      dataSet: Code,
      figures: Type.Optional(Type.Array(Type.Object({ indicator: Code, by: Type.Enum(['sum', 'rate']) }))),
    }),
  ),
  /** Days after the last day of the period. A report opens, falls due, and closes to everybody but those it is reopened for. */
  calendar: Type.Object({
    opens: Type.Integer({ minimum: -366, maximum: 366 }),
    due: Type.Integer({ minimum: 0, maximum: 366 }),
    closes: Type.Integer({ minimum: 0, maximum: 730 }),
  }),
  /** Days before the due day, between reminders, and late before the reviewers are told. Left out: 3, 7 and 14. */
  reminders: Type.Optional(
    Type.Object({
      beforeDue: Type.Integer({ minimum: 0, maximum: 90 }),
      everyDays: Type.Integer({ minimum: 1, maximum: 90 }),
      escalateAfterDays: Type.Integer({ minimum: 1, maximum: 366 }),
    }),
  ),
  /** The first period asked for; earlier ones were collected elsewhere. */
  from: Type.String({ description: 'period code' }),
  until: Type.Optional(Type.String({ description: 'period code of the last' })),
  source: Source,
})
export type DataSetDefinition = Static<typeof DataSetDefinition>

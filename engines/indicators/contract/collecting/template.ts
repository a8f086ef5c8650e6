import { type Static, Type } from 'typebox'
import { BilingualWords, Code } from '../definition.ts'
import { CELL_PROBLEMS, ReportCell } from './report.ts'

/** What can be wrong or odd about a filled-in template, beside what can be about any report. */
export const TEMPLATE_PROBLEMS = [
  ...CELL_PROBLEMS,
  'unknown-indicator',
  'indicator-twice',
  'no-code',
  'name-differs',
  'unit-differs',
  'wrong-column',
  'no-figure',
  'too-large',
  'out-of-bounds',
  'a-day',
  'percent',
  'other-unit',
  'shortened',
  'error-value',
  'no-result',
  'one-part',
  'not-a-level',
  'not-yes-or-no',
  'not-a-reason',
  'too-long',
  'incomplete',
  'formula',
  'like-a-day',
  'hidden-rows',
  'hidden-column',
  'unread-column',
  'unread-row',
  'unread-sheet',
  'changed-since',
] as const

/** A row with an error is not taken; a warning is said and the row is taken. */
export const TemplateProblem = Type.Object({
  kind: Type.Enum([...TEMPLATE_PROBLEMS]),
  severity: Type.Enum(['error', 'warning']),
  /** Where in the sheet: `F12`. Left out for what is no one cell’s. */
  cell: Type.Optional(Type.String()),
  indicator: Type.Optional(Code),
  /** What stands there, its beginning. */
  seen: Type.Optional(Type.String()),
  message: BilingualWords,
  remedy: BilingualWords,
})
export type TemplateProblem = Static<typeof TemplateProblem>

/** A cell of the report that the template would change, or has changed. */
export const TemplateChange = Type.Object({
  indicator: Code,
  /** Where in the sheet the new figure stands, or where the old one was taken out. */
  cell: Type.String(),
  before: Type.Optional(ReportCell),
  after: Type.Optional(ReportCell),
  /** Somebody has changed it on the page since the template was downloaded; `before` is what they wrote. */
  changedSince: Type.Boolean(),
})
export type TemplateChange = Static<typeof TemplateChange>

/** What a filled-in template says against its report, row by row. */
export const TemplateResult = Type.Object({
  fileName: Type.String(),
  format: Type.Enum(['xlsx', 'csv']),
  encoding: Type.Optional(Type.String({ description: 'of a csv' })),
  sheet: Type.String({ description: 'name of the sheet read; empty for a csv' }),
  /** Version of the report that this was compared with, or that was made by applying it. */
  version: Type.Integer({ minimum: 1 }),
  applied: Type.Boolean({ description: 'whether `changes` are written' }),
  changes: Type.Array(TemplateChange),
  unchanged: Type.Integer({ description: 'rows that say what is known already' }),
  /** Indicators of the report that the file has no row for: they stay as they are. */
  notInFile: Type.Array(Code),
  problems: Type.Array(TemplateProblem),
  furtherProblems: Type.Integer({ description: 'problems beyond those listed' }),
})
export type TemplateResult = Static<typeof TemplateResult>

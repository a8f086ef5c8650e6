import { type Static, Type } from 'typebox'
import { Code, Direction } from './definition.ts'
import { Baseline, Domain, Finding, PlanTask, RegionCode, Year } from './plan.ts'
import { Target } from './target.ts'

/** What the reader made of one cell, and whether it is sure. */
export const DraftCell = Type.Object({
  /** As found in the document, white space folded. */
  text: Type.String(),
  /** What will be entered unless a person changes it: the text itself, or a suggestion. */
  reading: Type.String(),
  sure: Type.Boolean(),
  /** Why it is not sure: joined-numbers, broken-unit, unknown-department, target-not-understood, … */
  doubt: Type.Optional(Type.String()),
  /** Set when a person has corrected or accepted the reading. */
  confirmed: Type.Optional(Type.Boolean()),
})
export type DraftCell = Static<typeof DraftCell>

export const DRAFT_COLUMNS = ['domain', 'name', 'unit', 'baseline', 'target', 'department'] as const
export type DraftColumn = (typeof DRAFT_COLUMNS)[number]

export const DraftRow = Type.Object({
  /** Place in the table, from 1. */
  ordinal: Type.Integer({ minimum: 1 }),
  /** Line, paragraph or sheet cell where the row begins. */
  place: Type.String(),
  domain: DraftCell,
  name: DraftCell,
  unit: DraftCell,
  baseline: DraftCell,
  target: DraftCell,
  department: DraftCell,
  /** The known definition this row is taken for; a new code is made when there is none. */
  code: Code,
  matched: Type.Boolean(),
  direction: Direction,
  parsed: Type.Object({ baseline: Baseline, target: Target }),
  /** Steps of other years that the table prints, where they are numbers. */
  path: Type.Optional(Type.Array(Type.Object({ year: Year, value: Type.Number() }))),
  removed: Type.Optional(Type.Boolean()),
})
export type DraftRow = Static<typeof DraftRow>

/** A plan read from a document, waiting for a person. Nothing of it counts before it is confirmed. */
export const PlanDraft = Type.Object({
  file: Type.Object({
    name: Type.String(),
    bytes: Type.Integer(),
    sha256: Type.String(),
    format: Type.Enum(['text', 'html', 'docx', 'xlsx', 'csv']),
    encoding: Type.Optional(Type.String()),
  }),
  code: Code,
  title: Type.String(),
  region: Type.Optional(RegionCode),
  issuer: Type.Optional(Type.String()),
  documentNumber: Type.Optional(Type.String()),
  issued: Type.Optional(Type.String()),
  period: Type.Object({ from: Year, to: Year }),
  baseYear: Year,
  domains: Type.Array(Domain),
  rows: Type.Array(DraftRow),
  tasks: Type.Array(PlanTask),
  findings: Type.Array(Finding),
})
export type PlanDraft = Static<typeof PlanDraft>

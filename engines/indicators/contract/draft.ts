import { type Static, Type } from 'typebox'
import { Code, Direction } from './definition.ts'
import { Baseline, Domain, Finding, PlanTask, RegionCode, Year } from './plan.ts'
import { Target } from './target.ts'

/** Every reason for which a cell is not sure; explained for readers in docs/plan-import.md. */
export const DOUBTS = [
  'missing-cell',
  'too-long',
  'guessed-column',
  'no-domain',
  'similar-name',
  'broken-name',
  'broken-unit',
  'missing-unit',
  'unit-differs',
  'joined-numbers',
  'baseline-not-understood',
  'implausible',
  'target-not-understood',
  'unknown-department',
] as const
export type Doubt = (typeof DOUBTS)[number]

/** What the reader made of one cell, and whether it is sure. */
export const DraftCell = Type.Object({
  /** As found in the document, white space folded. */
  text: Type.String(),
  /** What will be entered unless a person changes it: the text itself, or a suggestion. */
  reading: Type.String(),
  sure: Type.Boolean(),
  /** Why it is not sure. */
  doubt: Type.Optional(Type.Enum([...DOUBTS])),
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

/** How many of each a document holds beyond what a draft does; a draft that holds all of it says nothing. */
export const LeftOut = Type.Object({
  rows: Type.Integer({ minimum: 0 }),
  /** Lines of a table that a page has broken apart, which belong to rows nobody has counted. */
  lines: Type.Integer({ minimum: 0 }),
  tasks: Type.Integer({ minimum: 0 }),
  findings: Type.Integer({ minimum: 0 }),
})
export type LeftOut = Static<typeof LeftOut>

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
  leftOut: Type.Optional(LeftOut),
})
export type PlanDraft = Static<typeof PlanDraft>

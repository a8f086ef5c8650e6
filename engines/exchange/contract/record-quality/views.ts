import { BilingualName, PackSource } from '@kangcheng/access/contract'
import { type Static, Type } from 'typebox'
import { QualityRule } from './definition.ts'
import { QUALITY_ANSWERS, QUALITY_EVENTS, QUALITY_PHASES, QUALITY_SEVERITIES, QUALITY_STATUSES } from './words.ts'

const Id = Type.String({ format: 'uuid' })
const Instant = Type.String({ format: 'date-time' })
const Day = Type.String({ description: 'YYYY-MM-DD' })
const Month = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$', description: 'YYYY-MM' })
const Severity = Type.Enum([...QUALITY_SEVERITIES])
const Status = Type.Enum([...QUALITY_STATUSES])
const Phase = Type.Enum([...QUALITY_PHASES])

/** Whom an encounter belongs to. Department and doctor by their references, and as the encounter calls them. */
export const QualityPlace = Type.Object({
  organisation: Type.String(),
  organisationName: BilingualName,
  department: Type.String(),
  departmentName: Type.String(),
  doctor: Type.String(),
  doctorName: Type.String(),
})
export type QualityPlace = Static<typeof QualityPlace>

/** One finding in a list. */
export const QualityFinding = Type.Object({
  id: Id,
  encounter: Type.String({ description: 'id of the Encounter' }),
  rule: Type.String(),
  ruleName: BilingualName,
  severity: Severity,
  points: Type.Number(),
  message: BilingualName,
  about: Type.String({ description: 'Type/id' }),
  place: QualityPlace,
  phase: Phase,
  status: Status,
  /** Counts the changes: an answer names the one it has seen. */
  revision: Type.Integer(),
  assignedTo: Type.Optional(Type.String({ description: 'user id' })),
  assignedToName: Type.Optional(Type.String()),
  dueOn: Type.Optional(Day),
  foundAt: Instant,
  ageDays: Type.Integer(),
})
export type QualityFinding = Static<typeof QualityFinding>

/** Gravest first, then oldest. */
export const QualityWorklist = Type.Object({
  findings: Type.Array(QualityFinding),
  total: Type.Integer(),
  /** For `after` of the next page. */
  next: Type.Optional(Type.String()),
  /** What one may filter by: places that have findings, and rules in force. */
  organisations: Type.Array(Type.Object({ code: Type.String(), name: BilingualName })),
  departments: Type.Array(Type.Object({ code: Type.String(), name: Type.String(), organisation: Type.String() })),
  rules: Type.Array(Type.Object({ code: Type.String(), name: BilingualName })),
})
export type QualityWorklist = Static<typeof QualityWorklist>

export const QualityWorklistQuery = Type.Object({
  organisation: Type.Optional(Type.String({ maxLength: 80 })),
  department: Type.Optional(Type.String({ maxLength: 200 })),
  severity: Type.Optional(Severity),
  rule: Type.Optional(Type.String({ maxLength: 80 })),
  status: Type.Optional(Status),
  phase: Type.Optional(Phase),
  /** Found at least so many days ago. */
  minAge: Type.Optional(Type.Integer({ minimum: 0, maximum: 3_650 })),
  assigned: Type.Optional(Type.Enum(['me', 'nobody'])),
  overdue: Type.Optional(Type.Boolean()),
  after: Type.Optional(Type.String({ maxLength: 200 })),
})
export type QualityWorklistQuery = Static<typeof QualityWorklistQuery>

export const QualityEvent = Type.Object({
  kind: Type.Enum([...QUALITY_EVENTS]),
  at: Instant,
  by: Type.String(),
  byName: Type.Optional(Type.String()),
  reason: Type.Optional(Type.String()),
  assignedTo: Type.Optional(Type.String()),
  assignedToName: Type.Optional(Type.String()),
  dueOn: Type.Optional(Day),
})
export type QualityEvent = Static<typeof QualityEvent>

/** A resource as far as the finding is about it, as the reader may see it. */
export const QualityEvidence = Type.Object({
  reference: Type.String(),
  /** The resource is not there any more, or is not open to the reader. */
  isMissing: Type.Boolean(),
  fields: Type.Array(Type.Object({ name: BilingualName, values: Type.Array(Type.String()) })),
})
export type QualityEvidence = Static<typeof QualityEvidence>

/** One finding, opened. */
export const QualityFindingPage = Type.Object({
  finding: QualityFinding,
  rule: Type.Object({ name: BilingualName, aspect: QualityRule.properties.aspect, source: PackSource }),
  evidence: Type.Array(QualityEvidence),
  history: Type.Array(QualityEvent),
  /** What waits for a second person. */
  proposal: Type.Optional(Type.Enum(['justified', 'false-alarm'])),
})
export type QualityFindingPage = Static<typeof QualityFindingPage>

export const QualityAnswer = Type.Object({
  revision: Type.Integer({ minimum: 0, description: 'the revision that was seen' }),
  kind: Type.Enum([...QUALITY_ANSWERS]),
  reason: Type.Optional(Type.String({ maxLength: 500 })),
  /** Of `assign`: whose it is, and until when; left out, nobody's. */
  assignedTo: Type.Optional(Id),
  dueOn: Type.Optional(Type.String({ maxLength: 10 })),
})
export type QualityAnswer = Static<typeof QualityAnswer>

export const QualityScore = Type.Object({
  rulesVersion: Type.Integer(),
  score: Type.Number(),
  grade: Type.String(),
  gradeName: BilingualName,
  vetoes: Type.Integer(),
  examinedAt: Instant,
})
export type QualityScore = Static<typeof QualityScore>

/** One encounter with its score and all that was ever found in it. */
export const QualityEncounterPage = Type.Object({
  encounter: Type.String(),
  place: QualityPlace,
  phase: Phase,
  admittedAt: Type.Optional(Instant),
  dischargedAt: Type.Optional(Instant),
  /** Masked as the reader may see it. */
  patient: Type.Object({
    name: Type.Optional(Type.String()),
    gender: Type.Optional(Type.String()),
    birthDate: Type.Optional(Type.String()),
    number: Type.Optional(Type.String({ description: 'identifier of the encounter, 住院号' })),
  }),
  current: QualityScore,
  findings: Type.Array(QualityFinding),
  /** Rules that could not be evaluated on this encounter. */
  faults: Type.Array(Type.Object({ rule: Type.String(), ruleName: BilingualName, fault: Type.String() })),
  /** Newest first. */
  history: Type.Array(QualityScore),
})
export type QualityEncounterPage = Static<typeof QualityEncounterPage>

export const QUALITY_GROUPS = ['department', 'institution', 'doctor', 'month', 'rule'] as const
export const QualityGroup = Type.Enum([...QUALITY_GROUPS])
export type QualityGroup = Static<typeof QualityGroup>

export const QualityBoardQuery = Type.Object({
  by: QualityGroup,
  from: Month,
  to: Month,
  organisation: Type.Optional(Type.String({ maxLength: 80 })),
  department: Type.Optional(Type.String({ maxLength: 200 })),
  phase: Type.Optional(Phase),
})
export type QualityBoardQuery = Static<typeof QualityBoardQuery>

/** Encounters of one group: by month of discharge, else of admission. */
export const QualityBoardRow = Type.Object({
  code: Type.String(),
  name: BilingualName,
  encounters: Type.Integer(),
  meanScore: Type.Number({ description: '0 to 100, one decimal' }),
  grades: Type.Array(Type.Integer({ description: 'encounters of each grade, best first' })),
  /** Encounters with a veto that stands. */
  vetoed: Type.Integer(),
  /** Findings that stand. */
  standing: Type.Integer(),
  mended: Type.Integer(),
})
export type QualityBoardRow = Static<typeof QualityBoardRow>

/** What one rule found, and what people said of it. */
export const QualityRuleRow = Type.Object({
  code: Type.String(),
  name: BilingualName,
  severity: Severity,
  found: Type.Integer(),
  standing: Type.Integer(),
  mended: Type.Integer(),
  justified: Type.Integer(),
  falseAlarms: Type.Integer(),
  /** Share of decided findings that were no false alarm, 0 to 1; absent while nothing is decided. */
  precision: Type.Optional(Type.Number()),
})
export type QualityRuleRow = Static<typeof QualityRuleRow>

export const QualityBoard = Type.Object({
  by: QualityGroup,
  asOf: Instant,
  rulesVersion: Type.Integer(),
  rulesName: BilingualName,
  grades: Type.Array(Type.Object({ code: Type.String(), name: BilingualName })),
  rows: Type.Array(QualityBoardRow),
  ruleRows: Type.Array(QualityRuleRow),
})
export type QualityBoard = Static<typeof QualityBoard>

/** The rules in force, as people read them. */
export const QualityRuleBook = Type.Object({
  code: Type.String(),
  version: Type.Integer(),
  name: BilingualName,
  source: PackSource,
  grades: Type.Array(Type.Object({ code: Type.String(), name: BilingualName, from: Type.Number() })),
  vetoGrade: Type.String(),
  rules: Type.Array(Type.Omit(QualityRule, ['examples', 'evidence', 'values'])),
  /** By rule: what its examples are called and whether something is found. */
  examples: Type.Record(Type.String(), Type.Array(Type.Object({ title: Type.String(), finds: Type.Boolean() }))),
})
export type QualityRuleBook = Static<typeof QualityRuleBook>

export const QualityPeriod = Type.Object({ from: Day, to: Day })
export type QualityPeriod = Static<typeof QualityPeriod>

/** What a round of examinations has done. */
export const QualityRound = Type.Object({ examined: Type.Integer(), failed: Type.Integer(), waiting: Type.Integer() })
export type QualityRound = Static<typeof QualityRound>

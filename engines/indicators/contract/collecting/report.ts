import { type Static, Type } from 'typebox'
import { BilingualWords, Code, IndicatorDefinition } from '../definition.ts'
import { SeriesPoint } from '../evaluation.ts'
import { EvidencePin } from '../evidence/index.ts'
import { RegionCode } from '../plan.ts'
import { ValueStatement } from '../value.ts'

/**
 * `draft` is the respondent's; `submitted` waits for somebody to look; `returned` is the respondent's again, with the
 * reason; `reviewed` is found right; `published` is in the figures.
 */
export const REPORT_STATUSES = ['draft', 'submitted', 'returned', 'reviewed', 'published'] as const
export const ReportStatus = Type.Enum([...REPORT_STATUSES])
export type ReportStatus = Static<typeof ReportStatus>

const { value, parts, level, attained, absence, numerator, denominator } = ValueStatement.properties

/** One cell as filled in: one measure, or why there is none, and what the respondent has to say about it. */
export const ReportCell = Type.Object({
  value,
  parts,
  level,
  attained,
  absence,
  numerator,
  denominator,
  comment: Type.Optional(Type.String({ maxLength: 500 })),
  /** The period a figure was copied from and not changed since: shown with a mark, and asked about when submitted. */
  copiedFrom: Type.Optional(Type.String()),
})
export type ReportCell = Static<typeof ReportCell>

export const ReportCells = Type.Record(Code, ReportCell)
export type ReportCells = Static<typeof ReportCells>

/** An indicator that the report asks for. */
export const ReportItem = Type.Object({
  indicator: Code,
  required: Type.Boolean(),
  /** Whether a figure of it wants evidence; left out, nobody asks for any. */
  evidence: Type.Optional(Type.Enum(['required', 'optional'])),
})
export type ReportItem = Static<typeof ReportItem>

/** Steps of a report on its way, each taken by a person. */
export const REPORT_STEPS = ['submitted', 'withdrawn', 'returned', 'reviewed', 'published', 'reopened'] as const
export const ReportStepKind = Type.Enum([...REPORT_STEPS])
export type ReportStepKind = Static<typeof ReportStepKind>

/** What can happen to a report. */
export const REPORT_EVENT_KINDS = ['requested', 'saved', 'handed-over', 'passed-over', ...REPORT_STEPS] as const
export const ReportEventKind = Type.Enum([...REPORT_EVENT_KINDS])
export type ReportEventKind = Static<typeof ReportEventKind>

export const ReportEvent = Type.Object({
  seq: Type.Integer({ minimum: 1 }),
  kind: ReportEventKind,
  at: Type.String({ format: 'date-time' }),
  by: Type.String({ description: 'user id' }),
  /** Said when a report is returned, withdrawn, reopened or handed over. */
  reason: Type.Optional(Type.String({ maxLength: 500 })),
  /** All of them when submitted or published: what the reviewer saw can be looked at later. */
  cells: Type.Optional(ReportCells),
  /** What lay beside it when it was submitted. */
  evidence: Type.Optional(Type.Array(EvidencePin)),
  /** Respondents below that were passed over, or whose reports, at these versions, a submission includes. */
  below: Type.Optional(
    Type.Array(
      Type.Object({
        region: RegionCode,
        organisation: Code,
        report: Type.Optional(Type.String()),
        version: Type.Optional(Type.Integer()),
      }),
    ),
  ),
})
export type ReportEvent = Static<typeof ReportEvent>

/** Why nothing can be written at this moment, in the order in which they are told. */
export const REPORT_LOCKS = [
  'organisation-retired',
  'not-open-yet',
  'included-above',
  'submitted',
  'reviewed',
  'published',
  'closed',
] as const
export const ReportLock = Type.Enum([...REPORT_LOCKS])
export type ReportLock = Static<typeof ReportLock>

/** A request to one respondent for one period, and what has become of it. */
export const Report = Type.Object({
  id: Type.String({ format: 'uuid' }),
  dataSet: Code,
  plan: Code,
  region: RegionCode,
  organisation: Code,
  period: Type.String(),
  status: ReportStatus,
  /** Rises with every event; whoever writes names the version they have seen. */
  version: Type.Integer({ minimum: 1 }),
  opensOn: Type.String(),
  dueOn: Type.String(),
  closesOn: Type.String(),
  items: Type.Array(ReportItem),
  cells: ReportCells,
  /** The last submission. */
  submittedAt: Type.Optional(Type.String({ format: 'date-time' })),
  /** The day of the first: a report that was returned and mended came when it first came. */
  firstSubmittedOn: Type.Optional(Type.String({ description: 'YYYY-MM-DD' })),
  submittedBy: Type.Optional(Type.String()),
  /** Times published; a correction after publication makes a new revision of the figures it changes. */
  round: Type.Integer({ minimum: 0 }),
})
export type Report = Static<typeof Report>

/** What is wrong or odd about a cell. An error stops submission; a warning asks for a comment. */
export const CELL_PROBLEMS = [
  'missing',
  'wrong-measure',
  'not-one-measure',
  'numerator-above-denominator',
  'not-a-number',
  'implausible',
  'jump',
  'differs-from-computed',
  'differs-from-below',
  'copied',
  'evidence-missing',
] as const
export const CellProblem = Type.Object({
  indicator: Code,
  kind: Type.Enum([...CELL_PROBLEMS]),
  severity: Type.Enum(['error', 'warning']),
  /** A warning that the respondent has answered with a comment. */
  answered: Type.Boolean(),
  message: BilingualWords,
})
export type CellProblem = Static<typeof CellProblem>

/** What a report's codes are called; a code that nothing has any more stands for itself. */
export const ReportNames = Type.Object({
  dataSet: BilingualWords,
  organisation: BilingualWords,
  region: BilingualWords,
})
export type ReportNames = Static<typeof ReportNames>

/** A report in a list. */
export const ReportSummary = Type.Object({
  ...Type.Omit(Report, ['items', 'cells']).properties,
  asked: Type.Integer({ description: 'indicators asked for' }),
  filled: Type.Integer({ description: 'indicators filled in' }),
  problems: Type.Integer({ description: 'problems open at the last save' }),
  /** Due and not submitted. */
  late: Type.Boolean(),
  /** Respondents below that keep it where it is, of all it asks after; left out where nobody does. */
  waitsFor: Type.Optional(Type.Object({ open: Type.Integer({ minimum: 1 }), of: Type.Integer() })),
  names: ReportNames,
})
export type ReportSummary = Static<typeof ReportSummary>

/** A respondent below for whose report another waits. */
export const AwaitedRespondent = Type.Object({
  region: RegionCode,
  organisation: Code,
  names: Type.Omit(ReportNames, ['dataSet']),
  /** Left out where there is no report yet. */
  status: Type.Optional(ReportStatus),
  /** Only where the reader may open it. */
  report: Type.Optional(Type.String({ format: 'uuid' })),
  /** Neither reviewed nor passed over: what is waited for. */
  open: Type.Boolean(),
  passedOver: Type.Optional(
    Type.Object({ reason: Type.String(), by: Type.String(), at: Type.String({ format: 'date-time' }) }),
  ),
})
export type AwaitedRespondent = Static<typeof AwaitedRespondent>

/** A report above that this one is part of. */
export const IncludingReport = Type.Object({
  names: ReportNames,
  period: Type.String(),
  status: ReportStatus,
  /** Only where the reader may open it. */
  report: Type.Optional(Type.String({ format: 'uuid' })),
})
export type IncludingReport = Static<typeof IncludingReport>

/** What the reports below come to together, as far as they are reviewed. */
export const FigureFromBelow = Type.Object({
  ...Type.Pick(ReportCell, ['value', 'numerator', 'denominator']).properties,
  from: Type.Integer({ description: 'reports that state it' }),
  of: Type.Integer({ description: 'reports that are waited for' }),
})
export type FigureFromBelow = Static<typeof FigureFromBelow>

/** A report to fill in or to look at. */
export const ReportPage = Type.Object({
  report: Report,
  names: ReportNames,
  lock: Type.Optional(ReportLock),
  /** The reports above that it is part of, nearest first; each must be sent back before it can change. */
  includedIn: Type.Array(IncludingReport),
  /** Whom it waits for, by the form they fill in. */
  below: Type.Optional(Type.Object({ dataSet: BilingualWords, respondents: Type.Array(AwaitedRespondent) })),
  /** Steps the report itself allows; whether the reader may take them is their roles' business. */
  steps: Type.Array(ReportStepKind),
  /** The reader submitted it and cannot pass it. */
  ownReport: Type.Boolean(),
  rows: Type.Array(
    Type.Object({
      ...ReportItem.properties,
      definition: Type.Optional(IndicatorDefinition),
      /** The newest figure kept of it. */
      latest: Type.Optional(SeriesPoint),
      /** The cell of the period before. */
      previous: Type.Optional(ReportCell),
      /** What those below say together. */
      below: Type.Optional(FigureFromBelow),
    }),
  ),
  previousPeriod: Type.Optional(Type.String()),
  problems: Type.Array(CellProblem),
  events: Type.Array(ReportEvent),
  /** What those are called who did something, by user id; the platform itself has no name. */
  people: Type.Record(Type.String(), Type.String()),
})
export type ReportPage = Static<typeof ReportPage>

const Choice = Type.Object({ code: Code, name: BilingualWords })
/** What a list of reports can be narrowed to: of each there is a report. */
export const ReportChoices = Type.Object({
  dataSets: Type.Array(Choice),
  periods: Type.Array(Type.String(), { description: 'newest first' }),
  organisations: Type.Array(Choice),
})
export type ReportChoices = Static<typeof ReportChoices>

/** Completeness and timeliness of reports. */
export const ReportingRates = Type.Object({
  /** Reports that came or whose due day has passed. */
  expected: Type.Integer(),
  submitted: Type.Integer(),
  onTime: Type.Integer(),
  /** Days by which late ones came, or are late by now; the middle one. */
  medianDaysLate: Type.Optional(Type.Integer()),
  /** Required cells of the reports that came, and those of them with a figure or a reason. */
  cellsAsked: Type.Integer(),
  cellsFilled: Type.Integer(),
})
export type ReportingRates = Static<typeof ReportingRates>

/** The board of a form: how each respondent reports. */
export const ReportingBoard = Type.Array(
  Type.Object({
    dataSet: Code,
    organisation: Code,
    region: RegionCode,
    names: ReportNames,
    rates: ReportingRates,
    /** Statuses of the newest periods, newest first. */
    newest: Type.Array(
      Type.Object({ id: Type.String(), period: Type.String(), status: ReportStatus, late: Type.Boolean() }),
    ),
  }),
)
export type ReportingBoard = Static<typeof ReportingBoard>

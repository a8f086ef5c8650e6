import type { ColumnType, JSONColumnType, Transaction } from 'kysely'
import type { AppraisalScheme } from '../contract/appraisal/index.ts'
import type {
  DataSetDefinition,
  ReportCells,
  ReportEvent,
  ReportEventKind,
  ReportItem,
  ReportStatus,
} from '../contract/collecting/index.ts'
import type {
  EvaluationScheme,
  EvidencePin,
  EvidenceSubjectKind,
  IndexDefinition,
  IndicatorDefinition,
  Plan,
  PlanDraft,
  Provenance,
  SeriesPoint,
  SnapshotEvent,
  SnapshotEventKind,
  SnapshotKind,
  TaskEvent,
  TaskEventKind,
  TaskHappening,
} from '../contract/index.ts'
import type {
  OfficeSection,
  OfficeSections,
  PlannedRelease,
  PublicationContent,
  PublicationEventKind,
  PublicationKind,
  PublicationStatus,
  SectionCode,
} from '../contract/publishing/index.ts'
import type { PassedOver } from '../rules/collecting/bottom-up.ts'

type Timestamp = ColumnType<Date, Date, Date>

interface DefinitionRow {
  kind: 'indicator' | 'index' | 'data-set' | 'appraisal-scheme' | 'evaluation-scheme'
  code: string
  version: number
  body: JSONColumnType<IndicatorDefinition | IndexDefinition | DataSetDefinition | AppraisalScheme | EvaluationScheme>
  pack: string
  loaded_at: Timestamp
}

interface PlanRow {
  code: string
  version: number
  region_code: string
  region_path: string
  body: JSONColumnType<Plan>
  origin: 'pack' | 'import'
  source_sha256: string | null
  entered_at: Timestamp
  entered_by: string
}

export interface ValueRow {
  region_code: string
  indicator_code: string
  period: string
  basis: 'reported' | 'computed'
  revision: number
  region_path: string
  value: number | null
  parts: number[] | null
  level: string | null
  attained: boolean | null
  absence: 'suppressed' | 'not-collected' | 'not-calculable' | null
  numerator: number | null
  denominator: number | null
  lower: number | null
  upper: number | null
  organisation_code: string | null
  status: 'preliminary' | 'final'
  available_on: string
  provenance: JSONColumnType<Provenance>
  invented: boolean
  idempotency_key: string
  recorded_at: Timestamp
  recorded_by: string
}

interface SeriesRow {
  region_code: string
  indicator_code: string
  region_path: string
  periods: string
  numbers: Uint8Array
  others: JSONColumnType<SeriesPoint[]>
}

interface DraftRow {
  id: string
  version: number
  state: 'open' | 'confirmed' | 'discarded'
  region_path: string
  doubts: number
  body: JSONColumnType<PlanDraft>
  created_at: Timestamp
  created_by: string
}

interface ReportRow {
  region_code: string
  id: string
  region_path: string
  organisation_code: string
  organisation_path: string
  data_set: string
  plan_code: string
  period: string
  status: ReportStatus
  version: number
  round: number
  opens_on: string
  due_on: string
  closes_on: string
  items: JSONColumnType<ReportItem[]>
  cells: JSONColumnType<ReportCells>
  problems: number
  filled: number
  included: string[]
  passed_over: JSONColumnType<PassedOver[]>
  submitted_at: ColumnType<Date | null, Date | null, Date | null>
  first_submitted_on: string | null
  submitted_by: string | null
}

interface ReportEventRow {
  region_code: string
  report_id: string
  seq: number
  region_path: string
  organisation_path: string
  kind: ReportEventKind
  at: Timestamp
  by: string
  reason: string | null
  cells: JSONColumnType<ReportCells> | null
  evidence: JSONColumnType<EvidencePin[]> | null
  below: JSONColumnType<NonNullable<ReportEvent['below']>> | null
}

interface SnapshotRow {
  region_code: string
  id: string
  region_path: string
  plan_code: string
  plan_version: number
  kind: SnapshotKind
  title: string
  as_of: string
  invented: boolean
  content: string
  sha256: string
  taken_at: Timestamp
  taken_by: string
  closed_at: ColumnType<Date | null, Date | null, Date | null>
}

interface SnapshotEventRow {
  region_code: string
  snapshot_id: string
  seq: number
  region_path: string
  kind: SnapshotEventKind
  at: Timestamp
  by: string
  organisation_code: string
  body: JSONColumnType<Pick<SnapshotEvent, 'onBehalfOf' | 'domain' | 'comment' | 'step' | 'text' | 'cover'>>
}

interface EvidenceRow {
  region_code: string
  id: string
  region_path: string
  organisation_path: string | null
  subject_kind: EvidenceSubjectKind
  subject_id: string
  indicator_code: string | null
  sha256: string
  file_name: string
  media_type: string
  size: number
  attached_at: Timestamp
  attached_by: string
  withdrawn_at: ColumnType<Date | null, Date | null, Date | null>
  withdrawn_by: string | null
  withdrawn_reason: string | null
  cited: boolean
}

interface TaskEventRow {
  region_code: string
  plan_code: string
  task_code: string
  seq: number
  id: string
  region_path: string
  kind: TaskEventKind
  on_day: string
  at: Timestamp
  by: string
  body: JSONColumnType<TaskHappening & Pick<TaskEvent, 'onBehalfOf'>>
  invented: boolean
}

interface PublicationRow {
  region_code: string
  id: string
  region_path: string
  kind: PublicationKind
  plan_code: string
  period: string
  languages: ('zh' | 'en')[]
  status: PublicationStatus
  version: number
  edition: number
  authors: string[]
  approved_by: string | null
  changes: string | null
  content: JSONColumnType<PublicationContent>
  office: JSONColumnType<OfficeSections>
}

interface PublicationEventRow {
  region_code: string
  publication_id: string
  seq: number
  region_path: string
  kind: PublicationEventKind
  edition: number
  at: Timestamp
  by: string
  reason: string | null
  section: SectionCode | null
  body: JSONColumnType<OfficeSection> | null
}

interface ReleaseRow {
  region_code: string
  publication_id: string
  edition: number
  region_path: string
  kind: PublicationKind
  plan_code: string
  period: string
  title: JSONColumnType<{ zh: string; en: string }>
  as_of: string
  invented: boolean
  changes: string | null
  content: JSONColumnType<PublicationContent>
  released_on: string
  released_at: Timestamp
  released_by: string
  withdrawn_on: string | null
  withdrawn_because: string | null
}

interface ReleaseFileRow {
  region_code: string
  publication_id: string
  edition: number
  file: string
  region_path: string
  language: 'zh' | 'en'
  format: 'docx' | 'pdf'
  name: string
  content: Uint8Array
  sha256: string
  open: boolean
}

interface PlannedReleaseRow {
  region_code: string
  plan_code: string
  kind: PublicationKind
  period: string
  region_path: string
  day: string
  origin: PlannedRelease['origin']
  moves: JSONColumnType<PlannedRelease['moves']>
  planned_at: Timestamp
  planned_by: string
}

interface ReleaseTurnRow {
  turn: number
}

export interface IndicatorTables {
  'indicators.definition': DefinitionRow
  'indicators.plan': PlanRow
  'indicators.value': ValueRow
  'indicators.series': SeriesRow
  'indicators.draft': DraftRow
  'indicators.report': ReportRow
  'indicators.report_event': ReportEventRow
  'indicators.publication': PublicationRow
  'indicators.publication_event': PublicationEventRow
  'indicators.release_turn': ReleaseTurnRow
  'indicators.release': ReleaseRow
  'indicators.release_file': ReleaseFileRow
  'indicators.planned_release': PlannedReleaseRow
  'indicators.task_event': TaskEventRow
  'indicators.evidence': EvidenceRow
  'indicators.snapshot': SnapshotRow
  'indicators.snapshot_event': SnapshotEventRow
}

/** A transaction opened by `access.within`: the session already sees only the regions of its decision. */
export type Within = Transaction<IndicatorTables>

import type { ColumnType, JSONColumnType, Transaction } from 'kysely'
import type { AppraisalScheme } from '../contract/appraisal/index.ts'
import type {
  DataSetDefinition,
  ReportCells,
  ReportEventKind,
  ReportItem,
  ReportStatus,
} from '../contract/collecting/index.ts'
import type {
  IndexDefinition,
  IndicatorDefinition,
  Plan,
  PlanDraft,
  Provenance,
  SeriesPoint,
} from '../contract/index.ts'

type Timestamp = ColumnType<Date, Date, Date>

interface DefinitionRow {
  kind: 'indicator' | 'index' | 'data-set' | 'appraisal-scheme'
  code: string
  version: number
  body: JSONColumnType<IndicatorDefinition | IndexDefinition | DataSetDefinition | AppraisalScheme>
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
}

export interface IndicatorTables {
  'indicators.definition': DefinitionRow
  'indicators.plan': PlanRow
  'indicators.value': ValueRow
  'indicators.series': SeriesRow
  'indicators.draft': DraftRow
  'indicators.report': ReportRow
  'indicators.report_event': ReportEventRow
}

/** A transaction opened by `access.within`: the session already sees only the regions of its decision. */
export type Within = Transaction<IndicatorTables>

import type { ColumnType, JSONColumnType, Transaction } from 'kysely'
import type { IndexDefinition, IndicatorDefinition, Plan, PlanDraft, Provenance } from '../contract/index.ts'

type Timestamp = ColumnType<Date, Date, Date>

interface DefinitionRow {
  kind: 'indicator' | 'index'
  code: string
  version: number
  body: JSONColumnType<IndicatorDefinition | IndexDefinition>
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
  period_last: string
  value: number | null
  packed: Uint8Array | null
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

export interface IndicatorTables {
  'indicators.definition': DefinitionRow
  'indicators.plan': PlanRow
  'indicators.value': ValueRow
  'indicators.draft': DraftRow
}

/** A transaction opened by `access.within`: the session already sees only the regions of its decision. */
export type Within = Transaction<IndicatorTables>

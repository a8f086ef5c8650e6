import type { PackKinds } from '@kangcheng/platform'
import {
  AppraisalScheme as AppraisalSchema,
  type AppraisalScheme,
  type DataSetDefinition,
  DataSetDefinition as DataSetSchema,
  EvaluationScheme as EvaluationSchema,
  type EvaluationScheme,
  TaskHistory as HistorySchema,
  type IndexDefinition,
  IndexDefinition as IndexSchema,
  type IndicatorDefinition,
  IndicatorDefinition as IndicatorSchema,
  type PlanDocument,
  type PlannedReleaseDocument,
  PlannedReleaseDocument as PlannedReleaseSchema,
  PlanDocument as PlanSchema,
  type TaskHistory,
  ValueStatement as ValueSchema,
  type ValueStatement,
} from './contract/index.ts'
import type { IndicatorPack } from './operations/load-pack.ts'
import { checkScheme } from './rules/appraisal/check-scheme.ts'
import { dataSetFaults } from './rules/collecting/data-set-faults.ts'
import { checkIndexDefinition } from './rules/composite-index/check-index-definition.ts'
import { definitionFaults, planDocumentFaults, planOfDocument } from './rules/plan-document.ts'
import { plannedReleaseFaults } from './rules/publishing/planned-release-faults.ts'
import { schemeFaults } from './rules/snapshots/choose-scheme.ts'
import { historyFaults } from './rules/tasks/history-faults.ts'

/** The kinds of pack document this engine reads. The loader validates against them and knows no engine. */
export const indicatorKinds: PackKinds = {
  indicator: { schema: IndicatorSchema, check: (body: IndicatorDefinition) => definitionFaults(body) },
  index: { schema: IndexSchema, check: (body: IndexDefinition) => checkIndexDefinition(body) },
  plan: { schema: PlanSchema, check: (body: PlanDocument) => planDocumentFaults(body) },
  'data-set': { schema: DataSetSchema, check: (body: DataSetDefinition) => dataSetFaults(body) },
  'appraisal-scheme': { schema: AppraisalSchema, check: (body: AppraisalScheme) => checkScheme(body) },
  'evaluation-scheme': { schema: EvaluationSchema, check: (body: EvaluationScheme) => schemeFaults(body) },
  'task-history': { schema: HistorySchema, check: (body: TaskHistory) => historyFaults(body) },
  'planned-release': {
    schema: PlannedReleaseSchema,
    check: (body: PlannedReleaseDocument) => plannedReleaseFaults(body),
  },
  value: { schema: ValueSchema },
}

/** What one pack's validated documents hold for this engine. */
export function packOfDocuments(code: string, documents: readonly { kind: string; body: unknown }[]): IndicatorPack {
  const bodies = <Body>(kind: string) => documents.filter((one) => one.kind === kind).map((one) => one.body as Body)
  return {
    code,
    indicators: bodies<IndicatorDefinition>('indicator'),
    indices: bodies<IndexDefinition>('index'),
    dataSets: bodies<DataSetDefinition>('data-set'),
    appraisalSchemes: bodies<AppraisalScheme>('appraisal-scheme'),
    evaluationSchemes: bodies<EvaluationScheme>('evaluation-scheme'),
    plannedReleases: bodies<PlannedReleaseDocument>('planned-release'),
    plans: bodies<PlanDocument>('plan').map(planOfDocument),
    taskHistories: bodies<TaskHistory>('task-history'),
    values: bodies<ValueStatement>('value'),
  }
}

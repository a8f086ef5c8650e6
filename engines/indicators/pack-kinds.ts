import type { PackKinds } from '@kangcheng/platform'
import {
  AppraisalScheme as AppraisalSchema,
  type AppraisalScheme,
  type DataSetDefinition,
  DataSetDefinition as DataSetSchema,
  type IndexDefinition,
  IndexDefinition as IndexSchema,
  type IndicatorDefinition,
  IndicatorDefinition as IndicatorSchema,
  type PlanDocument,
  PlanDocument as PlanSchema,
  ValueStatement as ValueSchema,
  type ValueStatement,
} from './contract/index.ts'
import type { IndicatorPack } from './operations/load-pack.ts'
import { checkScheme } from './rules/appraisal/check-scheme.ts'
import { dataSetFaults } from './rules/collecting/data-set-faults.ts'
import { checkIndexDefinition } from './rules/composite-index/check-index-definition.ts'
import { definitionFaults, planDocumentFaults, planOfDocument } from './rules/plan-document.ts'

/** The kinds of pack document this engine reads. The loader validates against them and knows no engine. */
export const indicatorKinds: PackKinds = {
  indicator: { schema: IndicatorSchema, check: (body: IndicatorDefinition) => definitionFaults(body) },
  index: { schema: IndexSchema, check: (body: IndexDefinition) => checkIndexDefinition(body) },
  plan: { schema: PlanSchema, check: (body: PlanDocument) => planDocumentFaults(body) },
  'data-set': { schema: DataSetSchema, check: (body: DataSetDefinition) => dataSetFaults(body) },
  'appraisal-scheme': { schema: AppraisalSchema, check: (body: AppraisalScheme) => checkScheme(body) },
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
    plans: bodies<PlanDocument>('plan').map(planOfDocument),
    values: bodies<ValueStatement>('value'),
  }
}

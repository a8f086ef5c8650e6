import { type QualityRules, QualityRules as QualityRulesSchema } from '../../contract/record-quality/index.ts'
import { rulesFaults } from './rules-faults.ts'

/** The kind of pack document that record quality reads. */
export const qualityKinds = {
  'record-quality-rules': { schema: QualityRulesSchema, check: (body: QualityRules) => rulesFaults(body) },
}

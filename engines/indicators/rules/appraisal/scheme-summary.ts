import type { AppraisalScheme, AppraisalSchemeSummary } from '../../contract/appraisal/index.ts'

export function schemeSummary(scheme: AppraisalScheme): AppraisalSchemeSummary {
  const { code, version, name, plan, frequency, units, source } = scheme
  return { code, version, name, plan, frequency, units: units.by, source }
}

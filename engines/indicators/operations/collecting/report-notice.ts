import type { NewNotice } from '@kangcheng/notices/contract'
import type { ReportNames, ReportNotice } from '../../contract/collecting/index.ts'
import { periodText } from '../../rules/evaluation/period-text.ts'
import type { OpenReport } from '../../store/collecting/open-reports.ts'

/** How much it matters; what is not here is for information. */
const SEVERITIES: Partial<Record<ReportNotice, NewNotice['severity']>> = {
  'indicators.report-asked': 'info',
  'indicators.report-late': 'urgent',
  'indicators.report-late-escalated': 'urgent',
  'indicators.report-reviewed': 'info',
  'indicators.report-published': 'info',
}

/** A notice about a report, but for whom it is. `key` is what makes it one among those of the report. */
export function reportNotice(
  report: OpenReport,
  names: ReportNames,
  said: { kind: ReportNotice; key: string; days?: number; reason?: string | undefined },
): Omit<NewNotice, 'to'> {
  const { id, period, dueOn, organisationPath } = report
  const { kind, key, days = 0, reason = '' } = said
  const inBoth = (code: string) => ({ zh: periodText(code, 'zh'), en: periodText(code, 'en') })
  return {
    key: `report/${id}/${key}`,
    kind,
    parameters: {
      form: names.dataSet,
      organisation: names.organisation,
      region: names.region,
      period: inBoth(period),
      due: inBoth(dueOn),
      days,
      reason,
    },
    subject: `report/${id}`,
    link: `/reports/${id}`,
    severity: SEVERITIES[kind] ?? 'attention',
    organisationPath,
    dueOn,
  }
}

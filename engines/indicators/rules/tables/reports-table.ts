import { type Language, say } from '@kangcheng/kernel'
import { REPORT_STATUS_WORDS, type ReportSummary } from '../../contract/collecting/index.ts'
import { type Table, text } from './table.ts'

/** Who has reported what, a row a report. */
export function reportsTable(reports: readonly ReportSummary[], language: Language): Table {
  return {
    title: say({ zh: '填报情况', en: 'Reports' }, language),
    columns: [
      text('dataSet', language, '报表', 'Form'),
      text('period', language, '时期', 'Period'),
      text('organisation', language, '填报单位', 'Respondent'),
      text('region', language, '地区', 'Region'),
      text('status', language, '状态', 'Status'),
      text('filled', language, '已填', 'Filled in'),
      text('asked', language, '应填', 'Asked for'),
      text('dueOn', language, '截止日期', 'Due'),
      text('firstSubmittedAt', language, '首次提交', 'First submitted'),
      text('late', language, '逾期', 'Late'),
    ],
    rows: reports.map(({ names, ...report }) => ({
      dataSet: say(names.dataSet, language),
      period: report.period,
      organisation: say(names.organisation, language),
      region: say(names.region, language),
      status: say(REPORT_STATUS_WORDS[report.status], language),
      filled: report.filled,
      asked: report.asked,
      dueOn: report.dueOn,
      firstSubmittedAt: report.firstSubmittedAt ?? '',
      late: report.late ? say({ zh: '是', en: 'yes' }, language) : '',
    })),
    notes: [],
  }
}

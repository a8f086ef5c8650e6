import { type Language, say } from '@kangcheng/kernel'
import { REPORT_STATUS_WORDS, type ReportingBoard, type ReportSummary } from '../../contract/collecting/index.ts'
import { number, type Table, text } from './table.ts'

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
      text('firstSubmittedOn', language, '首次提交', 'First submitted'),
      text('late', language, '逾期未报', 'Overdue'),
      text('waitsFor', language, '等待下级审核（份）', 'Waits for reports below'),
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
      firstSubmittedOn: report.firstSubmittedOn ?? '',
      late: report.late ? say({ zh: '是', en: 'yes' }, language) : '',
      waitsFor: report.waitsFor?.open ?? '',
    })),
    notes: [],
  }
}

/** Completeness and timeliness, a row a respondent. */
export function boardTable(board: ReportingBoard, language: Language): Table {
  return {
    title: say({ zh: '填报及时率与完整率', en: 'Completeness and timeliness' }, language),
    columns: [
      text('dataSet', language, '报表', 'Form'),
      text('organisation', language, '填报单位', 'Respondent'),
      text('region', language, '地区', 'Region'),
      number('expected', language, '应报', 'Expected'),
      number('submitted', language, '已报', 'Submitted'),
      number('onTime', language, '按时', 'In time'),
      number('medianDaysLate', language, '逾期天数（中位数）', 'Days late (median)'),
      number('cellsAsked', language, '应填项', 'Cells asked for'),
      number('cellsFilled', language, '已填项', 'Cells filled in'),
    ],
    rows: board.map(({ names, rates }) => ({
      dataSet: say(names.dataSet, language),
      organisation: say(names.organisation, language),
      region: say(names.region, language),
      ...rates,
    })),
    notes: [],
  }
}

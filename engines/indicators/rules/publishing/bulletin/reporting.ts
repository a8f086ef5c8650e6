import { type Day, daysBetween, type Period } from '@kangcheng/kernel'
import type { Report, ReportNames } from '../../../contract/collecting/index.ts'
import type { GeneratedBlock } from '../../../contract/publishing/index.ts'
import { reportingRates } from '../../collecting/reporting-rates.ts'
import { periodText } from '../../evaluation/period-text.ts'
import { both, same } from '../said.ts'

export interface NamedReport extends Report {
  names: ReportNames
}

/** Of the reports due in the month: who sent them, and in time. */
export function reportingBlocks(reports: readonly NamedReport[], month: Period, asOf: Day): GeneratedBlock[] {
  const due = reports.filter(({ dueOn }) => dueOn >= month.first && dueOn <= month.last)
  if (due.length === 0) {
    return [{ kind: 'text', text: { zh: '本月没有到期的填报。', en: 'No report was due this month.' } }]
  }
  const all = reportingRates(due, asOf)
  const groups = [...Map.groupBy(due, ({ organisation }) => organisation).values()]
  return [
    {
      kind: 'text',
      text: both((language) =>
        language === 'zh'
          ? `本月到期的填报有${due.length}份，已报${all.submitted}份，其中按时${all.onTime}份。`
          : `${due.length} reports were due this month; ${all.submitted} came, ${all.onTime} of them in time.`,
      ),
    },
    {
      kind: 'table',
      caption: { zh: '本月填报情况', en: 'Reports due this month' },
      columns: [
        { title: { zh: '填报单位', en: 'Respondent' }, width: 60 },
        { title: { zh: '应报', en: 'Expected' }, width: 20, align: 'end' },
        { title: { zh: '已报', en: 'Came' }, width: 20, align: 'end' },
        { title: { zh: '按时', en: 'In time' }, width: 20, align: 'end' },
        { title: { zh: '应填项', en: 'Cells asked for' }, width: 20, align: 'end' },
        { title: { zh: '已填项', en: 'Cells filled in' }, width: 20, align: 'end' },
      ],
      rows: groups.map((own) => {
        const rates = reportingRates(own, asOf)
        return [
          own[0]?.names.organisation ?? same(''),
          same(String(own.length)),
          same(String(rates.submitted)),
          same(String(rates.onTime)),
          same(String(rates.cellsAsked)),
          same(String(rates.cellsFilled)),
        ]
      }),
      notes: [],
    },
  ]
}

/** Reports that fell due by the end of the month and are not there. */
export function overdueBlocks(reports: readonly NamedReport[], month: Period, asOf: Day): GeneratedBlock[] {
  const late = reports
    .filter(({ dueOn, firstSubmittedOn }) => dueOn <= month.last && (firstSubmittedOn ?? '9999') > month.last)
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  if (late.length === 0) {
    return [{ kind: 'text', text: { zh: '没有逾期未报的填报。', en: 'No report was overdue.' } }]
  }
  const day = asOf < month.last ? asOf : month.last
  return [
    {
      kind: 'text',
      text: both((language) =>
        language === 'zh'
          ? `到月末，逾期未报的填报有${late.length}份，涉及${new Set(late.map(({ organisation }) => organisation)).size}个单位。`
          : `At the end of the month ${late.length} reports of ${new Set(late.map(({ organisation }) => organisation)).size} respondents were overdue.`,
      ),
    },
    {
      kind: 'table',
      caption: { zh: '逾期未报', en: 'Overdue reports' },
      columns: [
        { title: { zh: '填报单位', en: 'Respondent' }, width: 50 },
        { title: { zh: '报表', en: 'Form' }, width: 46 },
        { title: { zh: '时期', en: 'Period' }, width: 22 },
        { title: { zh: '截止日期', en: 'Due' }, width: 24 },
        { title: { zh: '逾期天数', en: 'Days late' }, width: 18, align: 'end' },
      ],
      rows: late.map(({ names, period, dueOn }) => [
        names.organisation,
        names.dataSet,
        both((language) => periodText(period, language)),
        same(dueOn),
        same(String(daysBetween(dueOn, day))),
      ]),
      notes: [],
    },
  ]
}

import { type Language, say } from '@kangcheng/kernel'
import type { ReviewQueue } from '../../contract/collecting/index.ts'
import { number, type Table, text } from './table.ts'

/** What waits for review, a row a report. */
export function reviewQueueTable({ rows, further }: ReviewQueue, language: Language): Table {
  return {
    title: say({ zh: '待审核填报', en: 'Reports to review' }, language),
    columns: [
      text('dataSet', language, '报表', 'Form'),
      text('period', language, '时期', 'Period'),
      text('organisation', language, '填报单位', 'Respondent'),
      text('region', language, '地区', 'Region'),
      text('submittedAt', language, '提交时间', 'Submitted'),
      text('late', language, '逾期提交', 'Submitted late'),
      number('filled', language, '已填', 'Filled in'),
      number('asked', language, '应填', 'Asked for'),
      number('warnings', language, '异常提示', 'Warnings'),
      number('comments', language, '说明', 'Comments'),
      number('changed', language, '与上次提交不同', 'Changed since last submission'),
    ],
    rows: rows.map(({ names, period, submittedAt, late, filled, asked, warnings, comments, changed }) => ({
      ...{ period, submittedAt, filled, asked, warnings, comments, changed },
      dataSet: say(names.dataSet, language),
      organisation: say(names.organisation, language),
      region: say(names.region, language),
      late: late ? say({ zh: '是', en: 'yes' }, language) : '',
    })),
    notes:
      further === 0 ? [] : [say({ zh: `另有 ${further} 份未列出`, en: `${further} more are not listed` }, language)],
  }
}

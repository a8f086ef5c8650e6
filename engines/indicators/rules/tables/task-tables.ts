import { type Language, say } from '@kangcheng/kernel'
import { TASK_ALARM_WORDS, TASK_STATUS_WORDS, type TaskAlarm, type TaskList } from '../../contract/tasks/index.ts'
import { figureLabels, number, type Table, text } from './table.ts'

/** The tasks that were asked for, a row each. */
export function tasksTable(list: TaskList, language: Language): Table {
  const name = (code: string) => {
    const words = list.names[code]
    return words ? say(words, language) : code
  }
  return {
    ...figureLabels(`${list.title} ${say({ zh: '任务', en: 'tasks' }, language)}`, list, language),
    columns: [
      text('code', language, '编号', 'Number'),
      text('title', language, '任务', 'Task'),
      text('parent', language, '上级编号', 'Parent'),
      text('lead', language, '牵头单位', 'Lead'),
      text('coOwners', language, '配合单位', 'Co-owners'),
      text('due', language, '完成时限', 'Due'),
      text('status', language, '状态', 'Status'),
      number('percent', language, '完成比例（%）', 'Done (%)'),
      text('doneOn', language, '完成日期', 'Done on'),
      number('daysLate', language, '逾期天数', 'Days late'),
      text('alarms', language, '预警', 'Alarms'),
      text('milestones', language, '里程碑', 'Milestones'),
      text('reportedOn', language, '最近填报', 'Last report'),
      text('indicators', language, '相关指标', 'Indicators'),
    ],
    rows: list.tasks
      .filter(({ context }) => !context)
      .map(({ state, ...task }) => ({
        code: task.code,
        title: task.title,
        parent: task.parent,
        lead: task.lead === undefined ? '' : name(task.lead),
        coOwners: task.coOwners.map(name).join('; '),
        due: task.due,
        status: `${say(TASK_STATUS_WORDS[state.status], language)}${state.claimed ? say(CLAIMED, language) : ''}`,
        percent: state.percent,
        doneOn: state.doneOn ?? '',
        daysLate: state.daysLate,
        alarms: state.alarms.map((alarm) => alarmText(alarm, language)).join('; '),
        milestones: task.milestones
          .map(({ title, due, reachedOn }) => `${title} ${due} ${reachedOn ? '✓' : '○'}`)
          .join('; '),
        reportedOn: task.reportedOn ?? '',
        indicators: task.indicators.join('; '),
      })),
  }
}

const CLAIMED = { zh: '（报完成待审核）', en: ' (done, waiting for review)' }

function alarmText({ kind, days }: TaskAlarm, language: Language): string {
  return `${say(TASK_ALARM_WORDS[kind], language)} ${days}${say({ zh: '天', en: ' days' }, language)}`
}

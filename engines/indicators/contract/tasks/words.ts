import type { Words } from '@kangcheng/kernel'
import type { ProgressReview, TaskStatus } from './progress.ts'
import type { TaskAlarmKind } from './task-views.ts'

export const TASK_STATUS_WORDS: Record<TaskStatus, Words> = {
  'not-started': { zh: '未启动', en: 'not started' },
  'under-way': { zh: '推进中', en: 'under way' },
  done: { zh: '已完成', en: 'done' },
  blocked: { zh: '受阻', en: 'blocked' },
}

export const TASK_ALARM_WORDS: Record<TaskAlarmKind, Words> = {
  late: { zh: '逾期', en: 'late' },
  'milestone-overdue': { zh: '里程碑逾期', en: 'milestone overdue' },
  silent: { zh: '未按期填报', en: 'silent' },
  'due-soon': { zh: '临期', en: 'due soon' },
}

export const PROGRESS_REVIEW_WORDS: Record<ProgressReview, Words> = {
  waiting: { zh: '待审核', en: 'waiting for review' },
  accepted: { zh: '审核通过', en: 'accepted' },
  returned: { zh: '已退回', en: 'returned' },
  superseded: { zh: '已有新填报', en: 'followed by another' },
}

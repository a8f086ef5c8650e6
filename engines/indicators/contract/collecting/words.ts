import type { Words } from '@kangcheng/kernel'
import type { ReportLock, ReportStatus, ReportStepKind } from './report.ts'

export const REPORT_STATUS_WORDS: Record<ReportStatus, Words> = {
  draft: { zh: '待填报', en: 'to be filled in' },
  submitted: { zh: '待审核', en: 'waiting for review' },
  returned: { zh: '已退回', en: 'returned' },
  reviewed: { zh: '审核通过', en: 'reviewed' },
  published: { zh: '已发布', en: 'published' },
}

/** What a person does, as a button says it. */
export const REPORT_STEP_WORDS: Record<ReportStepKind, Words> = {
  submitted: { zh: '提交', en: 'Submit' },
  withdrawn: { zh: '撤回', en: 'Take back' },
  returned: { zh: '退回', en: 'Return' },
  reviewed: { zh: '审核通过', en: 'Pass' },
  published: { zh: '发布', en: 'Publish' },
  reopened: { zh: '开放更正', en: 'Reopen for correction' },
}

/** Why nothing can be written now. */
export const REPORT_LOCK_WORDS: Record<ReportLock, Words> = {
  'organisation-retired': {
    zh: '填报单位已撤销，请健康办移交给承接单位。',
    en: 'The department no longer exists; the office hands the report over.',
  },
  'not-open-yet': { zh: '还没有到填报时间。', en: 'The form has not opened yet.' },
  'included-above': {
    zh: '已纳入上级的汇总填报；如需修改，请先退回上级的填报。',
    en: 'Included in a report above; that one must be sent back before this one can change.',
  },
  submitted: {
    zh: '已提交，等待审核；填报单位如需修改，请先撤回。',
    en: 'Submitted and waiting for review; the respondent takes it back to change it.',
  },
  reviewed: { zh: '已审核通过；如需修改请联系健康办退回。', en: 'Reviewed; ask the office to return it.' },
  published: {
    zh: '已发布；如需更正请联系健康办开放更正。',
    en: 'Published; ask the office to reopen it for correction.',
  },
  closed: { zh: '填报已截止；如需补报请联系健康办。', en: 'The form is closed; ask the office.' },
}

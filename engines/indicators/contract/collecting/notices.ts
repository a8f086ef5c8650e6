import type { NoticeKinds } from '@kangcheng/notices/contract'

/** What people are told of reports. Titles name form, period and organisation; a reason stands in the text alone. */
export const REPORT_NOTICES = {
  'indicators.report-asked': {
    title: { zh: '请填报：{form} · {period}', en: 'To be filled in: {form} · {period}' },
    text: { zh: '{organisation}（{region}）请于 {due} 前提交。', en: '{organisation}, {region}: due on {due}.' },
  },
  'indicators.report-due-soon': {
    title: { zh: '{days} 天后截止：{form} · {period}', en: 'Due in {days} days: {form} · {period}' },
    text: {
      zh: '{organisation}（{region}）尚未提交，{due} 截止。',
      en: '{organisation}, {region}: not submitted yet, due on {due}.',
    },
  },
  'indicators.report-due': {
    title: { zh: '今天截止：{form} · {period}', en: 'Due today: {form} · {period}' },
    text: { zh: '{organisation}（{region}）尚未提交。', en: '{organisation}, {region}: not submitted yet.' },
  },
  'indicators.report-late': {
    title: { zh: '已逾期 {days} 天：{form} · {period}', en: '{days} days late: {form} · {period}' },
    text: {
      zh: '{organisation}（{region}）应于 {due} 提交，请尽快填报。',
      en: '{organisation}, {region}: was due on {due}. Please submit it.',
    },
  },
  'indicators.report-late-escalated': {
    title: {
      zh: '{organisation} 逾期 {days} 天未报：{form} · {period}',
      en: '{organisation} is {days} days late: {form} · {period}',
    },
    text: {
      zh: '{region}，应于 {due} 提交，已多次提醒，请督促。',
      en: '{region}, due on {due}. Reminders have gone out; please follow it up.',
    },
  },
  'indicators.report-unanswered': {
    title: {
      zh: '无人填报：{organisation} · {form} · {period}',
      en: 'Nobody to fill it in: {organisation} · {form} · {period}',
    },
    text: {
      zh: '{organisation}（{region}）没有可以填报的账号，请联系系统管理员开通，或移交给其他单位。',
      en: '{organisation}, {region}, has no account that may fill it in. Ask for one, or hand the report over.',
    },
  },
  'indicators.report-to-mend': {
    title: { zh: '退回后 {days} 天未重报：{form} · {period}', en: 'Sent back {days} days ago: {form} · {period}' },
    text: {
      zh: '{organisation}（{region}）请修改后重新提交。',
      en: '{organisation}, {region}: please mend and submit it again.',
    },
  },
  'indicators.report-waiting': {
    title: {
      zh: '已待审核 {days} 天：{organisation} · {form} · {period}',
      en: 'Waiting for review for {days} days: {organisation} · {form} · {period}',
    },
    text: { zh: '{region}，请审核。', en: '{region}: please review it.' },
  },
  'indicators.report-submitted': {
    title: {
      zh: '待审核：{organisation} · {form} · {period}',
      en: 'To be reviewed: {organisation} · {form} · {period}',
    },
    text: { zh: '{region}，已提交，请审核。', en: '{region}: it was submitted and waits for review.' },
  },
  'indicators.report-returned': {
    title: { zh: '已退回：{form} · {period}', en: 'Returned: {form} · {period}' },
    text: { zh: '{organisation}（{region}）。退回原因：{reason}', en: '{organisation}, {region}. Reason: {reason}' },
  },
  'indicators.report-reviewed': {
    title: { zh: '审核通过：{form} · {period}', en: 'Reviewed: {form} · {period}' },
    text: {
      zh: '{organisation}（{region}）的填报已通过审核，等待发布。',
      en: '{organisation}, {region}: it passed review and waits to be published.',
    },
  },
  'indicators.report-published': {
    title: { zh: '已发布：{form} · {period}', en: 'Published: {form} · {period}' },
    text: {
      zh: '{organisation}（{region}）的数据已进入规划评估。',
      en: '{organisation}, {region}: the figures now count in the plan.',
    },
  },
  'indicators.report-reopened': {
    title: { zh: '开放更正：{form} · {period}', en: 'Reopened for correction: {form} · {period}' },
    text: { zh: '{organisation}（{region}）。原因：{reason}', en: '{organisation}, {region}. Reason: {reason}' },
  },
} as const satisfies NoticeKinds
export type ReportNotice = keyof typeof REPORT_NOTICES

import { defineRefusals } from '@kangcheng/platform'
import type { QualityRefusal } from '../contract/record-quality/index.ts'

/** HTTP status and words of every refusal of record quality, once. */
export const qualityRefusals = defineRefusals<QualityRefusal>()({
  'quality.finding-not-found': {
    status: 404,
    words: { zh: '没有这条质检问题。', en: 'There is no such finding.' },
  },
  'quality.encounter-not-found': {
    status: 404,
    words: { zh: '没有这次就诊的质检结果。', en: 'This encounter has not been examined.' },
  },
  'quality.changed-meanwhile': {
    status: 409,
    words: {
      zh: '别人刚刚处理了这个问题，请刷新后再看。',
      en: 'Somebody else has just dealt with this finding. Reload it first.',
    },
  },
  'quality.wrong-status': {
    status: 409,
    words: { zh: '问题的状态已不能这样处理，请刷新。', en: 'The finding has another status by now. Reload it.' },
  },
  'quality.reason-missing': { status: 422, words: { zh: '请写明理由。', en: 'Say why.' } },
  'quality.own-approval': {
    status: 403,
    words: {
      zh: '单项否决的说明要由另一个人确认。',
      en: 'What was said of a veto is approved by somebody else than who said it.',
    },
  },
  'quality.assignee-unknown': {
    status: 422,
    words: { zh: '这个人不能处理该科室的质检问题。', en: 'This person may not answer findings of the department.' },
  },
  'quality.day-unreadable': {
    status: 422,
    words: { zh: '期限应是今天或以后的日期。', en: 'The due day is today or later.' },
  },
  'quality.period-unreadable': {
    status: 422,
    words: {
      zh: '起止时间不对：先起后止，不超过 {days} 天。',
      en: 'The period begins before it ends, and has {days} days at most.',
    },
  },
  'quality.months-unreadable': {
    status: 422,
    words: { zh: '起始月份不能晚于截止月份。', en: 'The first month is not later than the last.' },
  },
  'quality.no-rules': { status: 409, words: { zh: '还没有生效的质检规则。', en: 'No quality rules are in force.' } },
  'quality.version-differs': {
    status: 409,
    words: {
      zh: '质检规则第 {version} 版与已生效的不同：如有修改，请提高版本号。',
      en: 'Version {version} of the rules differs from what is there: raise the version.',
    },
  },
  'quality.cursor-unreadable': {
    status: 400,
    words: { zh: '翻页标记无效，请从第一页开始。', en: 'The mark of the page cannot be read. Begin at the first.' },
  },
})

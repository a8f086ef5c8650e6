import { defineRefusals } from '@kangcheng/platform'
import type { VitalRefusal } from '../contract/vital-events.ts'

/** How each refusal about births and deaths is told over HTTP. */
export const vitalRefusals = defineRefusals<VitalRefusal>()({
  'vital.no-rules': {
    status: 503,
    words: { zh: '没有载入死亡与出生登记规则。', en: 'No rules of births and deaths are loaded.' },
  },
  'vital.not-found': {
    status: 404,
    words: { zh: '没有这张证明，或不在您的范围内。', en: 'There is no such certificate, or not within your reach.' },
  },
  'vital.changed-meanwhile': {
    status: 409,
    words: {
      zh: '这张证明已被别人改动，没有保存。您填写的内容还在页面上。',
      en: 'Somebody else changed the certificate meanwhile; yours was not saved and is still on the page.',
    },
  },
  'vital.number-taken': {
    status: 409,
    words: {
      zh: '本机构已有这个编号的证明，内容不同。',
      en: 'Your institution has another certificate with this number.',
    },
  },
  'vital.wrong-status': {
    status: 409,
    words: { zh: '证明目前的状态不能这样做。', en: 'The certificate does not stand so that this can be done.' },
  },
  'vital.has-errors': {
    status: 422,
    words: { zh: '还有 {errors} 处错误，没有提交。', en: 'Not submitted: {errors} errors are left.' },
  },
  'vital.reason-missing': { status: 422, words: { zh: '请说明理由。', en: 'Say why.' } },
  'vital.own-check': {
    status: 403,
    words: { zh: '不能审核自己提交的证明。', en: 'Nobody accepts what they submitted themselves.' },
  },
  'vital.masked': {
    status: 403,
    words: {
      zh: '您看到的姓名或号码是隐藏的，不能改动证明。',
      en: 'Names or numbers are hidden from you, so you cannot change a certificate.',
    },
  },
  'vital.patient-unknown': {
    status: 422,
    words: { zh: '您的范围内没有这位患者。', en: 'There is no such patient within your reach.' },
  },
  'vital.line-empty': { status: 422, words: { zh: '（{line}）行没有死因。', en: 'Line ({line}) holds no cause.' } },
  'vital.institution-unknown': {
    status: 422,
    words: { zh: '机构目录中没有您的机构。', en: 'Your institution is not in the directory.' },
  },
  'vital.region-unknown': { status: 404, words: { zh: '没有这个行政区划。', en: 'There is no such region.' } },
  'vital.duplicate-impossible': {
    status: 409,
    words: {
      zh: '其中一张已不计入统计，无需再判定。',
      en: 'One of the two is not counted any more; nothing is left to decide.',
    },
  },
  'vital.population-faulty': {
    status: 422,
    words: { zh: '人口表第 {line} 行有误：{fault}。', en: 'Line {line} of the population is wrong: {fault}.' },
  },
  'vital.group-unknown': { status: 404, words: { zh: '没有这个死因组。', en: 'There is no such group of causes.' } },
  'vital.day-impossible': { status: 422, words: { zh: '{field} 不是一个日期。', en: '{field} is no day.' } },
  'vital.not-here': {
    status: 403,
    words: {
      zh: '由填报机构所在地的疾控审核，您只能查看。',
      en: 'The CDC of the place of the institution decides; you may read it.',
    },
  },
})

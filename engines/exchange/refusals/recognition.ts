import { defineRefusals } from '@kangcheng/platform'
import type { RecognitionRefusal } from '../contract/recognition.ts'

/** HTTP status and words of every refusal of mutual recognition, once. */
export const recognitionRefusals = defineRefusals<RecognitionRefusal>()({
  'recognition.patient-not-found': {
    status: 404,
    words: {
      zh: '开单机构没有这位患者的档案，请先传送患者信息。',
      en: 'The ordering institution has no chart of this patient: send the patient first.',
    },
  },
  'recognition.order-differs': {
    status: 409,
    words: {
      zh: '该医嘱号已用于另一位患者或另一组项目，请使用新的医嘱号。',
      en: 'The number of this order stands for another patient or other items: use a new one.',
    },
  },
  'recognition.offer-not-found': {
    status: 404,
    words: { zh: '没有这条互认提示。', en: 'There is no such offer.' },
  },
  'recognition.item-not-offered': {
    status: 422,
    words: {
      zh: '该提示中没有项目 {item} 的可互认结果。',
      en: 'The offer holds no result of {item} that could be recognised.',
    },
  },
  'recognition.result-not-offered': {
    status: 422,
    words: {
      zh: '该提示中项目 {item} 没有这份结果。',
      en: 'This result is none of those offered for {item}.',
    },
  },
  'recognition.reason-missing': {
    status: 422,
    words: { zh: '不予互认须选择一项原因。', en: 'To refuse takes one of the listed reasons.' },
  },
  'recognition.reason-unknown': {
    status: 422,
    words: { zh: '原因“{reason}”不在目录中。', en: 'The reason {reason} is not listed.' },
  },
  'recognition.reason-not-asked': {
    status: 422,
    words: { zh: '互认不需要原因；如不互认，请改为不予互认。', en: 'To recognise takes no reason.' },
  },
  'recognition.text-missing': {
    status: 422,
    words: { zh: '选择“{reason}”须填写说明。', en: 'This reason takes a text: {reason}.' },
  },
  'recognition.decided-meanwhile': {
    status: 409,
    words: {
      zh: '项目 {item} 已有人答复（第 {decisions} 次）。请查看后再决定是否更正。',
      en: 'Somebody has decided about {item} meanwhile (decision {decisions}). Look at it before you correct it.',
    },
  },
  'recognition.records-refused': {
    status: 502,
    words: {
      zh: '档案库未能回答（{status}），请稍后再试。',
      en: 'The record store could not answer ({status}); try again later.',
    },
  },
  'recognition.period-impossible': {
    status: 400,
    words: {
      zh: '{from} 至 {to} 不是有效的日期范围（最长十年）。',
      en: '{from} to {to} is no period of ten years at most.',
    },
  },
  'recognition.region-unknown': {
    status: 422,
    words: {
      zh: '互认目录 {list} 的区划 {region} 不存在。',
      en: 'List {list} is of region {region}, which is unknown.',
    },
  },
  'recognition.version-differs': {
    status: 409,
    words: {
      zh: '互认目录 {list} 第 {version} 版与已载入的不同：如有修改，请提高版本号。',
      en: 'Version {version} of list {list} differs from what is loaded: raise its version.',
    },
  },
})

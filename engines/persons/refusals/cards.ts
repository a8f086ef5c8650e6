import { defineRefusals } from '@kangcheng/platform'
import type { CardRefusal } from '../contract/cards.ts'

/** HTTP status and words of every refusal of cards, once. None says more of a holder than whoever scans needs. */
export const cardRefusals = defineRefusals<CardRefusal>()({
  'card.person-not-found': {
    status: 404,
    words: { zh: '没有这个人，或不在您的管辖范围内。', en: 'There is no such person, or none in your area.' },
  },
  'card.not-found': { status: 404, words: { zh: '此人没有这张卡。', en: 'This person has no such card.' } },
  'card.active-exists': {
    status: 409,
    words: {
      zh: '此人已有一张有效或挂失的健康卡；遗失补办请先注销原卡。',
      en: 'This person has a card already. Where it was lost, revoke it first.',
    },
  },
  'card.none-active': {
    status: 409,
    words: { zh: '此人没有有效的健康卡。', en: 'This person has no card that counts.' },
  },
  'card.step-impossible': {
    status: 409,
    words: { zh: '该卡当前状态（{state}）不能进行此操作。', en: 'A card that is {state} cannot take this step.' },
  },
  'card.code-altered': {
    status: 422,
    words: {
      zh: '不是本平台签发的动态码，或扫描不完整，请重新扫描。',
      en: 'This is no code of this platform, or not all of it. Scan again.',
    },
  },
  'card.code-early': {
    status: 422,
    words: { zh: '动态码的时间在未来，请核对设备时钟。', en: 'This code is of a moment to come: check the clock.' },
  },
  'card.code-expired': {
    status: 422,
    words: { zh: '动态码已过期，请持卡人重新出示。', en: 'This code has expired. Ask its holder for a new one.' },
  },
  'card.code-used': {
    status: 409,
    words: {
      zh: '动态码已被使用。请持卡人重新出示，并核对本人。',
      en: 'This code was used already. Ask its holder for a new one, and look who it is.',
    },
  },
  'card.code-withdrawn': {
    status: 409,
    words: { zh: '持卡人已取消该动态码。', en: 'Its holder has taken this code back.' },
  },
  'card.key-unknown': {
    status: 422,
    words: { zh: '签发密钥未知或已停用。', en: 'The key behind it is unknown or retired.' },
  },
  'card.key-withdrawn': {
    status: 422,
    words: { zh: '签发密钥已作废，请持卡人重新出示。', en: 'The key behind it was withdrawn. Ask for a new code.' },
  },
  'card.suspended': { status: 409, words: { zh: '该卡已挂失。', en: 'This card is suspended.' } },
  'card.revoked': { status: 409, words: { zh: '该卡已注销。', en: 'This card was revoked.' } },
  'card.holder-gone': { status: 409, words: { zh: '该卡没有对应的持卡人。', en: 'Nobody holds this card any more.' } },
  'card.kind-unclear': {
    status: 422,
    words: { zh: '无法识别卡码种类，请选择后再试。', en: 'What this is cannot be told from it: choose the kind.' },
  },
  'card.number-unsound': {
    status: 422,
    words: { zh: '不是有效的身份证号码，请核对。', en: 'This is no identity number: check it.' },
  },
  'card.holder-none': {
    status: 404,
    words: {
      zh: '主索引中没有对应的人，或不在您的管辖范围内。',
      en: 'Nobody in the index fits, or nobody in your area.',
    },
  },
  'card.holder-several': {
    status: 409,
    words: {
      zh: '主索引中有多人与之对应，请到数据窗口核实。',
      en: 'Several people in the index fit: the data desk has to look.',
    },
  },
  'card.issuer-none': {
    status: 503,
    words: { zh: '尚未接入该卡的发行机构。', en: 'No issuer is set for this kind of card.' },
  },
  'card.issuer-silent': {
    status: 504,
    words: {
      zh: '发行机构没有应答，请稍后再试或改用其他证件。',
      en: 'Its issuer does not answer. Try later, or another card.',
    },
  },
  'card.issuer-garbled': {
    status: 502,
    words: { zh: '发行机构的应答无法识别。', en: 'What its issuer answered cannot be read.' },
  },
  'card.issuer-refuses': {
    status: 422,
    words: { zh: '发行机构不认可该码。', en: 'Its issuer does not know this code, or not any more.' },
  },
  'card.reading-differs': {
    status: 409,
    words: { zh: '该离线记录编号已用于另一个码。', en: 'A reading of this id was sent with another code.' },
  },
  'card.period-impossible': {
    status: 400,
    words: {
      zh: '{from} 至 {to} 不是有效的日期范围（最长一年）。',
      en: '{from} to {to} is no period of a year at most.',
    },
  },
})

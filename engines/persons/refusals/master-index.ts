import { defineRefusals } from '@kangcheng/platform'
import type { IndexRefusal } from '../contract/master-index/permissions.ts'

/** HTTP status and words of every refusal of the master index, once. */
export const indexRefusals = defineRefusals<IndexRefusal>()({
  'persons.person-not-found': {
    status: 404,
    words: { zh: '没有这个人，或者不在您的管辖范围内。', en: 'There is no such person, or none in your area.' },
  },
  'persons.step-not-found': { status: 404, words: { zh: '没有这条变更记录。', en: 'There is no such step.' } },
  'persons.already-one': { status: 409, words: { zh: '已经是同一个人。', en: 'They are one person already.' } },
  'persons.not-their-chart': {
    status: 409,
    words: { zh: '{chart} 不属于这个人。', en: '{chart} is not a chart of this person.' },
  },
  'persons.nothing-to-part': {
    status: 422,
    words: {
      zh: '请选择一部分病案：既不能一份不选，也不能全部选中。',
      en: 'Choose some of the charts: neither none nor all.',
    },
  },
  'persons.correction-disputed': {
    status: 409,
    words: {
      zh: '这些病案与对方存在冲突，或曾被判为两人：请先拆分，再申请合并，由另一人复核。',
      en: 'Something speaks against these charts being theirs, or somebody has ruled it out: part them first, then propose to join, which another agrees to.',
    },
  },
  'persons.step-built-upon': {
    status: 409,
    words: {
      zh: '之后的变更以此为基础，请先撤销后来的变更。',
      en: 'Later steps were built on this one: undo those first.',
    },
  },
  'persons.step-undone': { status: 409, words: { zh: '这条变更已经撤销。', en: 'This step has been undone already.' } },
  'persons.arrival-stays': {
    status: 422,
    words: {
      zh: '病案的归入和撤销本身不能再撤销；如归错了人，请拆分或更正。',
      en: 'That a chart arrived, or a step was undone, cannot be undone: part the chart, or lay it to the right person.',
    },
  },
  'persons.doubt-not-found': { status: 404, words: { zh: '没有这条疑似记录。', en: 'There is no such doubt.' } },
  'persons.doubt-decided': {
    status: 409,
    words: { zh: '这条疑似记录已有结论。', en: 'This doubt has been decided already.' },
  },
  'persons.second-person-needed': {
    status: 403,
    words: {
      zh: '存在冲突的合并须由另一人复核，提出者不能自己复核。',
      en: 'A joining that something speaks against needs a second person; who proposed it cannot agree to it.',
    },
  },
  'persons.search-too-wide': {
    status: 422,
    words: {
      zh: '请输入证件号码、手机号、姓名或机构就诊卡号。',
      en: 'Give an identity number, a telephone, a name, or the number of a hospital card.',
    },
  },
  'persons.identifier-unknown': {
    status: 404,
    words: { zh: '没有这个标识的病案。', en: 'No chart has this identifier.' },
  },
  'persons.identifier-of-several': {
    status: 409,
    words: {
      zh: '这个标识出现在不同人的病案中，须先由主索引管理员核实。',
      en: 'This identifier stands in charts of several people: a steward of the index has to look at it first.',
    },
  },
  'persons.reason-missing': {
    status: 422,
    words: { zh: '请写明查看完整信息的理由（至少四个字）。', en: 'Say why you look, in four signs at least.' },
  },
})

import { defineRefusals } from '@kangcheng/platform'
import type { CaseRefusal } from './contract/refusals.ts'

/** HTTP status and words of every refusal of cases, once. */
export const caseRefusals = defineRefusals<CaseRefusal>()({
  'cases.definition-not-found': {
    status: 404,
    words: { zh: '没有“{definition}”这类事项。', en: 'There is no kind of case {definition}.' },
  },
  'cases.definition-in-use': {
    status: 409,
    words: {
      zh: '事项 {definition} 第 {version} 版已有办件，不能再改；请提高版本号。',
      en: 'Cases are on version {version} of {definition}: it is not changed any more. Give the change a new version.',
    },
  },
  'cases.not-found': {
    status: 404,
    words: { zh: '没有这个办件，或您未参与办理。', en: 'There is no such case, or you have no part in it.' },
  },
  'cases.ended': { status: 409, words: { zh: '该办件已经办结。', en: 'The case is over.' } },
  'cases.changed-meanwhile': {
    status: 409,
    words: {
      zh: '该办件刚刚被其他人办理过，请查看最新情况后再办。',
      en: 'Somebody else was faster: look at where the case stands now.',
    },
  },
  'cases.not-yours': { status: 403, words: { zh: '这一步不由您办理。', en: 'This is not yours to do.' } },
  'cases.action-unknown': {
    status: 409,
    words: {
      zh: '当前环节（{stage}）没有“{action}”这一步。',
      en: 'At {stage} there is nothing called {action} to do.',
    },
  },
  'cases.condition-not-met': { status: 409, words: { zh: '条件不满足：{zh}', en: 'Not yet: {en}' } },
  'cases.four-eyes': {
    status: 403,
    words: {
      zh: '前一步由您办理，这一步须由他人办理。',
      en: 'You took the step before: another has to take this one.',
    },
  },
  'cases.opined-already': {
    status: 409,
    words: { zh: '您（或您的单位）已经提出过意见。', en: 'You, or your organisation, have given an opinion already.' },
  },
  'cases.reason-missing': { status: 422, words: { zh: '请说明原因。', en: 'Give a reason.' } },
  'cases.form-missing': { status: 422, words: { zh: '请填写表单“{form}”。', en: 'The form {form} is missing.' } },
  'cases.form-faults': {
    status: 422,
    words: { zh: '表单“{form}”的“{item}”：{zh}', en: 'Form {form}, {item}: {en}' },
  },
  'cases.form-unexpected': {
    status: 422,
    words: { zh: '这一步不需要表单“{form}”。', en: 'The form {form} is not asked for here.' },
  },
  'cases.sheet-missing': {
    status: 422,
    words: { zh: '评分表“{sheet}”尚未填完（{item}）。', en: 'The sheet {sheet} is not complete ({item}).' },
  },
  'cases.sheet-faults': {
    status: 422,
    words: { zh: '评分表“{sheet}”的“{item}”：{zh}', en: 'Sheet {sheet}, {item}: {en}' },
  },
  'cases.sheet-unknown': {
    status: 422,
    words: { zh: '这一步没有评分表“{sheet}”。', en: 'There is no sheet {sheet} here.' },
  },
  'cases.evidence-missing': {
    status: 422,
    words: { zh: '请先上传材料“{slot}”。', en: 'Evidence is missing: {slot}.' },
  },
  'cases.evidence-slot-unknown': {
    status: 422,
    words: { zh: '没有“{slot}”这类材料。', en: 'There is no evidence called {slot}.' },
  },
  'cases.assignees-missing': {
    status: 422,
    words: { zh: '至少指定 {least} 人。', en: 'Name at least {least} people.' },
  },
  'cases.organisation-missing': { status: 422, words: { zh: '请选择移交给哪个机构。', en: 'Name the organisation.' } },
  'cases.organisation-unknown': {
    status: 422,
    words: { zh: '没有机构 {organisation}。', en: 'There is no organisation {organisation}.' },
  },
  'cases.claimed-by-another': {
    status: 409,
    words: { zh: '同事已领办该件。', en: 'A colleague has taken this on.' },
  },
  'cases.not-claimed': { status: 409, words: { zh: '该件未被领办。', en: 'Nobody has taken this on.' } },
  'cases.comment-missing': { status: 422, words: { zh: '请填写内容。', en: 'Say something.' } },
  'cases.turns-in-circles': {
    status: 500,
    words: { zh: '流程定义有误，在“{stage}”循环。', en: 'The definition turns in circles at {stage}.' },
  },
  'cases.place-unreadable': {
    status: 422,
    words: { zh: '翻页位置无效，请从头查看。', en: 'There is no such page: begin again.' },
  },
})

import { defineRefusals } from '@kangcheng/platform'
import type { SharingRefusal } from '../contract/sharing.ts'

/** How each refusal of sharing is told over HTTP. */
export const sharingRefusals = defineRefusals<SharingRefusal>()({
  'sharing.data-set-not-found': {
    status: 404,
    words: { zh: '目录中没有这个数据集。', en: 'The catalogue has no such data set.' },
  },
  'sharing.data-set-faulty': {
    status: 422,
    words: {
      zh: '数据集有 {count} 处问题，没有保存。第一处：{zh}。',
      en: 'The data set has {count} faults and was not saved. The first: {en}.',
    },
  },
  'sharing.data-set-changed': {
    status: 409,
    words: {
      zh: '这个编码的数据集已有更新的版本，没有保存。请先查看新版本。',
      en: 'There is a newer version under this code; yours was not saved. Look at that one first.',
    },
  },
  'sharing.data-set-state': {
    status: 409,
    words: {
      zh: '数据集当前的状态不能这样操作，请刷新后再试。',
      en: 'The data set is not in a state for that. Reload it and try again.',
    },
  },
  'sharing.organisation-unknown': {
    status: 422,
    words: { zh: '机构目录中没有 {code}。', en: 'The directory has no organisation {code}.' },
  },
  'sharing.region-unknown': {
    status: 422,
    words: { zh: '行政区划目录中没有 {code}。', en: 'The directory has no region {code}.' },
  },
  'sharing.view-unknown': {
    status: 422,
    words: { zh: '没有这个视图或这个版本。', en: 'There is no such view, or not this version of it.' },
  },
  'sharing.not-published': {
    status: 409,
    words: {
      zh: '数据集的这个版本没有发布或已撤下，不能申请。请查看目录中的现行版本。',
      en: 'This version of the data set is not published, or withdrawn. See which one the catalogue has now.',
    },
  },
  'sharing.application-not-found': {
    status: 404,
    words: { zh: '没有这份申请。', en: 'There is no such application.' },
  },
  'sharing.terms-faulty': {
    status: 422,
    words: { zh: '申请内容有 {count} 处问题。第一处：{zh}。', en: 'The terms have {count} faults. The first: {en}.' },
  },
  'sharing.not-waiting': {
    status: 409,
    words: { zh: '这份申请目前不在待审批状态。', en: 'This does not wait for a decision now.' },
  },
  'sharing.changed-meanwhile': {
    status: 409,
    words: {
      zh: '别人刚刚处理过这份申请，请刷新后再决定。',
      en: 'Somebody else has just dealt with it. Reload it before you decide.',
    },
  },
  'sharing.own-application': {
    status: 403,
    words: {
      zh: '申请人（包括代理人和委托人）不能审批自己的申请。',
      en: 'Nobody decides on their own application, nor on that of somebody they stand in for.',
    },
  },
  'sharing.same-approver': {
    status: 403,
    words: { zh: '第二次审批须由另一人进行。', en: 'The second approval takes another person.' },
  },
  'sharing.reason-missing': { status: 422, words: { zh: '请写明理由。', en: 'Give a reason.' } },
  'sharing.not-renewable': {
    status: 409,
    words: {
      zh: '只有已授权或已到期的申请可以续期，且新的截止日期须晚于原日期。',
      en: 'Only what is granted or over can be renewed, and until a later day.',
    },
  },
  'sharing.not-granted': {
    status: 403,
    words: {
      zh: '这份授权未生效、已到期、已收回，或数据集已撤下。',
      en: 'This is not granted, over, revoked, or its data set is withdrawn.',
    },
  },
  'sharing.quota-used': {
    status: 429,
    words: {
      zh: '今天的限额已用完（每日 {rows} 行、{calls} 次），{seconds} 秒后可再取。',
      en: "Today's quota is used up ({rows} rows, {calls} calls a day). Come again in {seconds} seconds.",
    },
  },
  'sharing.data-do-not-fit': {
    status: 422,
    words: {
      zh: '有记录不符合视图的定义，本次没有传出数据。请联系数据提供方。',
      en: 'A record does not fit the view, and nothing was sent. Tell the owner of the data.',
    },
  },
  'sharing.extract-not-found': {
    status: 404,
    words: { zh: '没有这份去标识化提取。', en: 'There is no such extract.' },
  },
  'sharing.extract-faulty': {
    status: 422,
    words: { zh: '提取规则有 {count} 处问题。第一处：{zh}。', en: 'The rules have {count} faults. The first: {en}.' },
  },
  'sharing.extract-not-given': {
    status: 403,
    words: {
      zh: '文件还没有批准、已过期，或数据集已撤下。',
      en: 'The file is not approved, no longer kept, or its data set is withdrawn.',
    },
  },
})

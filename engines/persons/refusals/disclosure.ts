import { defineRefusals } from '@kangcheng/platform'
import type { DisclosureRefusal } from '../contract/disclosure/words.ts'

/** HTTP status and words of every refusal of consent and disclosure, once. */
export const disclosureRefusals = defineRefusals<DisclosureRefusal>()({
  'disclosure.no-rules': {
    status: 503,
    words: {
      zh: '尚未载入查阅规则，暂不能查阅。',
      en: 'No rules of disclosure have been loaded: nothing is opened.',
    },
  },
  'disclosure.person-not-found': {
    status: 404,
    words: {
      zh: '没有这位居民，或不在您的服务范围内。',
      en: 'There is no such person, or none whom you serve.',
    },
  },
  'disclosure.own-account': {
    status: 403,
    words: {
      zh: '不能关联自己的账号，请由另一位工作人员办理。',
      en: 'Nobody links an account of their own: another at the desk does it.',
    },
  },
  'disclosure.moment-impossible': {
    status: 422,
    words: { zh: '时间无法识别。', en: 'There is no such moment.' },
  },
  'disclosure.no-account': {
    status: 403,
    words: {
      zh: '该账号未关联居民，或已注销，请到服务窗口办理。',
      en: 'This account is no resident’s, or is closed: a desk can link it.',
    },
  },
  'disclosure.not-entitled': {
    status: 403,
    words: { zh: '您不能代为办理。', en: 'You do not stand for this person.' },
  },
  'disclosure.glass-kind-unknown': {
    status: 422,
    words: { zh: '应急情形“{kind}”不在规则中。', en: 'The rules know no emergency {kind}.' },
  },
  'disclosure.glass-over': {
    status: 403,
    words: {
      zh: '应急查阅已过期，或不适用于此次查阅，请重新申请。',
      en: 'This emergency access is over, or is not for this: give the reason again.',
    },
  },
  'disclosure.records-refused': {
    status: 502,
    words: {
      zh: '档案库未能回答（{status}），请稍后再试。',
      en: 'The record store could not answer ({status}); try again later.',
    },
  },
  'disclosure.record-too-large': {
    status: 413,
    words: {
      zh: '该居民的档案超过 {most} 项，请分机构查阅。',
      en: 'The record holds more than {most} resources: read it by institution.',
    },
  },
  'disclosure.permit-incomplete': {
    status: 422,
    words: {
      zh: '同意须写明敏感类别、机构和截止日期。',
      en: 'A permit names categories, organisations and its last day.',
    },
  },
  'disclosure.category-unknown': {
    status: 422,
    words: { zh: '没有敏感类别“{category}”。', en: 'There is no category {category}.' },
  },
  'disclosure.organisation-unknown': {
    status: 422,
    words: { zh: '没有机构“{organisation}”。', en: 'There is no organisation {organisation}.' },
  },
  'disclosure.period-impossible': {
    status: 422,
    words: { zh: '{from} 至 {until} 不是有效的日期范围。', en: '{from} to {until} is no period.' },
  },
  'disclosure.consent-not-found': {
    status: 404,
    words: { zh: '台账中没有这条记录。', en: 'The ledger has no such entry.' },
  },
  'disclosure.consent-revoked': {
    status: 409,
    words: { zh: '这条记录已撤回。', en: 'This entry was taken back already.' },
  },
  'disclosure.guardian-consents': {
    status: 422,
    words: { zh: '该年龄须由监护人同意。', en: 'At this age a guardian consents.' },
  },
  'disclosure.guardianship-not-found': {
    status: 404,
    words: { zh: '没有这条监护关系。', en: 'There is no such guardianship.' },
  },
  'disclosure.guardianship-not-proposed': {
    status: 409,
    words: { zh: '该监护关系已确认或已终止。', en: 'This guardianship was confirmed or ended already.' },
  },
  'disclosure.guardianship-over': {
    status: 409,
    words: { zh: '该监护关系今天不生效。', en: 'This guardianship does not hold today.' },
  },
  'disclosure.own-guardian': {
    status: 422,
    words: { zh: '本人不能作为自己的监护人。', en: 'Nobody is their own guardian.' },
  },
  'disclosure.two-people-needed': {
    status: 403,
    words: { zh: '须由另一人办理。', en: 'Somebody else has to do this.' },
  },
  'disclosure.household-not-found': {
    status: 404,
    words: { zh: '没有登记户。', en: 'No household is entered.' },
  },
  'disclosure.account-taken': {
    status: 409,
    words: {
      zh: '该账号已关联或正在关联居民；注销后的账号不能再次使用。',
      en: 'This account is somebody’s already, or proposed for somebody; a closed one is not used again.',
    },
  },
  'disclosure.account-not-proposed': {
    status: 409,
    words: {
      zh: '没有待确认的这个账号，可能已由他人办理。',
      en: 'No such account waits to be confirmed; somebody may have done it.',
    },
  },
  'disclosure.user-unknown': {
    status: 422,
    words: { zh: '没有这个账号，或已停用。', en: 'There is no such account, or it is disabled.' },
  },
  'disclosure.review-not-found': {
    status: 404,
    words: { zh: '没有这次应急查阅。', en: 'There is no such emergency access.' },
  },
  'disclosure.reviewed-already': {
    status: 409,
    words: { zh: '已有人审核。', en: 'It has been reviewed already.' },
  },
  'disclosure.request-not-found': {
    status: 404,
    words: { zh: '没有这条申请。', en: 'There is no such request.' },
  },
  'disclosure.answered-already': {
    status: 409,
    words: { zh: '已有人答复。', en: 'It has been answered already.' },
  },
  'disclosure.entry-not-found': {
    status: 404,
    words: { zh: '档案或查阅记录中没有这一项。', en: 'There is no such thing in the record or its log.' },
  },
})

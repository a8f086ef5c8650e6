import { defineRefusals } from '@kangcheng/platform'
import type { NoticeRefusal } from './contract/refusals.ts'

/** How each refusal of notices is told over HTTP. */
export const noticeRefusals = defineRefusals<NoticeRefusal>()({
  'notices.mail-not-offered': {
    status: 409,
    words: {
      zh: '本系统未配置邮件服务，不能发送邮件提醒。',
      en: 'This installation has no mail server, so notices are not mailed.',
    },
  },
  'notices.mail-not-sent': {
    status: 502,
    words: {
      zh: '验证码邮件没有发出，请核对邮箱地址，稍后再试。',
      en: 'The mail with the code could not be sent; check the address and try again later.',
    },
  },
  'notices.too-many-codes': {
    status: 429,
    words: {
      zh: '一小时内发送验证码过多，请 {minutes} 分钟后再试。',
      en: 'Too many codes within an hour; try again in {minutes} minutes.',
    },
  },
  'notices.no-address-waits': {
    status: 409,
    words: { zh: '没有待验证的邮箱。', en: 'No address waits to be confirmed.' },
  },
  'notices.code-wrong': {
    status: 422,
    words: { zh: '验证码不正确，还可再试 {left} 次。', en: 'The code is not right; {left} tries are left.' },
  },
  'notices.code-void': {
    status: 422,
    words: {
      zh: '验证码已过期或输错次数过多，请重新发送。',
      en: 'The code has expired or was mistyped too often; ask for another.',
    },
  },
  'notices.no-address': { status: 404, words: { zh: '还没有验证过的邮箱。', en: 'No address is confirmed.' } },
  'notices.webhook-address': {
    status: 422,
    words: {
      zh: '回调地址须以 https:// 开头，不含用户名和密码，也不得指向内部网络。',
      en: 'The address must begin with https://, without user name and password, and must not lead into an internal network.',
    },
  },
  'notices.webhook-unknown': {
    status: 404,
    words: { zh: '没有此回调，或已删除。', en: 'No such webhook, or it was removed.' },
  },
  'notices.too-many-webhooks': {
    status: 409,
    words: { zh: '回调不能超过 {most} 个。', en: 'There can be no more than {most} webhooks.' },
  },
})

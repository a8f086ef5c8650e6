import { defineRefusals } from '@kangcheng/platform'
import type { FeedRefusal } from '../contract/feed-refusals.ts'

/** How each refusal about feeds, messages and maps is told over HTTP. */
export const feedRefusals = defineRefusals<FeedRefusal>()({
  'exchange.feed-unknown': { status: 404, words: { zh: '没有这个接入源。', en: 'There is no such feed.' } },
  'exchange.feed-closed': { status: 409, words: { zh: '接入源已停用。', en: 'The feed is closed.' } },
  'exchange.feed-taken': {
    status: 409,
    words: { zh: '这个代码已有接入源使用。', en: 'A feed has this code already.' },
  },
  'exchange.feed-changed': {
    status: 409,
    words: {
      zh: '接入源已被别人修改，没有保存。',
      en: 'Somebody else changed the feed meanwhile; yours was not saved.',
    },
  },
  'exchange.organisation-unknown': {
    status: 422,
    words: {
      zh: '机构目录中没有这个机构，或不在您的范围内。',
      en: 'The organisation is not in the directory, or not within your reach.',
    },
  },
  'exchange.map-unknown': { status: 422, words: { zh: '没有映射 {map}。', en: 'There is no map {map}.' } },
  'exchange.map-faulty': {
    status: 422,
    words: {
      zh: '映射有 {count} 处错误，没有采用：{first}',
      en: 'The map has faults ({count}) and was not taken: {first}',
    },
  },
  'exchange.map-not-yours': {
    status: 403,
    words: {
      zh: '映射对全市各机构都生效，您的权限没有覆盖全部机构，不能保存。',
      en: 'A map counts for the feeds of everybody in the city, and your role does not reach all of them: it was not saved.',
    },
  },
  'exchange.map-changed': {
    status: 409,
    words: {
      zh: '这个映射已有更新的版本，没有保存。',
      en: 'The map has a newer version meanwhile; yours was not saved.',
    },
  },
  'exchange.peer-invalid': {
    status: 422,
    words: { zh: '“{peer}”不是地址或地址段。', en: '{peer} is no address and no block of addresses.' },
  },
  'exchange.sender-taken': {
    status: 409,
    words: {
      zh: '已有接入源使用相同的发送方应用与机构。',
      en: 'Another feed has the same sending application and facility.',
    },
  },
  'exchange.message-unknown': { status: 404, words: { zh: '没有这条消息。', en: 'There is no such message.' } },
  'exchange.message-masked': {
    status: 403,
    words: {
      zh: '您的角色只能看到脱敏内容，不能查看原始消息。',
      en: 'Names are masked for your role, and a message as it came cannot be masked.',
    },
  },
  'exchange.message-not-dead': {
    status: 409,
    words: { zh: '这条消息已不在死信中。', en: 'The message is no longer among the dead letters.' },
  },
  'exchange.message-too-long': {
    status: 422,
    words: {
      zh: '内容太长，没有全部显示，不能在这里修改：请改好原文件后重新导入。',
      en: 'It is too long to be shown whole, and cannot be corrected here: correct the file and import it again.',
    },
  },
  'exchange.message-unchanged': { status: 422, words: { zh: '内容没有改动。', en: 'Nothing in it was changed.' } },
  'exchange.push-refused': {
    status: 401,
    words: {
      zh: '没有接收：没有这个接入源，或者签名、时间不对。',
      en: 'Nothing was taken: there is no such feed, or its signature or time is not right.',
    },
  },
  'exchange.secrets-enough': {
    status: 409,
    words: {
      zh: '这个接入源已有两个推送密钥，请先移除一个。',
      en: 'The feed has two secrets already: remove one of them first.',
    },
  },
  'exchange.secret-unknown': { status: 404, words: { zh: '没有这个推送密钥。', en: 'There is no such secret.' } },
  'exchange.replay-running': {
    status: 409,
    words: { zh: '这个接入源正在重放。', en: 'A replay of this feed is under way.' },
  },
  'exchange.replay-unknown': { status: 404, words: { zh: '没有这次重放。', en: 'There is no such replay.' } },
})

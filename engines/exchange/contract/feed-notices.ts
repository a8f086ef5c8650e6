import type { NoticeKinds } from '@kangcheng/notices/contract'

/** What people are told of feeds. */
export const FEED_NOTICES = {
  'exchange.feed-silent': {
    title: { zh: '接入源静默：{feed}', en: 'Silent: {feed}' },
    text: {
      zh: '{organisation}：超过 {minutes} 分钟没有收到消息，最近一条：{newest}。',
      en: '{organisation}: no message for more than {minutes} minutes. The newest one: {newest}.',
    },
  },
  'exchange.feed-speaks': {
    title: { zh: '接入源恢复：{feed}', en: 'Sends again: {feed}' },
    text: { zh: '{organisation}：{newest} 起又收到消息。', en: '{organisation}: messages come again, {newest}.' },
  },
  'exchange.feed-dead-letters': {
    title: { zh: '死信增多：{feed}', en: 'Many dead letters: {feed}' },
    text: {
      zh: '{organisation}：一小时内新增死信超过 {count} 条，请查看原因。',
      en: '{organisation}: more than {count} new dead letters within an hour. Please see why.',
    },
  },
} as const satisfies NoticeKinds
export type FeedNotice = keyof typeof FEED_NOTICES

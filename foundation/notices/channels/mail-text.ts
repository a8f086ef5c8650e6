import type { Language } from '@kangcheng/kernel'
import type { NoticeWords } from '../contract/index.ts'

/** A notice in words, as a mail tells it. */
export interface ToldNotice {
  readonly title: NoticeWords
  readonly text: NoticeWords
  readonly link: string
}

const WORDS = {
  zh: {
    product: '康城',
    digest: (count: number) => `${count} 条提醒`,
    foot: '此邮件由系统自动发出，请勿回复。可在“消息 — 消息设置”中更改或停止邮件提醒。',
    code: '康城邮箱验证码',
    codeText: (code: string, minutes: number) =>
      `您的验证码是 ${code}，${minutes} 分钟内有效。\n\n如非本人操作，请忽略此邮件。`,
  },
  en: {
    product: 'Kangcheng',
    digest: (count: number) => `${count} notices`,
    foot: 'This mail was sent by the system; replies are not read. Change or stop it under “Notices — settings”.',
    code: 'Kangcheng: confirm your address',
    codeText: (code: string, minutes: number) =>
      `Your code is ${code}. It is good for ${minutes} minutes.\n\nIf you did not ask for it, ignore this mail.`,
  },
} as const

/** Subject and text of one notice or of a digest. `origin` is where browsers reach the platform; without it a path stands. */
export function mailOfNotices(
  notices: readonly ToldNotice[],
  language: Language,
  origin: string | undefined,
): { subject: string; text: string } {
  const words = WORDS[language]
  const [first] = notices
  const about = notices.length === 1 && first ? first.title[language] : words.digest(notices.length)
  const parts = notices.map(({ title, text, link }) =>
    [title[language], text[language], `${origin ?? ''}${link}`].filter((line) => line !== '').join('\n'),
  )
  return { subject: `[${words.product}] ${about}`, text: `${parts.join('\n\n')}\n\n-- \n${words.foot}\n` }
}

export function mailOfCode(code: string, minutes: number, language: Language): { subject: string; text: string } {
  const words = WORDS[language]
  return { subject: words.code, text: `${words.codeText(code, minutes)}\n` }
}

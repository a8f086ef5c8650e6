import { expect, it } from 'vitest'
import { readMailSettings } from './mail-settings.ts'

const URL = 'smtps://city:s3cret@mail.example.gov.cn'
const FROM = '康城 <kangcheng@example.gov.cn>'

it('offers mail where server and sender are named, and not otherwise', () => {
  expect(readMailSettings({})).toBeUndefined()
  expect(readMailSettings({ KANGCHENG_SMTP_URL: URL, KANGCHENG_MAIL_FROM: FROM })).toEqual({ url: URL, from: FROM })
  expect(readMailSettings({ KANGCHENG_SMTP_URL: 'smtp://127.0.0.1:25', KANGCHENG_MAIL_FROM: 'a@b' })).toBeDefined()
})

it.each([
  [{ KANGCHENG_SMTP_URL: URL }, 'belong together'],
  [{ KANGCHENG_MAIL_FROM: FROM }, 'belong together'],
  [{ KANGCHENG_SMTP_URL: 'https://city:s3cret@mail', KANGCHENG_MAIL_FROM: FROM }, 'KANGCHENG_SMTP_URL'],
  [{ KANGCHENG_SMTP_URL: URL, KANGCHENG_MAIL_FROM: 'nobody' }, 'KANGCHENG_MAIL_FROM'],
  [{ KANGCHENG_SMTP_URL: URL, KANGCHENG_MAIL_FROM: 'a@b\r\nBcc: c@d' }, 'KANGCHENG_MAIL_FROM'],
])('refuses %j', (environment, words) => {
  expect(() => readMailSettings(environment)).toThrow(words)
  expect(() => readMailSettings(environment)).not.toThrow('s3cret')
})

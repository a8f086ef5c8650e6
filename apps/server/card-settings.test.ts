import { CARD_SETTINGS } from '@kangcheng/persons'
import { expect, it } from 'vitest'
import { readCardSettings } from './card-settings.ts'

const URL = 'https://gateway.example.gov.cn/social-security'
const SECRET = 's3cret-of-the-city'

it('goes by itself, and asks those issuers that are named', () => {
  expect(readCardSettings({})).toEqual({ settings: CARD_SETTINGS, issuers: {} })
  expect(
    readCardSettings({
      ...{ KANGCHENG_CARD_SUITE: 'classical', KANGCHENG_CARD_KEY_DAYS: '7', KANGCHENG_CARD_TOLERANCE: '0' },
      ...{ KANGCHENG_CARD_OFFLINE_HOURS: '24', KANGCHENG_SOCIAL_SECURITY_URL: URL },
      KANGCHENG_SOCIAL_SECURITY_SECRET: SECRET,
    }),
  ).toEqual({
    settings: { suite: 'classical', keyDays: 7, toleranceSeconds: 0, offlineHours: 24 },
    issuers: { 'social-security-card': { url: URL, secret: SECRET } },
  })
  const here = { KANGCHENG_INSURANCE_URL: 'http://127.0.0.1:9000/', KANGCHENG_INSURANCE_SECRET: SECRET }
  expect(Object.keys(readCardSettings(here).issuers)).toEqual(['insurance-voucher'])
})

it.each([
  [{ KANGCHENG_CARD_SUITE: 'SM2' }, 'sm, classical'],
  [{ KANGCHENG_CARD_KEY_DAYS: '0' }, 'KEY_DAYS'],
  [{ KANGCHENG_CARD_KEY_DAYS: '101' }, 'KEY_DAYS'],
  [{ KANGCHENG_CARD_TOLERANCE: '-1' }, 'TOLERANCE'],
  [{ KANGCHENG_CARD_OFFLINE_HOURS: '1e2' }, 'OFFLINE_HOURS'],
  [{ KANGCHENG_SOCIAL_SECURITY_URL: URL }, 'belong together'],
  [{ KANGCHENG_INSURANCE_SECRET: SECRET }, 'belong together'],
  [{ KANGCHENG_INSURANCE_URL: 'http://example.gov.cn', KANGCHENG_INSURANCE_SECRET: SECRET }, 'https'],
  [{ KANGCHENG_INSURANCE_URL: `https://a:${SECRET}@b.cn`, KANGCHENG_INSURANCE_SECRET: SECRET }, 'https'],
  [{ KANGCHENG_INSURANCE_URL: URL, KANGCHENG_INSURANCE_SECRET: 's3cret' }, 'too short'],
])('refuses %j', (environment, words) => {
  expect(() => readCardSettings(environment)).toThrow(words)
  expect(() => readCardSettings(environment)).not.toThrow('s3cret')
})

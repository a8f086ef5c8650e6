import { describe, expect, it } from 'vitest'
import { readSettings } from './settings.ts'

describe('settings', () => {
  it('are a demonstration on this machine when nothing is set', () => {
    expect(readSettings({})).toMatchObject({
      host: '127.0.0.1',
      port: 8080,
      packs: ['national', 'gongyi'],
      demonstration: true,
    })
  })

  it('never bring known passwords to a network or a real database by themselves', () => {
    expect(readSettings({ HOST: '0.0.0.0' }).demonstration).toBe(false)
    expect(readSettings({ DATABASE_URL: 'postgresql://db/city' }).demonstration).toBe(false)
    expect(readSettings({ KANGCHENG_ORIGIN: 'https://health.example.gov.cn' }).demonstration).toBe(false)
    expect(readSettings({ KANGCHENG_ORIGIN: 'http://localhost:8080' }).demonstration).toBe(true)
    expect(readSettings({ HOST: '0.0.0.0', KANGCHENG_DEMO: 'on' }).demonstration).toBe(true)
    expect(readSettings({ KANGCHENG_TRUSTED_PROXIES: '127.0.0.1' }).demonstration).toBe(false)
  })

  it('ask for a second factor after a week, but not in a demonstration', () => {
    expect(readSettings({})).not.toHaveProperty('secondFactorAfterDays')
    expect(readSettings({ KANGCHENG_DEMO: 'off' }).secondFactorAfterDays).toBe(7)
    expect(readSettings({ HOST: '0.0.0.0', KANGCHENG_SECOND_FACTOR: '0' }).secondFactorAfterDays).toBe(0)
    expect(readSettings({ HOST: '0.0.0.0', KANGCHENG_SECOND_FACTOR: 'off' })).not.toHaveProperty(
      'secondFactorAfterDays',
    )
    expect(readSettings({ KANGCHENG_SECOND_FACTOR: '30' }).secondFactorAfterDays).toBe(30)
  })

  it('do not say a secret back', () => {
    expect(() => readSettings({ KANGCHENG_SECRET: 'hunter2' })).toThrow(/^(?!.*hunter2)/)
  })

  it('trust no proxy but those named', () => {
    expect(readSettings({})).not.toHaveProperty('trustedProxies')
    expect(readSettings({ KANGCHENG_TRUSTED_PROXIES: '10.0.0.7, 172.16.0.0/12,fd00::/8' }).trustedProxies).toEqual([
      '10.0.0.7',
      '172.16.0.0/12',
      'fd00::/8',
    ])
  })

  it.each([
    { PORT: '80a' },
    { PORT: '70000' },
    { PORT: '-1' },
    { KANGCHENG_DEMO: 'yes' },
    { KANGCHENG_SECRET: 'short' },
    { KANGCHENG_SECOND_FACTOR: 'soon' },
    { KANGCHENG_SECOND_FACTOR: '-1' },
    { KANGCHENG_ORIGIN: 'health/city' },
    { KANGCHENG_TRUSTED_PROXIES: 'proxy.example' },
    { KANGCHENG_TRUSTED_PROXIES: '10.0.0.1,' },
    { KANGCHENG_TRUSTED_PROXIES: '10.0.0.0/33' },
    { KANGCHENG_TRUSTED_PROXIES: '0.0.0.0/0' },
    { KANGCHENG_TRUSTED_PROXIES: 'fe80::1%eth0' },
    { KANGCHENG_TRUSTED_PROXIES: '10.0.0.1\nx' },
  ])('refuse %j in one line', (set) => {
    expect(() => readSettings(set)).toThrow(/^[^\n]+$/)
  })
})

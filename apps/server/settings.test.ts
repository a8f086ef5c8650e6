import { describe, expect, it } from 'vitest'
import { readSettings } from './settings.ts'

const OIDC = {
  KANGCHENG_OIDC_ISSUER: 'https://id.example.gov.cn',
  KANGCHENG_OIDC_CLIENT_ID: 'kangcheng',
  KANGCHENG_OIDC_CLIENT_SECRET: 'a secret',
}

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

  it('name the inbox by its whole path, and none by themselves', () => {
    expect(readSettings({}).inbox).toBeUndefined()
    expect(readSettings({ KANGCHENG_INBOX: '/srv/inbox/' }).inbox).toBe('/srv/inbox')
  })

  it('trust no proxy but those named', () => {
    expect(readSettings({})).not.toHaveProperty('trustedProxies')
    expect(readSettings({ KANGCHENG_TRUSTED_PROXIES: '10.0.0.7, 172.16.0.0/12,fd00::/8' }).trustedProxies).toEqual([
      '10.0.0.7',
      '172.16.0.0/12',
      'fd00::/8',
    ])
  })

  it('take a scanner as a program with its arguments, for no shell', () => {
    expect(readSettings({})).not.toHaveProperty('scanCommand')
    const { scanCommand } = readSettings({ KANGCHENG_SCAN_COMMAND: ' /usr/bin/clamdscan --no-summary  -' })
    expect(scanCommand).toEqual(['/usr/bin/clamdscan', '--no-summary', '-'])
  })

  it('take the city’s sign-in with a fixed address to come back to, or on this machine', () => {
    const { KANGCHENG_OIDC_ISSUER: issuer } = OIDC
    const settings = {
      clientId: 'kangcheng',
      clientSecret: 'a secret',
      name: '统一身份认证',
      trustsSecondFactor: false,
    }
    expect(readSettings({}).identityProvider).toBeUndefined()
    expect(readSettings(OIDC).identityProvider).toEqual({ issuer, ...settings })
    const open = { ...OIDC, HOST: '0.0.0.0', KANGCHENG_ORIGIN: 'https://health.example.gov.cn' }
    expect(readSettings({ ...open, KANGCHENG_OIDC_SECOND_FACTOR: 'on' }).identityProvider?.trustsSecondFactor).toBe(
      true,
    )
    const local = { ...OIDC, KANGCHENG_OIDC_ISSUER: 'http://localhost:9000' }
    expect(readSettings(local).identityProvider?.issuer).toBe('http://localhost:9000')
  })

  it.each([
    { KANGCHENG_SCAN_COMMAND: 'cat | clamdscan -' },
    { KANGCHENG_SCAN_COMMAND: ' ' },
    { PORT: '80a' },
    { PORT: '70000' },
    { PORT: '-1' },
    { KANGCHENG_DEMO: 'yes' },
    { KANGCHENG_SECRET: 'short' },
    { KANGCHENG_SECOND_FACTOR: 'soon' },
    { KANGCHENG_SECOND_FACTOR: '-1' },
    { KANGCHENG_ORIGIN: 'health/city' },
    { KANGCHENG_OIDC_ISSUER: 'https://id.example.gov.cn' },
    { ...OIDC, KANGCHENG_OIDC_ISSUER: 'http://id.example.gov.cn' },
    { ...OIDC, KANGCHENG_OIDC_ISSUER: 'https://user:word@id.example.gov.cn' },
    { ...OIDC, KANGCHENG_OIDC_ISSUER: 'id' },
    { ...OIDC, KANGCHENG_OIDC_SECOND_FACTOR: 'perhaps' },
    { ...OIDC, HOST: '0.0.0.0' },
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

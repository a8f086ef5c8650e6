import { describe, expect, it } from 'vitest'
import { mayConnect, readWebhookAddress } from './webhook-address.ts'

const CITY = { loopback: false }
const DEMONSTRATION = { loopback: true }

describe('the address of a webhook', () => {
  it.each([
    'http://oa.example.gov.cn/hook',
    'ftp://oa.example.gov.cn',
    'https://user:pass@oa.example.gov.cn/',
    'https://oa.example.gov.cn/#part',
    'https://127.0.0.1/',
    'https://0x7f.1/',
    'https://2130706433/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://169.254.169.254/latest/meta-data',
    'https://10.0.0.8/',
    'https://localhost/',
    'https://oa/',
    'https://metadata.google.internal/',
    'javascript:alert(1)',
    'oa.example.gov.cn',
    '',
  ])('is not %s', (text) => expect(readWebhookAddress(text, CITY)).toBeUndefined())

  it('is https to a name, and in a demonstration this machine', () => {
    expect(readWebhookAddress(' https://oa.example.gov.cn/hook?to=康城 ', CITY)).toMatch(
      /^https:\/\/oa\.example\.gov\.cn/,
    )
    expect(readWebhookAddress('http://127.0.0.1:9000/hook', DEMONSTRATION)).toBe('http://127.0.0.1:9000/hook')
    expect(readWebhookAddress('http://oa.example.gov.cn/hook', DEMONSTRATION)).toBeUndefined()
    expect(readWebhookAddress('https://192.168.0.1/', DEMONSTRATION)).toBeUndefined()
  })
})

it('connects to public addresses over TLS, and to this machine in a demonstration only', () => {
  expect(mayConnect('223.5.5.5', 'https:', CITY)).toBe(true)
  expect(mayConnect('223.5.5.5', 'http:', DEMONSTRATION)).toBe(false)
  expect(mayConnect('127.0.0.1', 'https:', CITY)).toBe(false)
  expect(mayConnect('127.0.0.1', 'http:', DEMONSTRATION)).toBe(true)
  expect(mayConnect('192.168.0.1', 'https:', DEMONSTRATION)).toBe(false)
})

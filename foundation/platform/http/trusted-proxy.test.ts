import { expect, it } from 'vitest'
import { startTestServer } from './start-test-server.ts'

const FORWARDED = { 'x-forwarded-for': '203.0.113.9, 198.51.100.7', 'x-forwarded-proto': 'https' }

async function seenBy(trustedProxies: readonly string[]) {
  await using served = await startTestServer(
    (server) => server.get('/who', async ({ ip, protocol }) => ({ ip, protocol })),
    { trustedProxies },
  )
  return (await fetch(`${served.address}/who`, { headers: FORWARDED })).json()
}

it('takes nobody’s word on who asks, unless told', async () => {
  const direct = { ip: '127.0.0.1', protocol: 'http' }
  expect(await seenBy([])).toEqual(direct)
  expect(await seenBy(['10.0.0.0/8', '127.0.0.2'])).toEqual(direct)
})

it('takes the word of the proxies it was told of, one after the other, and of nobody behind them', async () => {
  // What stands left of the last trusted one was written by the stranger.
  expect(await seenBy(['127.0.0.0/8'])).toEqual({ ip: '198.51.100.7', protocol: 'https' })
  expect(await seenBy(['127.0.0.1', '198.51.100.0/24'])).toEqual({ ip: '203.0.113.9', protocol: 'https' })
})

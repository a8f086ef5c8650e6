import { request } from 'node:http'
import { json } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { isKnownHost } from './known-host.ts'
import { startTestServer } from './start-test-server.ts'

describe('a host', () => {
  it.each([
    '127.0.0.1:8080',
    '[::1]:8080',
    '192.168.1.5',
    'localhost',
    'LOCALHOST.:8080',
    'city.example',
    'City.Example:443',
    '',
  ])('%s is known', (host) => expect(isKnownHost(host, ['city.example'])).toBe(true))

  it.each([
    'evil.example',
    'city.example.evil.example',
    'localhost.evil.example:8080',
    '127.0.0.1.evil.example',
    'evil.example@localhost',
    'localhost/evil',
    'a b',
    ':8080',
  ])('%s is not', (host) => expect(isKnownHost(host, ['city.example'])).toBe(false))

  it('may be given as the address that we listen on', () => {
    expect(isKnownHost('mybox', ['::', 'mybox'])).toBe(true)
    expect(isKnownHost('other', ['::', 'mybox'])).toBe(false)
  })
})

/** What `fetch` would not let us say. */
async function ask(address: string, path: string, headers: Record<string, string>) {
  return new Promise<{ status: number; body: unknown }>((resolve, reject) => {
    request(`${address}${path}`, { headers }, (response) => {
      json(response).then((body) => resolve({ status: response.statusCode ?? 0, body }), reject)
    })
      .on('error', reject)
      .end()
  })
}

describe('a server', () => {
  it('answers to its own names only, and says so; probes are answered under any', async () => {
    await using served = await startTestServer((server) => server.get('/thing', async () => ({ secret: 1 })), {
      hostNames: ['city.example'],
    })
    const { port } = new URL(served.address)
    expect(await ask(served.address, '/thing', { host: `city.example:${port}` })).toMatchObject({ status: 200 })
    expect(await ask(served.address, '/thing', { host: `127.0.0.1:${port}` })).toMatchObject({ status: 200 })
    for (const path of ['/thing', '/api/openapi.json', '/nowhere', '/']) {
      expect(await ask(served.address, path, { host: `evil.example:${port}` })).toMatchObject({
        status: 421,
        body: { code: 'request.unknown-host', details: { host: `evil.example:${port}` } },
      })
    }
    // A name handed on by somebody who is no proxy of ours counts for nothing.
    const handedOn = { host: 'evil.example', 'x-forwarded-host': 'city.example' }
    expect(await ask(served.address, '/thing', handedOn)).toMatchObject({ status: 421 })
    for (const host of ['evil.example', '10.0.0.7']) {
      expect(await ask(served.address, '/healthz', { host })).toMatchObject({ status: 200 })
      expect(await ask(served.address, '/readyz', { host })).toMatchObject({ status: 200 })
    }
  })
})

import { once } from 'node:events'
import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { startTestServer } from './start-test-server.ts'

const LIMITS = { requestMilliseconds: 150, handlerMilliseconds: 100 }

/** Longer than either limit. */
async function* slowly(parts: readonly string[]) {
  for (const part of parts) {
    yield part
    await new Promise((resolve) => setTimeout(resolve, LIMITS.requestMilliseconds))
  }
}

function startTimed() {
  return startTestServer(
    (server) => {
      server.get('/stuck', () => new Promise(() => {}))
      server.get('/long', () => Readable.from(slowly(['a', 'b', 'c'])))
      server.addContentTypeParser('application/x-lines', (_request, body, done) => done(null, body))
      const bodyLimit = Number.MAX_SAFE_INTEGER
      server.post('/lines', { bodyLimit }, ({ body }) => text(body as Readable))
      server.post('/all-lines', { bodyLimit, config: { takesLong: true } }, ({ body }) => text(body as Readable))
      server.get('/table', { config: { takesLong: true } }, () => text(Readable.from(slowly(['a', 'b']))))
    },
    { limits: LIMITS },
  )
}

function send(address: string, parts: readonly string[]): Promise<Response> {
  const headers = { 'content-type': 'application/x-lines' }
  // A body that is written while it is sent, as fetch wants it to be told.
  return fetch(address, { method: 'POST', headers, body: Readable.from(slowly(parts)), duplex: 'half' } as RequestInit)
}

describe('time limits', () => {
  it('answers for a handler that does not', async () => {
    await using served = await startTimed()
    const response = await fetch(`${served.address}/stuck`)
    expect([response.status, await response.json()]).toMatchObject([503, { code: 'request.timed-out' }])
  })

  it('lets an answer that has begun take its time', async () => {
    await using served = await startTimed()
    expect(await (await fetch(`${served.address}/long`)).text()).toBe('abc')
  })

  it('waits for an answer that takes long where the route says so', async () => {
    await using served = await startTimed()
    const response = await fetch(`${served.address}/table`)
    expect([response.status, await response.text()]).toEqual([200, 'ab'])
  })

  it('takes a body of a night where the route says so', async () => {
    await using served = await startTimed()
    const response = await send(`${served.address}/all-lines`, ['a', 'b', 'c'])
    expect([response.status, await response.text()]).toEqual([200, 'abc'])
  })

  it('ends a body that does not come in whole, and the connection with it', async () => {
    await using served = await startTimed()
    const socket = connect(Number(new URL(served.address).port), '127.0.0.1')
    await once(socket, 'connect')
    socket.write(
      'POST /lines HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/x-lines\r\ncontent-length: 100\r\n\r\nsome',
    )
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 408[\s\S]*connection: close[\s\S]*request\.too-slow/i)
  })

  it('ends a connection on which nothing moves, whatever the route', async () => {
    await using served = await startTestServer(
      (server) => {
        server.addContentTypeParser('application/x-lines', (_request, body, done) => done(null, body))
        server.post('/all-lines', { config: { takesLong: true } }, ({ body }) => text(body as Readable))
      },
      { limits: { silenceMilliseconds: 100 } },
    )
    const socket = connect(Number(new URL(served.address).port), '127.0.0.1')
    await once(socket, 'connect')
    socket.write(
      'POST /all-lines HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/x-lines\r\ncontent-length: 9\r\n\r\nsome',
    )
    expect(await text(socket)).toBe('')
  })
})

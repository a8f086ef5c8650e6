import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { startTestServer } from './start-test-server.ts'

/** A server with a route that answers when told, and a promise for the moment when it begins to stop. */
async function startSlow(closeMilliseconds = 10_000) {
  const entered = Promise.withResolvers<void>()
  const release = Promise.withResolvers<string>()
  const stopping = Promise.withResolvers<void>()
  const order: string[] = []
  const served = await startTestServer(
    (server) => {
      server.addHook('onResponse', async (request) => void order.push(request.url))
      server.addHook('onClose', async () => void order.push('closed'))
      server.get('/slow', async () => {
        entered.resolve()
        return release.promise
      })
      server.addHook('preClose', async () => stopping.resolve())
    },
    { limits: { closeMilliseconds } },
  )
  return { ...served, order, entered: entered.promise, release: release.resolve, stopping: stopping.promise }
}

describe('close', () => {
  it('finishes what runs, refuses what is new, then runs the onClose hooks', async () => {
    const { server, address, order, entered, release, stopping } = await startSlow()
    const running = fetch(`${address}/slow`).then((response) => response.text())
    await entered
    // A request that is half sent when the server begins to stop.
    const socket = connect(Number(new URL(address).port), '127.0.0.1')
    await once(socket, 'connect')
    socket.write('GET /healthz HTTP/1.1\r\nhost: x\r\n')
    expect((await fetch(`${address}/healthz`)).status).toBe(200)

    order.length = 0
    const closing = server.close()
    await stopping
    socket.write('\r\n')
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 503[\s\S]*server\.stopping/)
    await expect(fetch(`${address}/healthz`)).rejects.toThrow()
    expect(order).toEqual(['/healthz'])
    release('done')
    await closing
    expect(await running).toBe('done')
    expect(order).toEqual(['/healthz', '/slow', 'closed'])
  })

  it('does not wait for ever', async () => {
    const { server, address, entered } = await startSlow(50)
    const running = fetch(`${address}/slow`).catch(() => 'broken off')
    await entered
    await server.close()
    expect(await running).toBe('broken off')
  })
})

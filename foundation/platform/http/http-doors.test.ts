import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { Type } from 'typebox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeTable } from '../tables/write-table.ts'
import type { HttpServer } from './http-server.ts'
import { sendTable } from './send-table.ts'
import { startTestServer } from './start-test-server.ts'

describe('/healthz and /readyz', () => {
  it('is alive whatever the checks say, and ready only when all hold', async () => {
    let lag: string | undefined = 'the outbox is 300 seconds behind'
    await using served = await startTestServer(undefined, {
      limits: { checkMilliseconds: 50 },
      ready: {
        database: async () => undefined,
        outbox: async () => lag,
        broken: async () => (lag ? Promise.reject(new Error('password=secret')) : undefined),
        stuck: () => (lag ? new Promise(() => {}) : Promise.resolve(undefined)),
      },
    })
    const alive = await fetch(`${served.address}/healthz`)
    expect([alive.status, await alive.json()]).toEqual([200, { status: 'alive', version: '1.2.3' }])
    const notReady = await fetch(`${served.address}/readyz`)
    expect(notReady.status).toBe(503)
    expect(await notReady.json()).toEqual({
      status: 'not-ready',
      version: '1.2.3',
      checks: {
        database: { ok: true },
        outbox: { ok: false, problem: 'the outbox is 300 seconds behind' },
        broken: { ok: false, problem: 'fails' },
        stuck: { ok: false, problem: 'takes too long' },
      },
    })
    lag = undefined
    expect((await fetch(`${served.address}/readyz`)).status).toBe(200)
  })
})

describe('/metrics', () => {
  it('tells durations by route pattern, never by address', async () => {
    await using served = await startTestServer((server) => server.get('/people/:id', async () => 'x'))
    await fetch(`${served.address}/people/990101199001011234`)
    await fetch(`${served.address}/nowhere/990101199001011234`)
    const told = await (await fetch(`${served.address}/metrics`)).text()
    expect(told).toContain('http_request_duration_seconds_count{method="GET",route="/people/:id",status="200"} 1')
    expect(told).toContain('route="unmatched",status="404"')
    expect(told).toContain('process_cpu_seconds_total')
    expect(told).not.toContain('990101')
  })
})

describe('/api/openapi.json', () => {
  const schema = { operationId: 'showThing', tags: ['things'], response: { 200: Type.Object({ a: Type.Number() }) } }

  it('describes the routes with their schemas, the session and the refusals', async () => {
    await using served = await startTestServer((server) => {
      const querystring = Type.Object({ year: Type.Optional(Type.Integer()) })
      server.get('/api/v1/things/:id', { schema: { ...schema, querystring } }, async () => ({ a: 1 }))
    })
    const described = await (await fetch(`${served.address}/api/openapi.json`)).json()
    expect(described).toMatchObject({
      openapi: '3.1.0',
      info: { version: '1.2.3' },
      security: [{ session: [] }, { token: [] }],
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie' } } },
      paths: {
        '/api/v1/things/{id}': {
          get: {
            operationId: 'showThing',
            parameters: [
              { in: 'query', name: 'year' },
              { in: 'path', name: 'id' },
            ],
            responses: {
              '200': { content: { 'application/json': { schema: { required: ['a'] } } } },
              '4XX': { content: { 'application/json': { schema: { required: ['code', 'words', 'requestId'] } } } },
            },
          },
        },
      },
    })
    expect(Object.keys((described as { paths: object }).paths)).toEqual(['/api/v1/things/{id}'])
  })

  it('refuses a route without a name of its own', async () => {
    await using served = await startTestServer((server) => {
      expect(() => server.get('/api/v1/a', { schema: { tags: ['a'] } }, async () => 1)).toThrow(/needs an operationId/)
      server.get('/api/v1/b', { schema }, async () => ({ a: 1 }))
      expect(() => server.get('/api/v1/c', { schema }, async () => ({ a: 1 }))).toThrow(
        /the same operationId showThing/,
      )
    })
    expect((await fetch(`${served.address}/api/v1/b`)).status).toBe(200)
  })
})

describe('responses', () => {
  it('carry only what the contract names', async () => {
    const resident = { name: '某人', idNumber: '990101199001011234', visits: [{ day: '2024-01-01', note: 'private' }] }
    await using served = await startTestServer((server) => {
      const Resident = Type.Object({ name: Type.String(), visits: Type.Array(Type.Object({ day: Type.String() })) })
      const schema = { operationId: 'showResident', tags: ['residents'], response: { 200: Resident } }
      server.get('/api/v1/resident', { schema }, async () => resident)
    })
    const answer = await (await fetch(`${served.address}/api/v1/resident`)).json()
    expect(answer).toEqual({ name: '某人', visits: [{ day: '2024-01-01' }] })
    expect(resident.visits[0]).toHaveProperty('note')
    expect(served.lines.filter((line) => line.includes('does not fit its contract'))).toHaveLength(1)
  })

  it('send a table as a download with its Chinese name', async () => {
    await using served = await startTestServer((server) => {
      server.get('/table', async (_request, reply) => {
        const columns = [{ key: 'a', title: '指标', kind: 'text' }] as const
        return sendTable(reply, await writeTable('csv', { title: "规划 (2024)'", columns, rows: [{ a: '值' }] }))
      })
    })
    const response = await fetch(`${served.address}/table`)
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="table.csv"; filename*=UTF-8''%E8%A7%84%E5%88%92%20%282024%29%27.csv`,
    )
    expect(new TextDecoder().decode(await response.arrayBuffer())).toContain('指标\r\n值')
  })
})

describe('web apps', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'web-'))
    await mkdir(join(folder, 'root/assets'), { recursive: true })
    await mkdir(join(folder, 'resident'))
    await writeFile(join(folder, 'root/index.html'), '<p>workbench</p>')
    await writeFile(join(folder, 'root/icon.svg'), '<svg/>')
    await writeFile(join(folder, 'root/.env'), 'SECRET')
    await writeFile(join(folder, 'root/assets/main-Ab12_-xy.js'), 'plain')
    await writeFile(join(folder, 'root/assets/main-Ab12_-xy.js.br'), 'brotli')
    await writeFile(join(folder, 'resident/index.html'), '<p>resident</p>')
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const start = (addRoutes?: (server: HttpServer) => void) => {
    const at = (name: string) => pathToFileURL(join(folder, name))
    const webApps = [
      { prefix: '/', folder: at('root') },
      { prefix: '/r', folder: at('resident') },
      { prefix: '/wall', folder: at('not-there') },
    ]
    return startTestServer(addRoutes, { webApps })
  }

  it.each([
    ['/', 200, 'workbench'],
    ['/plans/gongyi', 200, 'workbench'],
    ['/plans/gongyi/tasks/3.3.9', 200, 'workbench'],
    ['/r', 200, 'resident'],
    ['/r/', 200, 'resident'],
    ['/r/bookings/1?x=y', 200, 'resident'],
    ['/icon.svg', 200, 'svg'],
    ['/assets/gone-12345678.js', 404, 'route.not-found'],
    ['/api/v1/nowhere', 404, 'route.not-found'],
    ['/fhir/R4/Nothing', 404, 'route.not-found'],
    ['/.env', 404, 'route.not-found'],
    ['/wall', 503, 'web-app.not-built'],
  ])('answers %s with %i', async (path, status, part) => {
    await using served = await start()
    const response = await fetch(`${served.address}${path}`)
    const body = await response.text()
    expect(body).toContain(part)
    expect(response.status).toBe(status)
    expect(body).not.toContain('SECRET')
  })

  it.each(['/../resident/index.html', '/%2e%2e/resident/index.html', '/assets/..%2f..%2fresident/index.html'])(
    'does not leave the folder for %s',
    async (path) => {
      await using served = await start()
      // `fetch` would tidy the address first.
      const answer = Promise.withResolvers<string>()
      get(served.address, { path }, (response) => answer.resolve(text(response))).on('error', answer.reject)
      expect(await answer.promise).toMatch(/"code":"(?:route\.not-found|request\.malformed)"/)
    },
  )

  it('lets browsers keep hashed files for good and asks for the page each time', async () => {
    await using served = await start()
    const head = (path: string, encoding: string) =>
      fetch(`${served.address}${path}`, { headers: { 'accept-encoding': encoding }, method: 'HEAD' })
    const packed = await head('/assets/main-Ab12_-xy.js', 'br')
    expect(packed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(packed.headers.get('content-encoding')).toBe('br')
    expect(packed.headers.get('content-type')).toMatch(/javascript/)
    const plain = await head('/assets/main-Ab12_-xy.js', 'identity')
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect((await head('/plans', 'br')).headers.get('cache-control')).toBe('no-cache')
  })
})

import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { ok, refuse } from '@kangcheng/kernel'
import { Type } from 'typebox'
import { describe, expect, it } from 'vitest'
import { createHttpServer } from './create-http-server.ts'
import type { HttpServer } from './http-server.ts'
import { listenHttp } from './listen-http.ts'
import { defineRefusals } from './refusal-table.ts'
import { type RefusalBody, sendResult } from './send-result.ts'
import { startTestServer } from './start-test-server.ts'

const UUID = /^[0-9a-f]{8}-/
const planRefusals = defineRefusals<'plan.not-found'>()({
  'plan.not-found': { status: 404, words: { zh: '没有规划 {plan}。', en: 'There is no plan {plan}.' } },
})

function addPlanRoutes(server: HttpServer): void {
  server.route({
    method: 'POST',
    url: '/api/v1/plans/:plan',
    schema: {
      operationId: 'enterPlan',
      tags: ['plans'],
      params: Type.Object({ plan: Type.String() }),
      querystring: Type.Object({
        year: Type.Optional(Type.Integer({ minimum: 1949 })),
        limit: Type.Integer({ default: 20 }),
        only: Type.Optional(Type.Array(Type.String())),
      }),
      body: Type.Object({
        rows: Type.Array(Type.Object({ value: Type.Number(), note: Type.Optional(Type.Unknown()) })),
      }),
      response: { 201: Type.Object({ plan: Type.String(), rows: Type.Integer(), query: Type.Unknown() }) },
    },
    handler: async (request, reply) => {
      if (request.params.plan === 'none') return sendResult(reply, refuse('plan.not-found', { plan: 'none' }))
      const { rows } = request.body
      return sendResult(reply, ok({ plan: request.params.plan, rows: rows.length, query: request.query }), 201)
    },
  })
  server.get('/broken/:idNumber', async (request) => {
    throw new Error(`no "${(request.params as { idNumber: string }).idNumber}" 张三`)
  })
  server.get('/wordless', async (_request, reply) => sendResult(reply, refuse('nobody.knows')))
}

const start = (settings: Parameters<typeof startTestServer>[1] = {}) =>
  startTestServer(addPlanRoutes, { refusals: [planRefusals], ...settings })

async function post(address: string, path: string, body: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })
  return { status: response.status, headers: response.headers, body: (await response.json()) as RefusalBody }
}

describe('createHttpServer', () => {
  it('answers a value, with the headers that protect it', async () => {
    await using served = await start()
    const { status, headers, body } = await post(
      served.address,
      '/api/v1/plans/gy?year=２０２１&only=a',
      '{"rows":[{"value":1}]}',
    )
    expect(status).toBe(201)
    expect(body).toEqual({ plan: 'gy', rows: 1, query: { year: 2021, limit: 20, only: ['a'] } })
    expect(headers.get('content-security-policy')).toMatch(/script-src 'self';.*frame-ancestors 'none'/)
    expect(headers.get('content-security-policy')).not.toContain('unsafe-eval')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-request-id')).toMatch(UUID)
  })

  it('keeps a well-formed request id and replaces any other', async () => {
    await using served = await start()
    const ask = async (id: string) =>
      (await fetch(`${served.address}/healthz`, { headers: { 'x-request-id': id } })).headers.get('x-request-id')
    expect(await ask('018f3c1e-7d4a-7aaa-8bbb-0123456789ab')).toBe('018f3c1e-7d4a-7aaa-8bbb-0123456789ab')
    expect(await ask('990101199001011234')).toMatch(UUID)
    expect(await ask('x'.repeat(500))).toMatch(UUID)
  })

  it('tells a refusal with the status, the words in both languages and the request id', async () => {
    await using served = await start()
    const { status, headers, body } = await post(served.address, '/api/v1/plans/none', '{"rows":[]}')
    expect(status).toBe(404)
    expect(body).toEqual({
      code: 'plan.not-found',
      details: { plan: 'none' },
      words: { zh: '没有规划 none。', en: 'There is no plan none.' },
      requestId: headers.get('x-request-id'),
    })
  })

  it.each([
    ['{"rows":[{"value":"x"}]}', 'request.invalid', { field: 'rows[0].value', problem: 'must be a number' }],
    ['{"rows":[{"value":1e400}]}', 'request.number-too-large', { field: 'rows[0].value' }],
    ['{"rows":[{"value":1,"note":{"deep":[-1E+999]}}]}', 'request.number-too-large', { field: 'rows[0].note.deep[0]' }],
    [`{"rows":[{"value":${'9'.repeat(400)}}]}`, 'request.number-too-large', { field: 'rows[0].value' }],
    ['{"rows":[{"value":NaN}]}', 'request.not-json', { line: 1, column: 19 }],
    ['{"rows":[\n{"value":1,}]}', 'request.not-json', { line: 2, column: 12 }],
    ['{"rows":[', 'request.not-json', { line: 1, column: 10 }],
    ['', 'request.not-json', { line: 1, column: 1 }],
    ['[]', 'request.invalid', { field: 'body', problem: 'must be an object' }],
    ['{}', 'request.invalid', { field: 'rows', problem: 'is missing' }],
    ['{"rows":[],"extra":1}', 'request.invalid', { field: 'extra', problem: 'is not known here' }],
    ['{"rows":[],"__proto__":{"admin":true}}', 'request.forbidden-key', undefined],
    ['{"rows":[],"constructor":{"prototype":{}}}', 'request.forbidden-key', undefined],
  ])('refuses the body %#: %s', async (sent, code, details) => {
    await using served = await start()
    const { status, body } = await post(served.address, '/api/v1/plans/gy', sent)
    expect(status).toBe(400)
    expect(body.code).toBe(code)
    if (details) expect(body.details).toMatchObject(details)
    expect(body.words).toEqual({ zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.not.stringMatching(/[{}…]/) })
  })

  it.each([
    ['year=1e400', 'is too large for a number'],
    ['year=1948', 'must be >= 1949'],
    ['year=2021.5', 'must be a whole number'],
    ['year=', 'must be a whole number'],
    ['year=0x7e5', 'must be a whole number'],
  ])('refuses the query %s', async (query, problem) => {
    await using served = await start()
    const { status, body } = await post(served.address, `/api/v1/plans/gy?${query}`, '{"rows":[]}')
    expect(status).toBe(400)
    expect(body.details).toMatchObject({ field: 'year', part: 'querystring', problem })
    expect(body.words.zh).toMatch(/^请求有误：year .*\p{Script=Han}/u)
  })

  it('refuses other types, unknown addresses and unreadable ones', async () => {
    await using served = await start()
    const xml = await post(served.address, '/api/v1/plans/gy', '<a/>', { 'content-type': 'text/xml' })
    expect([xml.status, xml.body.code]).toEqual([415, 'request.unsupported-type'])
    const nowhere = await post(served.address, '/api/v1/nowhere', '{}')
    expect([nowhere.status, nowhere.body.code]).toEqual([404, 'route.not-found'])
    const bad = await fetch(`${served.address}/api/%E0%A4%A`)
    expect([bad.status, ((await bad.json()) as RefusalBody).code]).toEqual([400, 'request.malformed'])
    expect(bad.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('answers bytes that are no HTTP with a refusal and closes', async () => {
    await using served = await start()
    const socket = connect(Number(new URL(served.address).port), '127.0.0.1')
    socket.end('MSH|^~\\&|HIS\r\n\r\n')
    const answer = await text(socket)
    expect(answer).toContain('HTTP/1.1 400')
    expect(answer).toContain('request.malformed')
  })

  it('hides what went wrong inside and logs it', async () => {
    await using served = await start()
    const response = await fetch(`${served.address}/broken/990101199001011234`)
    expect(response.status).toBe(500)
    const body = (await response.json()) as RefusalBody
    expect(Object.keys(body).toSorted()).toEqual(['code', 'requestId', 'words'])
    const logged = served.lines.map((line) => JSON.parse(line)).find((line) => line.level === 'error')
    expect(logged).toMatchObject({ requestId: body.requestId, route: '/broken/:idNumber', error: { name: 'Error' } })
    expect(logged.error.stack[0]).toContain('create-http-server.test.ts')
  })

  it('treats a refusal without words as an error of ours', async () => {
    await using served = await start()
    const response = await fetch(`${served.address}/wordless`)
    expect([response.status, ((await response.json()) as RefusalBody).code]).toEqual([500, 'server.error'])
    expect(served.lines.join('')).toContain('nobody.knows')
  })

  it('says when it is the disk that is full', async () => {
    await using served = await startTestServer((server) => {
      server.get('/full', async () => {
        throw Object.assign(new Error('could not extend file'), { code: '53100' })
      })
    })
    const response = await fetch(`${served.address}/full`)
    expect([response.status, ((await response.json()) as RefusalBody).code]).toEqual([507, 'server.disk-full'])
    expect(served.lines.join('')).toContain('53100')
  })

  it('logs nothing of the person a request speaks of', async () => {
    await using served = await start()
    const person = { name: '张三', idNumber: '990101199001011234', phone: '13800138000' }
    const headers = {
      cookie: 'kangcheng-session=secret-4711',
      'x-name': encodeURIComponent(person.name),
      'x-request-id': person.idNumber,
    }
    const query = `name=${encodeURIComponent(person.name)}&id=${person.idNumber}`
    await post(served.address, `/api/v1/plans/gy?${query}`, JSON.stringify({ rows: [], ...person }), headers)
    await post(served.address, `/api/v1/plans/gy?${query}`, `{"name":"${person.name}" ${person.idNumber}`, headers)
    await fetch(`${served.address}/broken/${person.idNumber}?${query}`, { headers })
    await fetch(`${served.address}/api/nowhere/${person.idNumber}?${query}`, { headers })
    const log = served.lines.join('')
    expect(served.lines.length).toBeGreaterThan(5)
    expect(log).not.toMatch(/张三|%E5%BC%A0|990101|138001|4711|127\.0\.0\.1:|\?/)
    expect(log).toContain('"route":"/api/v1/plans/:plan"')
  })

  it('refuses a taken port in one line', async () => {
    await using served = await start()
    const port = Number(new URL(served.address).port)
    const other = await createHttpServer({ log: served.server.events, version: '1', refusals: [] })
    await expect(listenHttp(other, { host: '127.0.0.1', port })).rejects.toMatchObject({
      code: 'port.taken',
      message: expect.stringMatching(new RegExp(`^port ${port} on 127.0.0.1 is taken.*PORT=…$`)),
    })
    await other.close()
  })
})

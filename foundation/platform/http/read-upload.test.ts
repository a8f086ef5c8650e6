import { request as httpRequest } from 'node:http'
import { text } from 'node:stream/consumers'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { describe, expect, it } from 'vitest'
import { readUpload } from './read-upload.ts'
import { type RefusalBody, sendResult } from './send-result.ts'
import { startTestServer } from './start-test-server.ts'
import { uploadLimit } from './upload-limit.ts'

const MB = 1024 * 1024

const start = (uploadBytes = MB) =>
  startTestServer(
    (server) => {
      const answer = async (request: FastifyRequest, reply: FastifyReply) => {
        const upload = await readUpload(request)
        if (!upload.ok) return sendResult(reply, upload)
        const { bytes, ...rest } = upload.value
        return reply.send({ ...rest, size: bytes.length })
      }
      server.post('/upload', answer)
      server.post('/large-upload', { config: { uploadBytes: 3 * MB } }, answer)
    },
    { limits: { uploadBytes } },
  )

const HEAD = '--b\r\ncontent-disposition: form-data; name="file"; filename="a.bin"\r\n\r\n'

/** Sends `megabytes` of zeros as one file, as fast as they are taken; answers status, body and what was written. */
async function send(address: string, megabytes: number, length?: number) {
  const headers = { 'content-type': 'multipart/form-data; boundary=b', ...(length ? { 'content-length': length } : {}) }
  const request = httpRequest(`${address}/upload`, { method: 'POST', headers })
  const answered = new Promise<{ status: number; body: RefusalBody }>((resolve, reject) => {
    request.on('error', reject)
    request.on('response', (response) => {
      const status = response.statusCode ?? 0
      resolve(text(response).then((body) => ({ status, body: JSON.parse(body) })))
    })
  })
  let written = 0
  let done = false
  answered.then(
    () => (done = true),
    () => (done = true),
  )
  request.write(HEAD)
  const chunk = Buffer.alloc(64 * 1024)
  for (; written < megabytes * MB && !done; written += chunk.length) {
    if (!request.write(chunk)) await Promise.race([answered, new Promise((resolve) => request.once('drain', resolve))])
  }
  const answer = await answered
  request.destroy()
  return { ...answer, written }
}

describe('readUpload', () => {
  it('reads one file with its Chinese name and its fields', async () => {
    await using served = await start()
    const form = new FormData()
    form.append('region', '410181')
    form.append('file', new Blob(['内容'], { type: 'text/plain' }), '巩义 规划.txt')
    form.append('language', 'zh')
    const response = await fetch(`${served.address}/upload`, { method: 'POST', body: form })
    expect(await response.json()).toEqual({
      fileName: '巩义 规划.txt',
      mediaType: 'text/plain',
      fields: { region: '410181', language: 'zh' },
      size: 6,
    })
  })

  it('refuses 200 MB early when the sender says so, and when it does not', async () => {
    await using served = await start()
    const before = process.memoryUsage().arrayBuffers
    for (const length of [200 * MB, undefined]) {
      const { status, body, written } = await send(served.address, 200, length)
      expect([status, body.code]).toEqual([413, 'request.too-large'])
      expect(body.words.zh).toContain('最多 1 MB')
      expect(written).toBeLessThan(50 * MB)
    }
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(60 * MB)
  })

  it('takes a file of exactly what it says is the limit, and none of a byte more, in the words it said beforehand', async () => {
    await using served = await start()
    const { bytes, limit, refusal } = uploadLimit(served.server)
    expect([bytes, limit]).toEqual([MB, '1 MB'])
    const post = async (size: number) => {
      const form = new FormData()
      form.append('file', new Blob([new Uint8Array(size)]), 'a.bin')
      const response = await fetch(`${served.address}/upload`, { method: 'POST', body: form })
      return { status: response.status, body: await response.json() }
    }
    expect(await post(bytes)).toMatchObject({ status: 200, body: { size: bytes } })
    expect(await post(bytes + 1)).toMatchObject({ status: 413, body: refusal })
  })

  it('takes more where the route says so, and says how much', async () => {
    await using served = await start()
    const post = async (size: number) => {
      const form = new FormData()
      form.append('file', new Blob([new Uint8Array(size)]), 'a.bin')
      const response = await fetch(`${served.address}/large-upload`, { method: 'POST', body: form })
      return { status: response.status, body: await response.json() }
    }
    expect(await post(3 * MB)).toMatchObject({ status: 200, body: { size: 3 * MB } })
    expect(await post(3 * MB + 1)).toMatchObject({ status: 413, body: { details: { limit: '3 MB' } } })
  })

  it('lets a sender finish that does not listen before, and then tells it', async () => {
    await using served = await start()
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(5 * MB)]), 'a.bin')
    const response = await fetch(`${served.address}/upload`, { method: 'POST', body: form })
    expect([response.status, ((await response.json()) as RefusalBody).code]).toEqual([413, 'request.too-large'])
  })

  it('takes a file without a name, and no control signs or endless name from one with', async () => {
    await using served = await start()
    const name = async (disposition: string) => {
      const head = `--b\r\ncontent-disposition: form-data; name="file"${disposition}\r\n`
      const body = `${head}content-type: application/octet-stream\r\n\r\nx\r\n--b--\r\n`
      const headers = { 'content-type': 'multipart/form-data; boundary=b' }
      const response = await fetch(`${served.address}/upload`, { method: 'POST', body, headers })
      return ((await response.json()) as { fileName: string }).fileName
    }
    expect(await name('')).toBe('')
    expect(await name('; filename="../a\u0000b.txt"')).toBe('ab.txt')
    expect(await name(`; filename="${'长'.repeat(500)}"`)).toBe('长'.repeat(200))
  })

  it('refuses no file, two files, another type and a broken body', async () => {
    await using served = await start()
    const post = async (body: FormData | string, type?: string) => {
      const headers = type ? { 'content-type': type } : {}
      const response = await fetch(`${served.address}/upload`, { method: 'POST', body, headers })
      return [response.status, ((await response.json()) as RefusalBody).code]
    }
    const empty = new FormData()
    empty.append('region', '410181')
    const two = new FormData()
    two.append('a', new Blob(['a']), 'a')
    two.append('b', new Blob(['b']), 'b')
    expect(await post(empty)).toEqual([400, 'request.file-missing'])
    expect(await post(two)).toEqual([413, 'request.too-many-parts'])
    expect(await post('{}', 'application/json')).toEqual([415, 'request.unsupported-type'])
    expect(await post(`${HEAD}cut off`, 'multipart/form-data; boundary=b')).toEqual([400, 'request.malformed'])
    expect(await post('x', 'multipart/form-data')).toEqual([400, 'request.malformed'])
  })
})

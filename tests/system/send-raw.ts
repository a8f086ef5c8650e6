import { request as httpRequest } from 'node:http'
import { text } from 'node:stream/consumers'

const CHUNK = Buffer.alloc(64 * 1024)

/** Asks for exactly this path, which `fetch` would tidy first, with headers that it would not let us set. */
export function askRaw(
  address: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(address, { path, headers }, (response) => {
      text(response).then((body) => resolve({ status: response.statusCode ?? 0, text: body }), reject)
    })
    request.on('error', reject)
    request.end()
  })
}

/**
 * Sends zeros as one file of `bytes`, as fast as they are taken, until the answer is there. With `saysLength` the
 * request tells its size first; without, nobody knows when it will end.
 */
export async function sendZeros(
  url: string,
  wish: { bytes: number; saysLength: boolean; headers: Readonly<Record<string, string>> },
): Promise<{ status: number; body: unknown; written: number }> {
  const { bytes, saysLength, headers } = wish
  const request = httpRequest(url, {
    method: 'POST',
    headers: {
      ...headers,
      'content-type': 'multipart/form-data; boundary=b',
      ...(saysLength ? { 'content-length': String(bytes) } : {}),
    },
  })
  let done = false
  const answered = new Promise<{ status: number; body: unknown }>((resolve, reject) => {
    request.on('error', reject)
    request.on('response', (response) => {
      done = true
      text(response).then((body) => resolve({ status: response.statusCode ?? 0, body: JSON.parse(body) }), reject)
    })
  })
  request.write('--b\r\ncontent-disposition: form-data; name="file"; filename="plan.xlsx"\r\n\r\n')
  let written = 0
  for (; written < bytes && !done; written += CHUNK.length) {
    if (!request.write(CHUNK)) await Promise.race([answered, new Promise((resolve) => request.once('drain', resolve))])
  }
  const answer = await answered
  request.destroy()
  return { ...answer, written }
}

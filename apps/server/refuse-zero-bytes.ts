import { type HttpServer, sendRefusal } from '@kangcheng/platform'

/**
 * PostgreSQL has no text with a zero byte, and nothing that a person types holds one: refused here once, with its
 * field, before any route or operation meets it.
 */
export function refuseZeroBytes(server: HttpServer): void {
  server.addHook('preValidation', async (request, reply) => {
    for (const part of ['params', 'query', 'body'] as const) {
      const field = fieldWithZeroByte(request[part])
      if (field === undefined) continue
      const details = { field: field.slice(0, 120) || part, problem: 'holds a zero byte', part, faults: 1 }
      return sendRefusal(reply, { code: 'request.invalid', details }, { problem: '含有空字节' })
    }
    return undefined
  })
}

/** `rows[0].name` of the first text with a zero byte. Not recursive: a body may be nested deeper than the stack. */
function fieldWithZeroByte(root: unknown): string | undefined {
  const open: Array<readonly [field: string, value: unknown]> = [['', root]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [field, value] = next
    if (typeof value === 'string' && value.includes('\0')) return field
    // A body that is read as it comes is no value yet, and its parts lead to all of the server. Bytes are judged by who reads them.
    if (typeof value !== 'object' || value === null || Symbol.asyncIterator in value) continue
    if (ArrayBuffer.isView(value)) continue
    const inList = Array.isArray(value)
    for (const [name, inner] of Object.entries(value)) {
      open.push([inList ? `${field}[${name}]` : field === '' ? name : `${field}.${name}`, inner])
    }
  }
  return undefined
}

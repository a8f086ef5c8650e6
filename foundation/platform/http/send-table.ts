import type { FastifyReply } from 'fastify'
import type { TableFile } from '../tables/write-table.ts'

/** Sends a written table as a download. The name is given twice: plain for old clients, and in UTF-8 (RFC 6266, 8187). */
export function sendTable(reply: FastifyReply, file: TableFile): FastifyReply {
  const plain = `table${/\.\w+$/.exec(file.fileName)?.[0] ?? ''}`
  const encoded = encodeURIComponent(file.fileName).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
  return reply
    .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`)
    .type(file.contentType)
    .send(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength))
}

import type { Language, Result } from '@kangcheng/kernel'
import type { FastifyReply } from 'fastify'
import { type Static, Type } from 'typebox'
import type { Table } from '../tables/table.ts'
import { TABLE_FORMATS, type TableFile, writeTable } from '../tables/write-table.ts'
import { contentDisposition } from './content-disposition.ts'
import { sendResult } from './send-result.ts'

/** Query of a route whose answer can also be carried away as a file. */
export const TableQuery = Type.Object({
  format: Type.Optional(Type.Enum([...TABLE_FORMATS], { description: 'a file instead of an answer' })),
  language: Type.Optional(Type.Enum(['zh', 'en'], { description: 'of the file’s headings; zh when left out' })),
})

/** Answers with what an operation returned, or with its table when the query asks for a file. */
export async function sendResultOrTable<Value>(
  reply: FastifyReply,
  result: Result<Value>,
  { format, language = 'zh' }: Static<typeof TableQuery>,
  tableOf: (value: Value, language: Language) => Table,
): Promise<FastifyReply> {
  if (!format || !result.ok) return sendResult(reply, result)
  return sendTable(reply, await writeTable(format, tableOf(result.value, language)))
}

/** Sends a written table as a download. */
export function sendTable(reply: FastifyReply, file: TableFile): FastifyReply {
  return reply
    .header('content-disposition', contentDisposition(file.fileName, 'table'))
    .type(file.contentType)
    .send(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength))
}

import type { Refusal, Result } from '@kangcheng/kernel'
import type { FastifyReply } from 'fastify'
import { type Static, Type } from 'typebox'
import { fill, type RefusalTable, sayRefusal } from './refusal-table.ts'

/** The body of every answer that is not a success. */
export const RefusalBody = Type.Object({
  code: Type.String({ description: 'from a closed list, e.g. plan.not-found' }),
  details: Type.Optional(
    Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()]), {
      description: 'what is needed to find and mend it',
    }),
  ),
  words: Type.Object({ zh: Type.String(), en: Type.String() }),
  requestId: Type.String(),
})
export type RefusalBody = Static<typeof RefusalBody>

/**
 * Answers with what an operation returned: its value with `status` (200 unless told; 204 sends no body),
 * or its refusal with the status and words of the server's table.
 */
export function sendResult(reply: FastifyReply, result: Result<unknown>, status = 200): FastifyReply {
  if (!result.ok) return sendRefusal(reply, result.refusal)
  return status === 204 ? reply.code(204).send() : reply.code(status).send(result.value)
}

/** Details that read differently in Chinese; elsewhere they are the same in both languages. */
type ChineseDetails = Readonly<Record<string, string>>

/** Answers with a refusal. A code without words is a bug of the composition: it is logged and told as `server.error`. */
export function sendRefusal(reply: FastifyReply, refusal: Refusal, chinese: ChineseDetails = {}): FastifyReply {
  const table = reply.server.refusals
  const known = Object.hasOwn(table, refusal.code)
  if (!known)
    reply.server.events.error('refusal code has no words', { code: refusal.code, requestId: reply.request.id })
  const told: Refusal = known ? refusal : { code: 'server.error' }
  reply.refusalCode = refusal.code
  const { status, body } = refusalBody(table, told, reply.request.id, chinese)
  return reply.code(status).type('application/json; charset=utf-8').send(body)
}

/** The same without a reply, for answers that are written before Fastify has one. */
export function refusalBody(
  table: RefusalTable,
  refusal: Refusal,
  requestId: string,
  chinese: ChineseDetails = {},
): { status: number; body: RefusalBody } {
  const entry = table[refusal.code]
  if (!entry) throw new Error(`no words for the refusal ${refusal.code}`)
  const { code, details } = refusal
  const words = { ...sayRefusal(entry, details), zh: fill(entry.words.zh, { ...details, ...chinese }) }
  return { status: entry.status, body: { code, ...(details ? { details } : {}), words, requestId } }
}

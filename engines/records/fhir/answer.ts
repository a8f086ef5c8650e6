import type { FastifyReply } from 'fastify'
import type { Issue } from '../rules/issue.ts'
import { etagOf } from '../rules/shaping/preconditions.ts'
import type { Row } from '../store/row.ts'
import { outcomeText } from './outcome.ts'

export const FHIR_JSON = 'application/fhir+json; charset=utf-8'

/** What was wrong, with its status. */
export function sendIssues(reply: FastifyReply, status: number, issues: readonly Issue[]): FastifyReply {
  return reply.code(status).type(FHIR_JSON).send(outcomeText(issues))
}

/** One version of a resource as it is stored, with the headers that say which. */
export function sendRow(reply: FastifyReply, status: number, row: Row, content: string): FastifyReply {
  return versionHeaders(reply, row).code(status).type(FHIR_JSON).send(content)
}

export function versionHeaders(reply: FastifyReply, row: Row): FastifyReply {
  reply.header('etag', etagOf(String(row.version)))
  return reply.header('last-modified', new Date(row.changed).toUTCString())
}

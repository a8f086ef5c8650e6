import { decisionOf } from '@kangcheng/access'
import type { HttpServer } from '@kangcheng/platform'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { VIEW_FORMATS } from '../contract/views.ts'
import { MEDIA_TYPES } from '../desk-routes.ts'
import type { Records } from '../index.ts'
import { fault } from '../rules/issue.ts'
import { sendIssues } from './answer.ts'
import { FHIR_BASE } from './base.ts'
import { readParameters } from './read-parameters.ts'
import { needs } from './resource-routes.ts'

/** `ViewDefinition/$run` (SQL on FHIR v2): the rows of the view that is sent, over all that is open to who asks. */
export function viewRoutes(scope: HttpServer, records: Records): void {
  scope.post(
    `${FHIR_BASE}/ViewDefinition/$run`,
    { config: { ...needs('records.view.run'), heavy: true, takesLong: true } },
    (request, reply) => answerRun(records, request, reply),
  )
}

async function answerRun(records: Records, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const given = readParameters(request)
  if (!given.ok) return sendIssues(reply, given.status, given.issues)
  const view = given.value.resource('viewResource')
  if (!view) return sendIssues(reply, 400, [fault('required', '$run needs the parameter viewResource.')])
  const said = given.value.text('_format') ?? 'ndjson'
  const format = VIEW_FORMATS.find((one) => said === one || said === MEDIA_TYPES[one].split(';', 1)[0])
  if (!format) return sendIssues(reply, 400, [fault('not-supported', `_format is one of ${VIEW_FORMATS.join(', ')}.`)])
  const limit = given.value.count('_limit')
  if (Number.isNaN(limit)) return sendIssues(reply, 400, [fault('value', '_limit is a number of 0 or more.')])
  const answer = await records.views.runDefinition(decisionOf(request), view, { format, limit })
  if (!answer.ok) return sendIssues(reply, answer.status, answer.issues)
  return reply.code(200).type(MEDIA_TYPES[format]).send(answer.stream)
}

import { PURPOSES, type Purpose } from '@kangcheng/access'
import { type HttpServer, type RefusalBody, sendRefusal } from '@kangcheng/platform'
import type { FastifyReply } from 'fastify'
import { fault, type Issue, type IssueCode } from '../rules/issue.ts'
import { chooseFormat } from '../rules/shaping/format.ts'
import { isId } from '../rules/validating/primitives.ts'
import { FHIR_JSON, sendIssues } from './answer.ts'
import { FHIR_BASE } from './base.ts'
import { outcomeText } from './outcome.ts'

/** A bundle of a hospital's night may be large; what is larger comes as NDJSON. */
const BODY_BYTES = 64 * 1024 * 1024
const OTHER_FORMATS = /xml|turtle|html/i
const JSON_TYPES = /^application\/(?:fhir\+|json-patch\+)?json(?:\s*;|$)/i

/**
 * The part of the server that speaks FHIR: bodies arrive as text, since the routes read them themselves, and whatever is
 * refused, by the guard too, is told as an OperationOutcome.
 */
export function addFhirScope(server: HttpServer, addRoutes: (scope: HttpServer) => void): void {
  server.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(JSON_TYPES, { parseAs: 'string' }, (_request, text, done) => done(null, text))
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, text, done) =>
      done(null, text),
    )
    scope.addHook('onRoute', (route) => {
      route.bodyLimit ??= BODY_BYTES
      // The CapabilityStatement describes these; the description of the API is for what is ours.
      route.schema = { ...route.schema, hide: true }
    })
    scope.addHook('onRequest', async (request, reply) => {
      if (!isWellEncoded(request.raw.url ?? '')) {
        return sendIssues(reply, 400, [fault('structure', 'The address has a broken percent sign, or is no UTF-8.')])
      }
      const said = request.headers['x-purpose-of-use']
      if (said !== undefined && !PURPOSES.includes(said as Purpose)) {
        return sendIssues(reply, 400, [fault('value', `X-Purpose-Of-Use is one of ${PURPOSES.join(', ')}.`)])
      }
      const format = (request.query as Record<string, string | string[] | undefined>)._format
      const accept = request.headers.accept
      // Asked only where somebody wants something else: nearly everybody takes JSON, or anything.
      if (format !== undefined || (accept !== undefined && OTHER_FORMATS.test(accept))) {
        const chosen = chooseFormat(Array.isArray(format) ? format.join(',') : format, accept)
        if (!chosen.ok) return sendIssues(reply, 406, chosen.issues)
      }
      // Nothing has such an id; what was written there instead, a name perhaps, is not for the book.
      const { id = '1' } = request.params as { id?: string }
      return isId(id) ? undefined : sendIssues(reply, 404, [fault('not-found', 'There is no such resource.')])
    })
    scope.addHook('onSend', async (_request, reply, payload) => {
      if (reply.refusalCode === '') return payload
      reply.type(FHIR_JSON)
      return outcomeText([issueOf(reply, payload)])
    })
    addRoutes(scope as unknown as HttpServer)
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      scope.route({
        method,
        url: `${FHIR_BASE}/*`,
        config: { access: 'public', why: 'tells only that nothing is there' },
        handler: async (_request, reply) => sendRefusal(reply, { code: 'route.not-found' }),
      })
    }
  })
}

function isWellEncoded(url: string): boolean {
  if (!url.includes('%')) return true
  try {
    decodeURIComponent(url)
    return true
  } catch {
    return false
  }
}

/** A refusal of the platform or of access in the words of FHIR; its code stands in the details, its English words before a reader. */
function issueOf(reply: FastifyReply, payload: unknown): Issue & { details: unknown } {
  const body = typeof payload === 'string' ? (JSON.parse(payload) as Partial<RefusalBody>) : {}
  const code = CODES[reply.statusCode] ?? (reply.statusCode >= 500 ? 'exception' : 'invalid')
  return {
    severity: reply.statusCode >= 500 ? 'fatal' : 'error',
    code,
    details: { coding: [{ system: 'urn:kangcheng:refusal', code: reply.refusalCode }], text: body.words?.zh },
    diagnostics: body.words?.en ?? 'The request was refused.',
  }
}

const CODES: Readonly<Record<number, IssueCode>> = {
  401: 'login',
  403: 'forbidden',
  404: 'not-found',
  413: 'too-long',
  415: 'not-supported',
  429: 'throttled',
}

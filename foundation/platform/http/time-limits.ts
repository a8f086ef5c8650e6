import { refuse } from '@kangcheng/kernel'
import type { FastifyRequest } from 'fastify'
import { ThrownRefusal } from './handle-error.ts'
import type { HttpServer } from './http-server.ts'
import type { PlatformRefusal } from './platform-refusals.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Body and answer may take as long as they need, with no silence between: a night's delivery, a table of everybody. */
    takesLong?: true
  }
}

/**
 * Ends bodies that do not come in whole (408 `request.too-slow`) and answers for handlers that do not (503
 * `request.timed-out`). Fastify's own `handlerTimeout` counts the body and the answer as well: it would cut an upload
 * over a slow line and a download of gigabytes; Node's `requestTimeout` knows no route.
 */
export function addTimeLimits(server: HttpServer): void {
  const { requestMilliseconds, handlerMilliseconds } = server.limits
  server.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.config.takesLong) return
    let timer: NodeJS.Timeout | undefined
    const refuseAfter = (milliseconds: number, code: PlatformRefusal) => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (reply.sent || reply.raw.headersSent) return
        // What is still to come of the body is not waited for.
        reply.header('connection', 'close').send(new ThrownRefusal(refuse(code).refusal))
      }, milliseconds)
    }
    const waitForAnswer = () => {
      if (!reply.raw.closed) refuseAfter(handlerMilliseconds, 'request.timed-out')
    }
    reply.raw.once('close', () => clearTimeout(timer))
    if (!hasBody(request)) return waitForAnswer()
    request.raw.once('end', waitForAnswer)
    refuseAfter(requestMilliseconds, 'request.too-slow')
  })
}

function hasBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
}
